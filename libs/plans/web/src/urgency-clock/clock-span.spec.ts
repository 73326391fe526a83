import { clockSpan } from './clock-span';

describe('the span of a clock', () => {
  it.each([
    [0, 'minutes', 0],
    [59, 'minutes', 59],
    [60, 'hours', 1],
    [239, 'hours', 3],
    [-150, 'hours', 2],
    [47 * 60 + 59, 'hours', 47],
    [48 * 60, 'days', 2],
    [-7 * 24 * 60, 'days', 7],
  ])('%i minutes: %s %i', (minutes, unit, count) => {
    expect(clockSpan(minutes)).toEqual({ unit, count });
  });
});
