import type { ResidenceClock } from '@guichet/case-files-contract';
import { outlastedDay } from './record-fields';

const clock = { today: '2026-11-22', stableUntil: '2027-01-28' } as ResidenceClock;

describe('a plan that is being typed', () => {
  it.each([
    ['2027-01-29', '2027-01-28'],
    ['2027-01-28', null],
    ['2026-11-21', null],
    ['', null],
  ])('ending on %p outlasts the stable days: %p', (day, expected) => {
    expect(outlastedDay('training-episodes', day, clock)).toBe(expected);
  });

  it('is not compared where the clock is shut or knows nothing, and a paper never is', () => {
    expect(outlastedDay('housing-situations', '2029-01-01', null)).toBeNull();
    expect(outlastedDay('projects', '2029-01-01', { ...clock, stableUntil: null })).toBeNull();
    expect(outlastedDay('residence-documents', '2029-01-01', clock)).toBeNull();
  });
});
