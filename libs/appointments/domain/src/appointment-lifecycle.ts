import { APPOINTMENT_ACTIONS, APPOINTMENT_LIMITS, APPOINTMENT_TRANSITIONS } from '@guichet/appointments-contract';
import type { AppointmentAction, AppointmentStatus } from '@guichet/appointments-contract';

/** What the machine looks at. */
export interface AppointmentInTime {
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
}

/** True when the step may be taken now. Who may take it, the database decides. */
export function mayStep(action: AppointmentAction, { status, startsAt }: AppointmentInTime, now: Date): boolean {
  const rule = APPOINTMENT_TRANSITIONS[action];
  if (!(rule.from as readonly AppointmentStatus[]).includes(status)) return false;
  return rule.moment === 'any' || startsAt.getTime() <= now.getTime();
}

/** Every step that may be taken now, in the order of the table. */
export function allowedSteps(appointment: AppointmentInTime, now: Date): AppointmentAction[] {
  return APPOINTMENT_ACTIONS.filter((action) => mayStep(action, appointment, now));
}

/** True when it ends after it begins and lasts neither too short nor too long. */
export function periodFits(startsAt: Date, endsAt: Date): boolean {
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  return minutes >= APPOINTMENT_LIMITS.minMinutes && minutes <= APPOINTMENT_LIMITS.maxMinutes;
}

/**
 * What an absence is taken for unless somebody says otherwise: whoever sleeps nowhere tonight is excused.
 * @param openUrgency true while an urgency of the person is unresolved
 */
export function usualAbsence(openUrgency: boolean): 'no_show' | 'excused' {
  return openUrgency ? 'excused' : 'no_show';
}
