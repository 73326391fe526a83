import { draftOf, inputOf } from './record-draft';

const codeOf = (list: string, words: string): string | null =>
  list === 'skill' && words === 'Coudre à la machine' ? 'sew_by_machine' : null;

describe('what a form holds and what the API takes', () => {
  it.each([
    ['of the list', 'Coudre à la machine', 'sew_by_machine'],
    ['in one’s own words', 'Broder des gabis', null],
  ])('names a skill %s', (_, name, skillCode) => {
    const draft = { ...draftOf('skills', null), name };
    expect(inputOf('skills', draft, null, codeOf)).toEqual(
      expect.objectContaining({ name, skillCode, proof: 'declared', shownOn: null }),
    );
  });

  it('leaves null what was not assessed', () => {
    const draft = { ...draftOf('language-assessments', null), languageCode: 'fr', reading: 'a1' };
    expect(inputOf('language-assessments', draft, null, codeOf)).toEqual(
      expect.objectContaining({ languageCode: 'fr', reading: 'a1', writing: null, literacy: null, testName: '' }),
    );
  });

  it('writes money in euros and sends cents', () => {
    const record = { diplomaId: 'd', feeCents: 15_000 };
    const draft = draftOf('equivalences', record);
    expect([draft['feeCents'], draft['diplomaId']]).toEqual(['150', 'd']);
    const sent = inputOf('equivalences', { ...draft, feeCents: '12,50', diplomaId: '' }, record, codeOf);
    expect(sent).toEqual(expect.objectContaining({ feeCents: 1250, diplomaId: null, decisionCode: null }));
    expect(inputOf('equivalences', { ...draft, feeCents: '' }, record, codeOf)['feeCents']).toBeNull();
  });

  it('takes half hours with a comma', () => {
    const draft = { ...draftOf('attended-hours', null), hours: '2,5' };
    expect(inputOf('attended-hours', draft, null, codeOf)['hours']).toBe(2.5);
  });

  it('keeps several codes', () => {
    const draft = draftOf('pathways', { dispensationCodes: ['medical', 'working'] });
    expect(inputOf('pathways', draft, null, codeOf)['dispensationCodes']).toEqual(['medical', 'working']);
    expect(inputOf('pathways', draftOf('pathways', null), null, codeOf)['dispensationCodes']).toEqual([]);
  });

  it('holds an amount in euros and sends it in cents', () => {
    const record = { source: 'declared', kindCode: 'ris', amountCents: 125_010, payer: 'CPAS' };
    const draft = draftOf('incomes', record);
    expect(draft['amountCents']).toBe('1250,10');
    expect(inputOf('incomes', draft, record, codeOf)).toMatchObject({
      amountCents: 125_010,
      payer: 'CPAS',
      validFrom: null,
    });
    expect(inputOf('incomes', { ...draft, amountCents: '' }, record, codeOf)).toMatchObject({ amountCents: null });
  });

  it('sends nothing for a code that need not be chosen, and for a day left to be worked out', () => {
    const draft = { ...draftOf('aid-requests', null), kindCode: 'ris', askedOf: 'CPAS', askedOn: '2026-11-02' };
    expect(inputOf('aid-requests', draft, null, codeOf)).toEqual({
      source: 'declared',
      kindCode: 'ris',
      askedOf: 'CPAS',
      askedOn: '2026-11-02',
      decisionDueOn: null,
      decisionCode: null,
      decidedOn: null,
      appealUntil: null,
      note: '',
    });
  });
});
