import { pathwayDeadline } from './pathway-deadline';

const RULES = [
  { validFrom: '2016-04-28', validTo: '2024-12-31', deadlineMonths: 18 },
  { validFrom: '2025-01-01', validTo: null, deadlineMonths: 36 },
];

describe('the deadline of the integration path', () => {
  it.each([
    ['of a title ordered under the former rule', '2024-12-31', '2026-06-30'],
    ['of a title ordered on the day the new rule begins', '2025-01-01', '2028-01-01'],
    ['under the former rule, in the month it begins', '2016-04-28', '2017-10-28'],
    ['on the last day of a shorter month', '2024-08-31', '2026-02-28'],
    ['on 29 February', '2024-02-29', '2025-08-29'],
    ['of a title ordered before any rule', '2016-04-27', null],
    ['of a title whose day is not known', null, null],
  ])('%s (%s)', (_, titleOrderedOn, deadline) => {
    expect(pathwayDeadline({ bound: true, titleOrderedOn }, RULES)).toBe(deadline);
  });

  it('is nobody’s who is not bound', () => {
    expect(pathwayDeadline({ bound: false, titleOrderedOn: '2025-03-01' }, RULES)).toBeNull();
  });
});
