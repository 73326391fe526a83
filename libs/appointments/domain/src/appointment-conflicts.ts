import type { Conflict, WorkingStretch } from '@guichet/appointments-contract';
import { dayAt } from './brussels-time';
import { withinHours } from './working-week';

/** A time that is taken. */
export interface Busy {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A participant, the hours that count for them, and when they are busy. */
export interface ParticipantTime {
  readonly name: string;
  readonly hours: readonly WorkingStretch[];
  readonly busy: readonly Busy[];
}

/** What is known about the days around the moment. */
export interface MomentFacts {
  readonly now: Date;
  /** Days on which offices are closed by law, YYYY-MM-DD. */
  readonly holidays: readonly string[];
  /** Closed days of the team, both included. */
  readonly closures: readonly { readonly startsOn: string; readonly endsOn: string }[];
  readonly participants: readonly ParticipantTime[];
  /** Other appointments of the person. */
  readonly personBusy: readonly Busy[];
}

/** Two times that touch do not overlap. */
export function overlaps(one: Busy, other: Busy): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** Everything that speaks against a moment, the most telling first. All are warnings. */
export function conflictsOf(moment: Busy, facts: MomentFacts): Conflict[] {
  const day = dayAt(moment.startsAt);
  const isHoliday = facts.holidays.includes(day);
  const closed = facts.closures.some((closure) => closure.startsOn <= day && day <= closure.endsOn);
  const taken = (busy: readonly Busy[]): Busy | undefined => busy.find((one) => overlaps(one, moment));
  const found: Conflict[] = [];
  for (const { name, busy } of facts.participants) {
    const other = taken(busy);
    if (other) found.push({ kind: 'double_booking', memberName: name, at: other.startsAt.toISOString() });
  }
  const same = taken(facts.personBusy);
  if (same) found.push({ kind: 'person_double_booking', memberName: null, at: same.startsAt.toISOString() });
  if (isHoliday) found.push({ kind: 'holiday', memberName: null, at: day });
  if (closed) found.push({ kind: 'team_closed', memberName: null, at: day });
  if (!isHoliday && !closed)
    for (const { name, hours } of facts.participants)
      if (!withinHours(moment.startsAt, moment.endsAt, hours))
        found.push({ kind: 'outside_hours', memberName: name, at: null });
  if (moment.endsAt <= facts.now) found.push({ kind: 'in_the_past', memberName: null, at: null });
  return found;
}
