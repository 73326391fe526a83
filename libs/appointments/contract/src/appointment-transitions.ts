import type { AppointmentStatus } from './appointment-status';

/** When a step makes sense: at any time, or only once the appointment has begun. */
export type AppointmentMoment = 'any' | 'begun';

/** One row of the machine: from which states, to which, and when. */
export interface AppointmentTransitionRule {
  readonly from: readonly AppointmentStatus[];
  readonly to: AppointmentStatus;
  readonly moment: AppointmentMoment;
}

/**
 * The life of an appointment. The guard, the buttons, the database and the tests all read this table. An absence may be
 * excused afterwards; what was ticked by mistake is undone; what was moved stays moved, because its successor stands.
 * Undoing leads back to where the step that is undone began: `to` is where most of them did, `EARLIER_STATES` the rest.
 */
export const APPOINTMENT_TRANSITIONS = {
  honour: { from: ['booked'], to: 'honoured', moment: 'begun' },
  miss: { from: ['booked'], to: 'no_show', moment: 'begun' },
  excuse: { from: ['booked', 'no_show'], to: 'excused', moment: 'any' },
  cancel: { from: ['booked'], to: 'cancelled', moment: 'any' },
  move: { from: ['booked'], to: 'moved', moment: 'any' },
  undo: { from: ['honoured', 'no_show', 'excused', 'cancelled'], to: 'booked', moment: 'any' },
} as const satisfies Record<string, AppointmentTransitionRule>;

export type AppointmentAction = keyof typeof APPOINTMENT_TRANSITIONS;
export const APPOINTMENT_ACTIONS = Object.keys(APPOINTMENT_TRANSITIONS) as AppointmentAction[];

/** Steps that say how it went; each is one button. */
export const OUTCOME_ACTIONS = ['honour', 'miss', 'excuse'] as const satisfies readonly AppointmentAction[];
export type OutcomeAction = (typeof OUTCOME_ACTIONS)[number];

/** Where undoing leads besides `booked`: an absence that was excused was an absence before. */
export const EARLIER_STATES = [{ from: 'excused', to: 'no_show' }] as const satisfies readonly {
  from: AppointmentStatus;
  to: AppointmentStatus;
}[];

/** The table as rows (from, to), the shape the database holds. */
export function appointmentSteps(): { from: AppointmentStatus; to: AppointmentStatus }[] {
  const rules = Object.values(APPOINTMENT_TRANSITIONS);
  return [...rules.flatMap((rule) => rule.from.map((from) => ({ from, to: rule.to }))), ...EARLIER_STATES];
}
