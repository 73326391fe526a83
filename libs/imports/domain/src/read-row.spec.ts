import type { ColumnMeaning } from '@guichet/imports-contract';
import { readRow } from './read-row';
import { vocabularyOf } from './vocabulary';

const entry = (list: string, code: string, labelFr: string, labelEn = labelFr, alpha3: string | null = null) => ({
  list,
  code,
  labelFr,
  labelEn,
  alpha3,
});
const vocabularies = new Map(
  [
    [
      entry('country', 'SY', 'Syrie', 'Syria', 'SYR'),
      entry('country', 'CD', 'Congo (République démocratique)', 'Congo (DRC)', 'COD'),
      entry('country', 'CG', 'Congo (Brazzaville)', 'Congo', 'COG'),
      entry('country', 'GN', 'Guinée', 'Guinea', 'GIN'),
      entry('country', 'GW', 'Guinée-Bissau', 'Guinea-Bissau', 'GNB'),
    ],
    [entry('language', 'ar', 'arabe (standard)', 'Arabic'), entry('language', 'fr', 'français', 'French')],
    [
      entry('residence_document_type', 'card.A', 'Carte A : séjour limité'),
      entry('residence_document_type', 'card.B', 'Carte B : séjour illimité'),
    ],
    [entry('housing_kind', 'hosted', 'Chez quelqu’un, provisoirement')],
    [entry('municipality', '62063', 'Liège')],
    [entry('employment_kind', 'permanent', 'Contrat à durée indéterminée (CDI)')],
  ].map((entries) => [entries[0]!.list, vocabularyOf(entries)]),
);
const facts = { vocabularies, today: '2026-11-23' };
const read = (row: Partial<Record<NonNullable<ColumnMeaning>, string>>) =>
  readRow(Object.values(row), Object.keys(row) as ColumnMeaning[], facts);
const problems = (row: Parameters<typeof read>[0]) =>
  read(row).problems.map(({ column, code, proposals }) => [column, code, ...proposals]);

