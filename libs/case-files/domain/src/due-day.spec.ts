import { confirmationDue, dueAfter } from './due-day';

describe('the day a period ends', () => {
  it.each([
    ['2026-11-20', 'P30D', '2026-12-20'],
    ['2026-01-31', 'P30D', '2026-03-02'],
    ['2026-11-20', 'P1M', '2026-12-20'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2026-03-29', 'P6M', '2026-09-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
  ])('%s and %s: %s', (begunOn, period, day) => expect(dueAfter(begunOn, period)).toBe(day));

  it.each([
    [null, 'P30D'],
    ['2026-11-20', undefined],
    ['2026-11-20', 'thirty days'],
    ['2026-11-20', 'P1M2D'],
  ])('%s and %s: not known', (begunOn, period) => expect(dueAfter(begunOn, period)).toBeNull());
});

describe('the day an application must be confirmed', () => {
  const walloon = { confirmBy: '02-15', confirmFrom: '12-15', newcomersFrom: '07-01' };
  it.each([
    ['applied in spring', '2026-03-10', null, '2027-02-15'],
    ['applied on the last day of June', '2026-06-30', null, '2027-02-15'],
    ['applied in July: a year later for the first time', '2026-07-01', null, '2028-02-15'],
    ['confirmed in January', '2024-03-10', '2026-01-20', '2027-02-15'],
    ['confirmed as soon as the letter came', '2024-03-10', '2025-12-18', '2027-02-15'],
    ['confirmed late, in autumn', '2024-03-10', '2026-10-02', '2027-02-15'],
    ['confirmed, no day of application known', null, '2026-02-15', '2027-02-15'],
  ])('%s', (_, appliedOn, lastConfirmedOn, day) =>
    expect(confirmationDue({ appliedOn, lastConfirmedOn }, walloon)).toBe(day),
  );

  it('is not known without a day or without a rule', () => {
    expect(confirmationDue({ appliedOn: null, lastConfirmedOn: null }, walloon)).toBeNull();
    expect(confirmationDue({ appliedOn: '2026-03-10', lastConfirmedOn: null }, null)).toBeNull();
  });
});
