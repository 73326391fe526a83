import type { Gender, LanguageLevel } from '@guichet/people-contract';
import { daysFrom } from '../calendar';
import type { Day } from '../calendar';
import type { DemoContact, DemoLanguage, DemoPerson } from '../city-types';
import { NAME_POOLS } from './name-pools';
import type { NamePart, NamePool } from './name-pools';
import type { Origin } from './origins';
import type { Random } from '../chance/random';
import { CONTACT_INSTRUCTIONS, FICTITIOUS_PHONE, STREETS } from '../texts/contact';

type Names = Pick<
  DemoPerson,
  'familyNames' | 'givenNames' | 'knownAs' | 'ownScriptName' | 'pronunciation' | 'nameOrder' | 'aliases'
>;
type Birth = Pick<DemoPerson, 'birthYear' | 'birthMonth' | 'birthDay' | 'birthApproximate' | 'birthAssigned'>;

function ownScript(parts: readonly NamePart[]): string {
  return parts.every((part) => part.own !== '') ? parts.map((part) => part.own).join(' ') : '';
}

function familyParts(pool: NamePool, gender: Gender, given: NamePart, random: Random): NamePart[] {
  const another = (parts: readonly NamePart[], but: readonly NamePart[]) =>
    random.pick(parts.filter((part) => !but.includes(part)));
  if (pool.style === 'father') return [another(pool.male, [given])];
  if (pool.style === 'father_and_grandfather') {
    const father = another(pool.male, [given]);
    return [father, another(pool.family.length > 0 ? pool.family : pool.male, [given, father])];
  }
  const families = gender === 'female' ? pool.familyFemale : pool.family;
  const first = random.pick(families);
  return pool.style === 'double' ? [first, another(families, [first])] : [first];
}

/** Names as papers and people give them: one part may be missing, spellings differ between papers. */
export function namesOf(origin: Origin, gender: Gender, random: Random): Names {
  const pool: NamePool = NAME_POOLS[origin.pool];
  const given = random.pick(gender === 'male' || (gender !== 'female' && random.chance(0.5)) ? pool.male : pool.female);
  const family = familyParts(pool, gender, given, random);
  const single = (origin.country === 'AF' || origin.country === 'CN' || origin.country === 'SD') && random.chance(0.3);
  const familyNames = single ? '' : family.map((part) => part.latin).join(' ');
  const familyOrder = ['CD', 'CM', 'BI', 'RW'].includes(origin.country) && random.chance(0.4);
  const whole = (givenName: string, familyName: string) =>
    (familyOrder ? `${familyName} ${givenName}` : `${givenName} ${familyName}`).trim();
  const main = whole(given.latin, familyNames);
  const spellings = new Set<string>();
  for (const variant of given.variants) if (random.chance(0.55)) spellings.add(whole(variant, familyNames));
  for (const part of family)
    for (const variant of part.variants)
      if (!single && random.chance(0.5))
        spellings.add(whole(given.latin, family.map((each) => (each === part ? variant : each.latin)).join(' ')));
  spellings.delete(main);
  return {
    familyNames,
    givenNames: given.latin,
    knownAs: random.chance(0.12) ? (given.latin.split(/[ -]/)[0] ?? given.latin) : '',
    ownScriptName: ownScript(single ? [given] : [given, ...family]),
    pronunciation: '',
    nameOrder: familyOrder ? 'family_first' : 'given_first',
    aliases: [...spellings].slice(0, 3).map((spelling) => ({
      spelling,
      source: random.weighted([
        ['asylum_paper', 3],
        ['card', 3],
        ['transliteration', 3],
        ['stated', 1],
      ] as const),
    })),
  };
}

/** A birth date as well as it is known; "1 January" is often a date given by an office. */
export function birthOf(year: number, random: Random, assignedMoreOften: boolean): Birth {
  const kind = random.weighted([
    ['day', 70],
    ['assigned', assignedMoreOften ? 45 : 10],
    ['month', 4],
    ['year', 9],
    ['unknown', 3],
  ] as const);
  const none = { birthYear: null, birthMonth: null, birthDay: null, birthApproximate: false, birthAssigned: false };
  if (kind === 'unknown') return none;
  if (kind === 'assigned')
    return { birthYear: year, birthMonth: 1, birthDay: 1, birthApproximate: false, birthAssigned: true };
  const birthMonth = kind === 'year' ? null : random.between(1, 12);
  return {
    birthYear: year,
    birthMonth,
    birthDay: kind === 'day' ? random.between(1, 28) : null,
    birthApproximate: kind === 'year' && random.chance(0.5),
    birthAssigned: false,
  };
}

