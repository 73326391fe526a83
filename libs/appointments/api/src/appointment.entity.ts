import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { APPOINTMENT_STATUSES, CANCELLED_BY, INTERPRETER_STATES, PLACE_KINDS } from '@guichet/appointments-contract';
import type { AppointmentStatus, CancelledBy, InterpreterState, PlaceKind } from '@guichet/appointments-contract';
import { Data, SealedText, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** People meet at a time. The time never changes: what is moved is another row, and the two are a chain. */
@Entity()
@Check('ck_appointment_status', `status in (${sqlList(APPOINTMENT_STATUSES)})`)
@Check('ck_appointment_place_kind', `place_kind in (${sqlList(PLACE_KINDS)})`)
@Check('ck_appointment_interpreter_state', `interpreter_state in (${sqlList(INTERPRETER_STATES)})`)
@Check('ck_appointment_interpreter', `(interpreter_state = 'none') = (interpreter_language_code is null)`)
@Check('ck_appointment_cancelled_by', `cancelled_by in (${sqlList(CANCELLED_BY)})`)
@Check('ck_appointment_period', `ends_at > starts_at and ends_at <= starts_at + interval '12 hours'`)
@Check('ck_appointment_cancelled', `(status in ('cancelled','moved')) = (cancelled_by is not null)`)
@Check('ck_appointment_moved', `(status = 'moved') = (moved_to_id is not null)`)
@Index('ix_appointment_team', ['teamId', 'startsAt'])
@Index('ix_appointment_file', ['caseFileId', 'startsAt'])
@Index('ix_appointment_booked_by', ['bookedById', 'startsAt'])
@Index('ux_appointment_moved_to', ['movedToId'], { unique: true, where: 'moved_to_id is not null' })
export class Appointment extends VersionedRow {
  @Data('internal', 'uuid', 'identity in calendars, kept along the chain of moving')
  calendarUid: string;

  @Data('internal', 'integer', 'grows with each change that a calendar must hear of', { default: 0 })
  sequence: number;

  @ForeignKey('Organisation')
  @Data('internal', 'uuid', 'organisation whose diary it stands in')
  organisationId: string;

  @ForeignKey('Team')
  @Data('internal', 'uuid', 'team it is held for; empty for a meeting of members', { nullable: true })
  teamId: string | null;

  @ForeignKey('CaseFile')
  @Data('personal', 'uuid', 'the file of the person; empty for a meeting without one', { nullable: true })
  caseFileId: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who booked it')
  bookedById: string;

  @Data('personal', 'text', 'state, changed only through the transition table', { default: 'booked' })
  status: AppointmentStatus;

  @Data('personal', 'timestamptz', 'when it begins')
  startsAt: Date;

  @Data('personal', 'timestamptz', 'when it ends')
  endsAt: Date;

  @SealedText('personal', 'what it is about, in neutral words')
  subject: string;

  @Data('personal', 'text', 'on site, by phone, by video, at home or elsewhere')
  placeKind: PlaceKind;

  @SealedText('sensitive', 'where exactly: a room, a service, a lawyer’s', { default: '' })
  place: string;

  @Data('sensitive', 'boolean', 'hidden from the desk: only participants and readers of the journal see it', {
    default: false,
  })
  discreet: boolean;

  @SealedText('personal', 'others who take part, in words', { array: true, default: '{}' })
  externals: string[];

  @Data('personal', 'text', 'where the booking of an interpreter stands', { default: 'none' })
  interpreterState: InterpreterState;

  @Data('personal', 'text', 'code in reference list language', { nullable: true })
  interpreterLanguageCode: string | null;

  @Data('personal', 'text', 'on whose side it was called off or moved', { nullable: true })
  cancelledBy: CancelledBy | null;

  @Data('personal', 'text', 'coded reason of the present state', { nullable: true })
  reasonCode: string | null;

  @SealedText('sensitive', 'reason in words', { default: '' })
  note: string;

  @ForeignKey('Appointment')
  @Data('internal', 'uuid', 'the appointment that took its place', { nullable: true })
  movedToId: string | null;

  @Data('internal', 'timestamptz', 'last change', { default: () => 'now()' })
  changedAt: Date;

  @Data('internal', 'integer', 'subjects of those who take part; kept by trigger', { array: true, default: '{}' })
  participantSubjects: number[];

  @Data('internal', 'integer', 'subject of the team’s staff; kept by trigger', { nullable: true })
  teamSubject: number | null;
}
