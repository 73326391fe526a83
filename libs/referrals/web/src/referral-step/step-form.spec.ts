import { emptyStep, STEP_FORMS, stepBody } from './step-form';

const draft = emptyStep('2026-11-22', 'm-1');

describe('the form of a step', () => {
  it('proposes the caller as the one who answers for an acceptance', () => {
    expect(stepBody('accept', draft)).toEqual({ responsibleMemberId: 'm-1', note: '' });
  });

  it('proposes today as the day of the first contact', () => {
    expect(stepBody('start', draft)).toEqual({ firstContactOn: '2026-11-22', note: '' });
  });

  it('hands a refusal back, or names another service, never both', () => {
    const refusal = { ...draft, reasonCode: 'full', alternativeTeamId: 't-9', nextPlaceOn: '2027-01-04' };
    expect(stepBody('decline', { ...refusal, afterwards: 'hand_back' })).toEqual({
      reasonCode: 'full',
      nextPlaceOn: '2027-01-04',
      note: '',
      alternativeTeamId: null,
      handedBack: true,
    });
    expect(stepBody('decline', { ...refusal, afterwards: 'alternative' })).toMatchObject({
      alternativeTeamId: 't-9',
      handedBack: false,
    });
  });

  it('sends no date where none was given', () => {
    expect(stepBody('decline', draft)['nextPlaceOn']).toBeNull();
  });

  it('sends only what the step asks', () => {
    expect(stepBody('send', draft)).toEqual({});
    expect(Object.keys(stepBody('ask', draft))).toEqual(['question']);
  });

  it('asks for what it needs', () => {
    for (const form of Object.values(STEP_FORMS)) for (const field of form.needed) expect(form.asks).toContain(field);
  });
});
