import { randomUUID } from 'node:crypto';
import { reminderDue } from '@guichet/appointments-domain';
import type { Remindable } from '@guichet/appointments-domain';
import type { Transaction } from '@guichet/platform-api-kernel';

const PLAN = `
insert into appointment_reminder (id, appointment_id, sequence, due_at) values ($1, $2, $3, $4)
on conflict (appointment_id, sequence) do nothing`;
const WITHDRAW = `update appointment_reminder set status = 'withdrawn' where appointment_id = $1 and status = 'planned'`;

/** Puts the reminder of a booked appointment into the queue, in the transaction that books it. */
export async function planReminder(
  transaction: Transaction,
  appointment: Remindable & { readonly id: string; readonly sequence: number },
  now: Date,
): Promise<void> {
  const due = reminderDue(appointment, now);
  if (due) await transaction.query(PLAN, [randomUUID(), appointment.id, appointment.sequence, due]);
}

/** Takes the reminder that waits out of the queue: what does not take place is not recalled. */
export async function withdrawReminder(transaction: Transaction, appointmentId: string): Promise<void> {
  await transaction.query(WITHDRAW, [appointmentId]);
}
