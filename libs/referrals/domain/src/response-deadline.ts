import type { Urgency } from '@guichet/referrals-contract';
import { DAY, dayOfWall, fromWall, isWeekend, toWall } from './brussels-calendar';

/** What a team promises, as its own page states it. */
export interface TeamDelays {
  readonly acknowledgeWithinHours: number;
  readonly decideWithinDays: number;
  readonly firstAppointmentWithinDays: number;
  readonly expiresAfterDays: number;
}

/** Days that do not count for a team. Days are YYYY-MM-DD, closures include both ends. */
export interface TeamCalendar {
  readonly publicHolidays: ReadonlySet<string>;
  readonly closures: readonly { readonly startsOn: string; readonly endsOn: string }[];
}

/** The promises of one referral, fixed when it is sent. */
export interface ResponseDeadlines {
  readonly acknowledgeBy: Date;
  readonly decideBy: Date;
  readonly firstAppointmentBy: Date;
  /** When it goes back to the sender unanswered; never before the promised decision. */
  readonly expiresAt: Date;
}

/** Hours within which somebody must act, by urgency; null: within the service’s own delays. */
export const URGENCY_HOURS = {
  four_hours: 4,
  one_day: 24,
  three_days: 72,
  seven_days: 168,
  none: null,
} as const satisfies Record<Urgency, number | null>;

const HOUR = 3_600_000;
/** A calendar that is closed for longer than this stops no clock: somebody must hear of it. */
const LONGEST_WALK_DAYS = 1100;

function isClosed(day: string, calendar: TeamCalendar): boolean {
  return calendar.closures.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
}

function isOffice(day: string, calendar: TeamCalendar): boolean {
  return !isWeekend(day) && !calendar.publicHolidays.has(day) && !isClosed(day, calendar);
}

/** The instant at which `milliseconds` have passed since `from`, counting only days for which `counts` holds. */
function advance(from: Date, milliseconds: number, counts: (day: string) => boolean): Date {
  let wall = toWall(from);
  let left = milliseconds;
  for (let walked = 0; walked < LONGEST_WALK_DAYS; walked += 1) {
    const nextDay = (Math.floor(wall / DAY) + 1) * DAY;
    if (counts(dayOfWall(wall))) {
      if (left <= nextDay - wall) return fromWall(wall + left);
      left -= nextDay - wall;
    }
    wall = nextDay;
  }
  return fromWall(wall);
}

/** The instant a number of office days after another: weekends, public holidays and closed days of the team do not count. */
export function afterOfficeDays(from: Date, days: number, calendar: TeamCalendar): Date {
  return advance(from, days * DAY, (day) => isOffice(day, calendar));
}

const earlier = (a: Date, b: Date): Date => (a <= b ? a : b);
const later = (a: Date, b: Date): Date => (a >= b ? a : b);

/**
 * The promises a referral starts with. Delays in days count office days of the team; delays in hours, and the days until
 * it expires, run through weekends and stop only on closed days of the team. A person’s urgency overrides them where it
 * is shorter and stops for nothing, because a person’s night outside does not: an urgent referral goes back to the
 * sender after twice its urgency.
 */
export function responseDeadlines(
  sentAt: Date,
  urgency: Urgency,
  delays: TeamDelays,
  calendar: TeamCalendar,
): ResponseDeadlines {
  const open = (day: string): boolean => !isClosed(day, calendar);
  const decideBy = afterOfficeDays(sentAt, delays.decideWithinDays, calendar);
  const own: ResponseDeadlines = {
    acknowledgeBy: advance(sentAt, delays.acknowledgeWithinHours * HOUR, open),
    decideBy,
    firstAppointmentBy: afterOfficeDays(sentAt, delays.firstAppointmentWithinDays, calendar),
    expiresAt: later(decideBy, advance(sentAt, delays.expiresAfterDays * DAY, open)),
  };
  const hours = URGENCY_HOURS[urgency];
  if (hours === null) return own;
  const urgent = new Date(sentAt.getTime() + hours * HOUR);
  return {
    acknowledgeBy: earlier(own.acknowledgeBy, urgent),
    decideBy: earlier(own.decideBy, urgent),
    firstAppointmentBy: earlier(own.firstAppointmentBy, urgent),
    expiresAt: earlier(own.expiresAt, new Date(sentAt.getTime() + 2 * hours * HOUR)),
  };
}