function learntFrench(arrivedOn: Day, today: Day, random: Random): LanguageLevel {
  const months = daysFrom(arrivedOn, today) / 30;
  if (months < 5) return random.pick(['none', 'none', 'pre_a1']);
  if (months < 14) return random.pick(['none', 'pre_a1', 'a1', 'a1']);
  if (months < 40) return random.pick(['pre_a1', 'a1', 'a2', 'a2', 'b1']);
  return random.pick(['a1', 'a2', 'b1', 'b1', 'b2']);
}

const LOWER: Readonly<Record<LanguageLevel, LanguageLevel>> = {
  none: 'none',
  pre_a1: 'none',
  a1: 'pre_a1',
  a2: 'a1',
  b1: 'a2',
  b2: 'b1',
  c1: 'b2',
  c2: 'c1',
  native: 'c1',
};

/** The languages of a person, the one they prefer with us, and whether somebody must interpret. */
export function languagesOf(
  origin: Origin,
  knewFrench: boolean,
  readsLatin: boolean,
  arrivedOn: Day,
  today: Day,
  random: Random,
): DemoLanguage[] {
  const schooled = readsLatin || random.chance(0.75);
  const french: LanguageLevel = knewFrench
    ? random.weighted([
        ['b1', 2],
        ['b2', 4],
        ['c1', 4],
        ['c2', 2],
      ] as const)
    : learntFrench(arrivedOn, today, random);
  const needsInterpreter =
    french === 'none' || french === 'pre_a1' || french === 'a1' || (french === 'a2' && random.chance(0.5));
  const prefersFrench = !needsInterpreter && (knewFrench || french === 'b2') && random.chance(0.7);
  const mother: DemoLanguage = {
    code: origin.mother,
    spoken: 'native',
    written: schooled ? random.pick(['native', 'native', 'b2']) : 'none',
    preferred: !prefersFrench,
    interpreterNeeded: needsInterpreter,
  };
  const others = origin.others
    .filter(([, , probability]) => random.chance(probability))
    .map(([code, level]): DemoLanguage => ({
      code,
      spoken: level,
      written: schooled ? LOWER[level] : 'none',
      preferred: false,
      interpreterNeeded: false,
    }));
  return [
    mother,
    ...others,
    {
      code: 'fr',
      spoken: french,
      written: readsLatin ? (random.chance(0.4) ? french : LOWER[french]) : 'none',
      preferred: prefersFrench,
      interpreterNeeded: false,
    },
  ];
}

/** Ways to reach a person; `careful` when somebody else may listen or read. */
export function contactsOf(
  index: number,
  names: Names,
  careful: boolean,
  hasTrusted: boolean,
  random: Random,
): DemoContact[] {
  const number = String((index * 37 + 1204) % 10_000).padStart(4, '0');
  const phone = `${FICTITIOUS_PHONE} ${number.slice(0, 2)} ${number.slice(2)}`;
  const contacts: DemoContact[] = [];
  if (random.chance(0.88)) {
    contacts.push({
      kind: random.weighted([
        ['phone', 5],
        ['whatsapp', 5],
      ] as const),
      value: phone,
      instructions: random.pick(careful ? CONTACT_INSTRUCTIONS.careful : CONTACT_INSTRUCTIONS.ordinary),
      safe: !careful,
      preferred: !careful,
      protected: false,
    });
  }
  if (random.chance(0.33)) {
    const local = `${names.givenNames} ${names.familyNames}`
      .trim()
      .normalize('NFD')
      .replaceAll(/[^\p{ASCII}]/gu, '')
      .replaceAll(/[^A-Za-z]+/g, '.')
      .toLowerCase();
    contacts.push({
      kind: 'email',
      value: `${local}${index % 90}@example.org`,
      instructions: '',
      safe: true,
      preferred: contacts.length === 0,
      protected: false,
    });
  }
  if (careful || random.chance(0.35)) {
    const [street, postcode] = random.pick(STREETS);
    contacts.push({
      kind: 'postal_address',
      value: `${street} ${random.between(3, 180)}, ${postcode} Liège`,
      instructions: careful ? 'Adresse protégée. Ne rien envoyer sans accord écrit.' : '',
      safe: !careful,
      preferred: false,
      protected: careful,
    });
  }
  if (hasTrusted || careful || random.chance(0.1)) {
    contacts.push({
      kind: 'via_person',
      value: random.pick(
        hasTrusted
          ? ['La tutrice', 'Le tuteur']
          : ['Une amie de confiance', 'Une voisine', 'Son frère', 'L’assistante sociale de l’école'],
      ),
      instructions: random.pick(
        hasTrusted ? CONTACT_INSTRUCTIONS.trusted.slice(0, 2) : CONTACT_INSTRUCTIONS.trusted.slice(2),
      ),
      safe: true,
      preferred: careful || contacts.length === 0,
      protected: false,
    });
  }
  return contacts;
}
