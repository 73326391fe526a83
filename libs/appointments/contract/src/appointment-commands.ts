import type { CancelledBy, InterpreterState, PlaceKind } from './appointment-status';
import type { OutcomeAction } from './appointment-transitions';

/** What may be changed without moving an appointment: `PUT /api/appointments/:id`. */
export interface ChangeAppointment {
  readonly subject: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  readonly discreet: boolean;
  readonly memberIds: readonly string[];
  readonly externals: readonly string[];
  readonly interpreterState: InterpreterState;
  readonly interpreterLanguageCode: string | null;
  /** True: although something speaks against the moment for a member who joins. */
  readonly despiteConflicts?: boolean;
}

/** `POST /api/appointments`. */
export interface BookAppointment extends ChangeAppointment {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly caseFileId: string | null;
  readonly teamId: string | null;
  /** True: book it although something speaks against the moment. */
  readonly despiteConflicts: boolean;
}

/** `POST /api/appointments/:id/undoing`. */
export interface UndoAppointmentStep {
  /** True: although the moment was taken meanwhile. */
  readonly despiteConflicts?: boolean;
}

/** `POST /api/appointments/:id/outcome`. */
export interface RecordOutcome {
  readonly action: OutcomeAction;
  /** Code of reference list `absence_reason`, for an excuse. */
  readonly reasonCode: string | null;
  readonly note: string;
}

/** `POST /api/appointments/:id/cancellation`. */
export interface CancelAppointment {
  readonly by: CancelledBy;
  /** Code of reference list `appointment_cancellation_reason`. */
  readonly reasonCode: string;
  readonly note: string;
}

/** `POST /api/appointments/:id/move`; answers the identifier of the new place in the diary. */
export interface MoveAppointment {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly by: CancelledBy;
  readonly reasonCode: string;
  readonly despiteConflicts: boolean;
}
