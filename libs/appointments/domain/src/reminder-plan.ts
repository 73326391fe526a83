import { REMINDER_HOURS } from '@guichet/appointments-contract';
import type { AppointmentStatus } from '@guichet/appointments-contract';

const HOUR = 3_600_000;
/** A correction this close before the reminder takes its place. */
const SERVES_AS_REMINDER = 24 * HOUR;

/** What the plan looks at. */
export interface Remindable {
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly caseFileId: string | null;
}

/**
 * When the person is reminded; null without a person, once it is no longer booked, and for what is booked so late that
 * the person has just heard of it.
 */
export function reminderDue({ status, startsAt, caseFileId }: Remindable, now: Date): Date | null {
  if (caseFileId === null || status !== 'booked') return null;
  const due = new Date(startsAt.getTime() - REMINDER_HOURS * HOUR);
  return due > now ? due : null;
}

/**
 * What the person was told of the appointment before. `taken_back`: a reminder was withdrawn with it and none was sent;
 * `another_time`: what was sent named the time before it was moved.
 */
export type Told = 'nothing' | 'taken_back' | 'another_time';

/** A message that goes at once, and the one that goes two days before. */
export interface RemindersDue {
  readonly atOnce: Date | null;
  readonly usual: Date | null;
}

/**
 * Every reminder that is to be planned now. What was called off by mistake while its reminder would have gone is made up
 * for, and whoever was told another time is told the right one at once.
 */
export function remindersDue(appointment: Remindable, now: Date, told: Told): RemindersDue {
  const usual = reminderDue(appointment, now);
  const remindable = appointment.caseFileId !== null && appointment.status === 'booked';
  const owed = told === 'another_time' || (told === 'taken_back' && usual === null);
  if (!remindable || !owed || !reminderStillHelps(appointment.startsAt, now)) return { atOnce: null, usual };
  const served = usual !== null && usual.getTime() - now.getTime() < SERVES_AS_REMINDER;
  return { atOnce: now, usual: served ? null : usual };
}

/** True when a reminder that waited still helps; one that is late by an outage must not arrive after the appointment. */
export function reminderStillHelps(startsAt: Date, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= HOUR;
}
