import { USUAL_HOURS } from '@guichet/appointments-contract';
import type { WorkingHours, WorkingStretch } from '@guichet/appointments-contract';
import { dayAt, timeAt, weekdayOf } from './brussels-time';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True when no stretch ends before it begins and none of one day overlap. */
export function weekFits(stretches: readonly WorkingStretch[]): boolean {
  const ordered = [...stretches].sort((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
  return ordered.every((stretch, index) => {
    const before = ordered[index - 1];
    const sound = TIME.test(stretch.from) && TIME.test(stretch.to) && stretch.from < stretch.to;
    return sound && !(before?.weekday === stretch.weekday && before.to > stretch.from);
  });
}

/** Whose hours count. */
export function hoursThatCount(own: readonly WorkingStretch[], team: readonly WorkingStretch[]): WorkingHours {
  if (own.length > 0) return { source: 'own', stretches: own };
  if (team.length > 0) return { source: 'team', stretches: team };
  return { source: 'usual', stretches: USUAL_HOURS };
}

/** True when the whole of the time lies within one stretch of its day. */
export function withinHours(startsAt: Date, endsAt: Date, stretches: readonly WorkingStretch[]): boolean {
  const day = dayAt(startsAt);
  if (dayAt(endsAt) !== day) return false;
  const from = timeAt(startsAt);
  const to = timeAt(endsAt);
  return stretches.some((one) => one.weekday === weekdayOf(day) && one.from <= from && one.to >= to);
}
