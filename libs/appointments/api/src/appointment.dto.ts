import { IntersectionType } from '@nestjs/swagger';
import {
  APPOINTMENT_LIMITS,
  CANCELLED_BY,
  INTERPRETER_STATES,
  OUTCOME_ACTIONS,
  PLACE_KINDS,
} from '@guichet/appointments-contract';
import type {
  AskConflicts,
  BookAppointment,
  CancelAppointment,
  CancelledBy,
  ChangeAppointment,
  InterpreterState,
  MoveAppointment,
  OutcomeAction,
  PlaceKind,
  RecordOutcome,
  UndoAppointmentStep,
} from '@guichet/appointments-contract';
import {
  ChoiceField,
  CodeField,
  DayField,
  FlagField,
  IdField,
  IdsField,
  InstantField,
  TextField,
  TextsField,
} from '@guichet/platform-api-kernel';

const LIMITS = APPOINTMENT_LIMITS;

/** Which part of the diary. */
export class DiaryQueryDto {
  @DayField({ description: 'First day in Brussels' }) from: string;
  @DayField({ description: 'Last day in Brussels, at most 62 days later' }) to: string;
  @ChoiceField(['own', 'team'], { description: 'What the caller takes part in, or all of the caller’s teams' })
  scope: 'own' | 'team';
  @IdField({ description: 'One of the caller’s teams', optional: true }) teamId?: string;
}

class PeriodDto {
  @InstantField({ description: 'Beginning' }) startsAt: string;
  @InstantField({ description: 'End, 5 minutes to 12 hours later' }) endsAt: string;
}

class AppointmentFactsDto {
  @TextField({ description: 'What it is about, in neutral words', min: 1, max: LIMITS.subject }) subject: string;
  @ChoiceField(PLACE_KINDS, { description: 'Where or how people meet' }) placeKind: PlaceKind;
  @TextField({ description: 'Where exactly', max: LIMITS.place }) place: string;
  @FlagField({ description: 'Hidden from the desk: for participants and readers of the journal only' })
  discreet: boolean;
  @IdsField({ description: 'Members who take part', max: LIMITS.participants }) memberIds: string[];
  @TextsField({ description: 'Others who take part, in words', max: LIMITS.externals, length: LIMITS.external })
  externals: string[];
  @ChoiceField(INTERPRETER_STATES, { description: 'Where the booking of an interpreter stands' })
  interpreterState: InterpreterState;
  @CodeField({ description: 'Language to be interpreted; null when none is needed', list: 'language', nullable: true })
  interpreterLanguageCode: string | null;
}

class DespiteIfAskedDto {
  @FlagField({ description: 'True: do it although something speaks against the moment', optional: true })
  despiteConflicts?: boolean;
}

/** What may change without moving an appointment. */
export class ChangeAppointmentDto
  extends IntersectionType(AppointmentFactsDto, DespiteIfAskedDto)
  implements ChangeAppointment {}

/** Taking back the last step. */
export class UndoAppointmentStepDto extends DespiteIfAskedDto implements UndoAppointmentStep {}

class DespiteDto {
  @FlagField({ description: 'True: book it although something speaks against the moment' }) despiteConflicts: boolean;
}

/** A new appointment. */
export class BookAppointmentDto
  extends IntersectionType(AppointmentFactsDto, PeriodDto, DespiteDto)
  implements BookAppointment
{
  @IdField({ description: 'The file of the person; null for a meeting without one', nullable: true })
  caseFileId: string | null;
  @IdField({ description: 'One of the caller’s teams; null for a meeting of members', nullable: true })
  teamId: string | null;
}

/** A moment to try. */
export class AskConflictsDto extends PeriodDto implements AskConflicts {
  @IdField({ description: 'The file of the person', nullable: true }) caseFileId: string | null;
  @IdField({ description: 'The team it is held for', nullable: true }) teamId: string | null;
  @IdsField({ description: 'Members who take part', max: LIMITS.participants }) memberIds: string[];
  @IdField({ description: 'The appointment that is changed, which does not conflict with itself', nullable: true })
  exceptId: string | null;
}

/** How it went. */
export class RecordOutcomeDto implements RecordOutcome {
  @ChoiceField(OUTCOME_ACTIONS, { description: 'Came, did not come, or could not and said so' }) action: OutcomeAction;
  @CodeField({ description: 'Why the absence is excused', list: 'absence_reason', nullable: true })
  reasonCode: string | null;
  @TextField({ description: 'More about it', max: LIMITS.note }) note: string;
}

/** Calling it off. */
export class CancelAppointmentDto implements CancelAppointment {
  @ChoiceField(CANCELLED_BY, { description: 'On whose side' }) by: CancelledBy;
  @CodeField({ description: 'Why', list: 'appointment_cancellation_reason' }) reasonCode: string;
  @TextField({ description: 'More about it', max: LIMITS.note }) note: string;
}

/** Another moment for the same appointment. */
export class MoveAppointmentDto extends IntersectionType(PeriodDto, DespiteDto) implements MoveAppointment {
  @ChoiceField(CANCELLED_BY, { description: 'On whose side' }) by: CancelledBy;
  @CodeField({ description: 'Why', list: 'appointment_cancellation_reason' }) reasonCode: string;
}
