import { Entity, ForeignKey, Index } from 'typeorm';
import type { AppointmentStatus, CancelledBy } from '@guichet/appointments-contract';
import { Data, RowId, SealedText } from '@guichet/platform-api-kernel';

/** What was done with an appointment; it only grows. */
@Entity()
@Index('ix_appointment_step_file', ['caseFileId', 'at', 'id'])
@Index('ix_appointment_step_appointment', ['appointmentId', 'at'])
export class AppointmentStep {
  @RowId()
  id: string;

  @ForeignKey('Appointment', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the appointment')
  appointmentId: string;

  @Data('internal', 'uuid', 'the file, written by the database', { nullable: true })
  caseFileId: string | null;

  @Data('internal', 'text', 'row of the transition table, book or change')
  action: string;

  @Data('personal', 'text', 'state before; empty for the booking', { nullable: true })
  fromStatus: AppointmentStatus | null;

  @Data('personal', 'text', 'state after')
  toStatus: AppointmentStatus;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who did it')
  actorId: string;

  @Data('internal', 'timestamptz', 'when')
  at: Date;

  @Data('personal', 'text', 'on whose side it was called off', { nullable: true })
  cancelledBy: CancelledBy | null;

  @Data('personal', 'text', 'coded reason', { nullable: true })
  reasonCode: string | null;

  @SealedText('sensitive', 'reason in words', { default: '' })
  note: string;
}