describe('a row of a list', () => {
  it('is a person, a file and records', () => {
    const { person, problems: none } = read({
      family_names: 'Al-Khatib',
      given_names: 'Nour',
      birth_date: 'vers 1990',
      gender: 'Mme',
      nationalities: 'syrienne / GIN',
      languages: 'arabe (langue maternelle), français A2',
      interpreter: 'oui',
      phone: '0470 12 34 56',
      email: 'nour@example.org',
      contact_safe: 'non',
      residence_type: 'carte a',
      residence_until: '01/06/2027',
      municipality: 'LIEGE',
      employment_kind: 'CDI',
      occupation: 'Couturière',
    });
    expect(none).toEqual([]);
    expect(person?.opening).toMatchObject({
      identity: {
        names: { familyNames: 'Al-Khatib', givenNames: 'Nour' },
        birth: { date: '1990', approximate: true, assigned: false },
        gender: 'female',
        nationalities: ['SY', 'GN'],
      },
      languages: [
        { languageCode: 'ar', spokenLevel: 'native', preferred: true, interpreterNeeded: true },
        { languageCode: 'fr', spokenLevel: 'a2', preferred: false, interpreterNeeded: false },
      ],
      contacts: [
        { kind: 'phone', safe: false, preferred: true },
        { kind: 'email', safe: false, preferred: false },
      ],
    });
    expect(person?.records).toMatchObject([
      { kind: 'residence-documents', facts: { typeCode: 'card.A', validUntil: '2027-06-01', source: 'declared' } },
      { kind: 'housing-situations', facts: { kindCode: 'unknown', municipalityCode: '62063' } },
      { kind: 'employment-episodes', facts: { kindCode: 'permanent', occupation: 'Couturière' } },
    ]);
  });

  it('may lack either part of the name, and nothing else is asked', () => {
    expect(problems({ given_names: 'Mariama' })).toEqual([]);
    expect(problems({ family_names: 'Diallo', birth_date: '' })).toEqual([]);
    expect(problems({ birth_date: '1990' })).toEqual([[null, 'nameless']]);
  });

  it.each<[string, Parameters<typeof read>[0], (string | number | null)[][]]>([
    ['a formula in a name', { family_names: '=HYPERLINK("x")' }, [[0, 'formula', 'HYPERLINK("x")']]],
    ['a name behind an at', { given_names: '@Diallo' }, [[0, 'formula', 'Diallo']]],
    ['a name that is too long', { family_names: 'x'.repeat(121) }, [[0, 'too_long']]],
    ['an impossible day', { family_names: 'A', birth_date: '30/02/1990' }, [[1, 'impossible_date']]],
    ['a birth to come', { family_names: 'A', birth_date: '2031' }, [[1, 'in_the_future']]],
    [
      'a country that could be two',
      { family_names: 'A', nationalities: 'Kongo' },
      [[1, 'unknown_word', 'Congo (Brazzaville)', 'Congo (République démocratique)']],
    ],
    ['a permit without its type', { family_names: 'A', residence_until: '01/01/2027' }, [[null, 'type_missing']]],
    ['a permit that ends in a month', { family_names: 'A', residence_until: '01/2027' }, [[1, 'day_needed']]],
    ['an employer without a trade', { family_names: 'A', employer: 'CHU' }, [[null, 'title_missing']]],
    [
      'a second language without its level',
      { family_names: 'A', languages: 'arabe, français' },
      [[null, 'level_missing']],
    ],
    ['what is no telephone', { family_names: 'A', phone: 'chez son frère' }, [[1, 'not_a_phone']]],
    ['what is no address of e-mail', { family_names: 'A', email: 'nour@' }, [[1, 'not_an_email']]],
    ['a telephone that lost its zero', { family_names: 'A', phone: '470112233' }, [[1, 'not_a_phone', '0470112233']]],
    ['a line that lost its zero', { family_names: 'A', phone: '4 234.56.78' }, [[1, 'not_a_phone', '04 234.56.78']]],
    [
      'a formula that failed',
      { family_names: '#N/A', given_names: '#REF!' },
      [
        [0, 'error_value'],
        [1, 'error_value'],
      ],
    ],
    [
      'a formula that failed in French',
      { family_names: '#NOM?', occupation: '#DIV/0!' },
      [
        [0, 'error_value'],
        [1, 'error_value'],
      ],
    ],
    [
      'an interpreter without a language',
      { family_names: 'A', french_level: 'A1', interpreter: 'oui' },
      [[null, 'interpreter_language']],
    ],
    [
      'an interpreter for French',
      { family_names: 'A', languages: 'français A1, arabe natif', interpreter: 'oui' },
      [[null, 'interpreter_language']],
    ],
    ['neither yes nor no', { family_names: 'A', interpreter: 'parfois' }, [[1, 'not_yes_or_no']]],
    ['a gender we do not know', { family_names: 'A', gender: 'g' }, [[1, 'unknown_gender']]],
    [
      'several things at once',
      { family_names: '=1', birth_date: 'hier', gender: 'g' },
      [
        [0, 'formula', '1'],
        [1, 'not_a_date'],
        [2, 'unknown_gender'],
      ],
    ],
  ])('says what is wrong with it: %s', (_name, row, expected) => {
    expect(problems(row)).toEqual(expected);
  });

  it('keeps a telephone that is whole, and words that only look like an error', () => {
    for (const phone of ['0470112233', '04 234 56 78', '+32 470 11 22 33', '32470112233', '0032470112233'])
      expect(problems({ family_names: 'A', phone })).toEqual([]);
    expect(problems({ family_names: 'A', address: '#12, rue du Pont !' })).toEqual([]);
    expect(problems({ family_names: 'A', french_level: 'A1', interpreter: 'non' })).toEqual([]);
  });

  it('shows the beginning of a text without cutting a character in two', () => {
    const [problem] = read({ family_names: `=${'a'.repeat(38)}😀 et la suite` }).problems;
    expect(problem?.word).toBe(`=${'a'.repeat(38)}😀`);
  });

  it('is recognised when it names the same person again, whatever the order and the accents', () => {
    const one = read({ family_names: 'Diallo', given_names: 'Aïssatou', birth_date: '1990-05-01' });
    const other = read({ given_names: 'DIALLO', family_names: 'Aissatou', birth_date: '01/05/1990' });
    expect(one.fingerprint).toBe(other.fingerprint);
    expect(read({ family_names: 'Diallo' }).fingerprint).toBeNull();
  });
});
