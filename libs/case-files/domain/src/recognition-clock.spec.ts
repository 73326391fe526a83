import { decisionDueOn } from './recognition-clock';

describe('the decision on a request for recognition', () => {
  it.each([
    [
      'four months for the opinion, then forty days',
      { opinionMonths: 4, decisionDays: 40 },
      '2026-09-01',
      '2027-02-10',
    ],
    ['across a shorter month', { opinionMonths: 4, decisionDays: 40 }, '2026-10-31', '2027-04-09'],
    ['an opinion that decides', { opinionMonths: 2, decisionDays: null }, '2026-09-01', '2026-11-01'],
    ['an authority without a clock', { opinionMonths: null, decisionDays: 40 }, '2026-09-01', null],
    ['a request not yet complete', { opinionMonths: 4, decisionDays: 40 }, null, null],
  ])('%s', (_, clock, askedOn, due) => {
    expect(decisionDueOn(clock, askedOn)).toBe(due);
  });
});
