import type { ReviewStanding } from '@guichet/plans-contract';
import { reviewOf } from './review-standing';

describe('the review of a plan on 23 November', () => {
  it.each<[string | null, ReviewStanding]>([
    [null, 'none'],
    ['2026-12-08', 'later'],
    ['2026-12-07', 'soon'],
    ['2026-11-24', 'soon'],
    ['2026-11-23', 'due'],
    ['2026-10-01', 'due'],
  ])('set for %s is %s', (on, standing) => {
    expect(reviewOf(on, '2026-11-23', false)).toEqual({ on, standing, askIfRealistic: false });
  });

  it('asks whether it is realistic while an urgency is open', () => {
    expect(reviewOf(null, '2026-11-23', true).askIfRealistic).toBe(true);
  });
});
