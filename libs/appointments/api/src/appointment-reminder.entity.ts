import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { REMINDER_CHANNELS, REMINDER_SKIPS, REMINDER_STATUSES } from '@guichet/appointments-contract';
import type { ReminderChannel, ReminderSkip, ReminderStatus } from '@guichet/appointments-contract';
import { Data, RowId, sqlList } from '@guichet/platform-api-kernel';

/** One reminder to the person: whether, when and how it went; never to which address or in which words. */
@Entity()
@Check('ck_appointment_reminder_status', `status in (${sqlList(REMINDER_STATUSES)})`)
@Check('ck_appointment_reminder_channel', `channel in (${sqlList(REMINDER_CHANNELS)})`)
@Check('ck_appointment_reminder_skip', `skip_reason in (${sqlList(REMINDER_SKIPS)})`)
@Index('ux_appointment_reminder', ['appointmentId', 'sequence'], { unique: true })
@Index('ix_appointment_reminder_due', ['dueAt'], { where: `status = 'planned'` })
export class AppointmentReminder {
  @RowId()
  id: string;

  @ForeignKey('Appointment', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'the appointment')
  appointmentId: string;

  @Data('internal', 'integer', 'sequence of the appointment it was planned for: one reminder each')
  sequence: number;

  @Data('internal', 'text', 'planned, sending, sent, withdrawn, skipped or failed', { default: 'planned' })
  status: ReminderStatus;

  @Data('internal', 'timestamptz', 'when it is sent')
  dueAt: Date;

  @Data('personal', 'text', 'by mail or short message', { nullable: true })
  channel: ReminderChannel | null;

  @Data('personal', 'text', 'language beside French', { nullable: true })
  languageCode: string | null;

  @Data('personal', 'text', 'why it was not sent', { nullable: true })
  skipReason: ReminderSkip | null;

  @Data('internal', 'integer', 'tries that surely did not arrive', { default: 0 })
  tries: number;

  @Data('internal', 'timestamptz', 'when it was handed to the gateway', { nullable: true })
  sentAt: Date | null;
}
