import { randomUUID } from 'node:crypto';
import { remindersDue } from '@guichet/appointments-domain';
import type { Remindable, Told } from '@guichet/appointments-domain';
import type { Transaction } from '@guichet/platform-api-kernel';

/** What was sent or taken back of this appointment, and what was sent of the times it had before. $1 appointment */
const HEARD = `
select coalesce(bool_or(o.id = a.id and r.status in ('sent', 'sending')), false) as sent, coalesce(bool_or(o.id = a.id and r.status = 'withdrawn'), false) as "takenBack",
  coalesce(bool_or(o.id <> a.id and r.status in ('sent', 'sending')), false) as before
from appointment a join appointment o on o.case_file_id = a.case_file_id and o.calendar_uid = a.calendar_uid
  join appointment_reminder r on r.appointment_id = o.id where a.id = $1`;
const PLAN = `
insert into appointment_reminder (id, appointment_id, sequence, due_at) values ($1, $2, $3, $4)
on conflict (appointment_id, sequence) do nothing`;
const WITHDRAW = `update appointment_reminder set status = 'withdrawn' where appointment_id = $1 and status = 'planned'`;

async function toldOf(transaction: Transaction, appointmentId: string): Promise<Told> {
  const [heard] = await transaction.query<{ sent: boolean; takenBack: boolean; before: boolean }>(HEARD, [
    appointmentId,
  ]);
  if (!heard || heard.sent) return 'nothing';
  if (heard.before) return 'another_time';
  return heard.takenBack ? 'taken_back' : 'nothing';
}

/** Puts the reminder of a booked appointment into the queue, in the transaction that books it. */
export async function planReminder(
  transaction: Transaction,
  appointment: Remindable & { readonly id: string; readonly sequence: number },
  now: Date,
): Promise<void> {
  const { id, sequence } = appointment;
  const { atOnce, usual } = remindersDue(appointment, now, await toldOf(transaction, id));
  // the step before this one left its number free: one reminder for each number
  if (atOnce) await transaction.query(PLAN, [randomUUID(), id, sequence - 1, atOnce]);
  if (usual) await transaction.query(PLAN, [randomUUID(), id, sequence, usual]);
}

/** Takes the reminder that waits out of the queue: what does not take place is not recalled. */
export async function withdrawReminder(transaction: Transaction, appointmentId: string): Promise<void> {
  await transaction.query(WITHDRAW, [appointmentId]);
}
