import type { AppointmentStatus, CancelledBy, InterpreterState, PlaceKind } from './appointment-status';
import type { AppointmentAction } from './appointment-transitions';
import type { AppointmentReminder } from './reminder';

/** A colleague who takes part. */
export interface AppointmentParticipant {
  readonly memberId: string;
  readonly name: string;
}

/** The interpreter an appointment needs. */
export interface InterpreterNeed {
  readonly state: InterpreterState;
  /** Code of reference list `language`; null exactly when the state is `none`. */
  readonly languageCode: string | null;
}

/** One line of the diary. */
export interface AppointmentItem {
  readonly id: string;
  readonly version: number;
  readonly status: AppointmentStatus;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly subject: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  /** Hidden from the desk: only participants and readers of the journal see it. */
  readonly discreet: boolean;
  /** The file and how the person wishes to be called; null without one, or where the file is closed to the caller. */
  readonly caseFileId: string | null;
  readonly personName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly participants: readonly AppointmentParticipant[];
  readonly externals: readonly string[];
  readonly interpreter: InterpreterNeed;
  readonly allowedActions: readonly AppointmentAction[];
}
export interface AppointmentList {
  readonly items: readonly AppointmentItem[];
}

/** One step of its life. */
export interface AppointmentStep {
  readonly action: AppointmentAction | 'book' | 'change';
  readonly at: string;
  readonly byName: string;
  readonly cancelledBy: CancelledBy | null;
  readonly reasonCode: string | null;
  readonly note: string;
}

/** An earlier or later place in the diary of the same appointment. */
export interface AppointmentLink {
  readonly id: string;
  readonly startsAt: string;
  readonly status: AppointmentStatus;
}

/** `GET /api/appointments/:id`. */
export interface Appointment extends AppointmentItem {
  readonly organisationShortName: string;
  /** Every place of the chain in the order of moving, this one included; empty when it was never moved. */
  readonly chain: readonly AppointmentLink[];
  readonly history: readonly AppointmentStep[];
  readonly reminders: readonly AppointmentReminder[];
  /** What an absence is taken for unless somebody says otherwise. */
  readonly usualAbsence: 'no_show' | 'excused';
}
