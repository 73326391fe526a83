import { REMINDER_HOURS } from '@guichet/appointments-contract';
import type { AppointmentStatus } from '@guichet/appointments-contract';

const HOUR = 3_600_000;

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

/** True when a reminder that waited still helps; one that is late by an outage must not arrive after the appointment. */
export function reminderStillHelps(startsAt: Date, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= HOUR;
}
