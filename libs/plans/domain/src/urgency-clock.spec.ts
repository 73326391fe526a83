import { urgencyClock } from './urgency-clock';
import type { UrgencyClockState } from './urgency-clock';

const opened = '2026-11-23T08:00:00Z';
const inFourHours = '2026-11-23T12:00:00Z';

describe('the clock of an urgency within four hours', () => {
  it.each<[string, string | null, UrgencyClockState, number]>([
    ['2026-11-23T08:00:00Z', null, 'running', 240],
    ['2026-11-23T09:00:00Z', null, 'running', 180],
    ['2026-11-23T10:39:00Z', null, 'running', 81],
    ['2026-11-23T10:40:00Z', null, 'soon', 80],
    ['2026-11-23T11:59:30Z', null, 'soon', 0],
    ['2026-11-23T12:00:00Z', null, 'overdue', 0],
    ['2026-11-24T12:00:00Z', null, 'overdue', -1440],
    ['2026-11-25T12:00:00Z', '2026-11-23T12:00:00Z', 'solved_in_time', 0],
    ['2026-11-25T12:00:00Z', '2026-11-23T09:30:00Z', 'solved_in_time', 150],
    ['2026-11-25T12:00:00Z', '2026-11-23T12:01:00Z', 'solved_late', -1],
  ])('at %s, solved %s, says %s with %i minutes', (now, solvedAt, state, minutesLeft) => {
    expect(urgencyClock({ openedAt: opened, dueAt: inFourHours, solvedAt }, new Date(now))).toMatchObject({
      state,
      minutesLeft,
    });
  });

  it('has used nothing before it begins', () => {
    const before = new Date('2026-11-23T07:00:00Z');
    expect(urgencyClock({ openedAt: opened, dueAt: inFourHours, solvedAt: null }, before).used).toBe(0);
  });
});
