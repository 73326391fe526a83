import { Entity, ForeignKey, Index } from 'typeorm';
import { KeyColumn } from '@guichet/platform-api-kernel';

/** A colleague who takes part in an appointment and finds it in the own diary. */
@Entity()
@Index('ix_appointment_participant_member', ['memberId'])
export class AppointmentParticipant {
  @ForeignKey('Appointment', { onDelete: 'CASCADE' })
  @KeyColumn('internal', 'uuid', 'the appointment')
  appointmentId: string;

  @ForeignKey('Member')
  @KeyColumn('internal', 'uuid', 'who takes part')
  memberId: string;
}
