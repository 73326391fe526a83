import { isReviewDue } from './review-due';

describe('a review is due', () => {
  it('not on the same day a year later', () => {
    expect(isReviewDue('2025-11-22', '2026-11-22')).toBe(false);
  });

  it('the day after', () => {
    expect(isReviewDue('2025-11-22', '2026-11-23')).toBe(true);
  });

  it('on 1 March for what was reviewed on 29 February', () => {
    expect(isReviewDue('2024-02-29', '2025-02-28')).toBe(false);
    expect(isReviewDue('2024-02-29', '2025-03-01')).toBe(true);
  });

  it('never before the review itself', () => {
    expect(isReviewDue('2026-11-22', '2026-11-22')).toBe(false);
  });
});
