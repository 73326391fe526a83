import { randomUUID } from 'node:crypto';
import type { AppointmentAction, AppointmentStatus, CancelledBy } from '@guichet/appointments-contract';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { AppointmentStep } from './appointment-step.entity';
import { sealedForFile } from './sealed-for-file';

/** Why, and on whose side. */
export interface StepReason {
  readonly by: CancelledBy | null;
  readonly reasonCode: string | null;
  readonly note: string;
}
export const NO_REASON: StepReason = { by: null, reasonCode: null, note: '' };

interface Step {
  readonly id: string;
  readonly caseFileId: string | null;
  readonly action: AppointmentAction | 'book' | 'change';
  readonly from: AppointmentStatus | null;
  readonly to: AppointmentStatus;
  readonly at: Date;
}

const INSERT = `
insert into appointment_step (id, appointment_id, action, from_status, to_status, actor_id, at, cancelled_by, reason_code, note)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Adds to the history of an appointment. */
export async function addStep(
  transaction: Transaction,
  actor: Actor,
  { id, caseFileId, action, from, to, at }: Step,
  { by, reasonCode, note }: StepReason = NO_REASON,
): Promise<void> {
  const line = randomUUID();
  const said = note === '' ? { note } : await sealedForFile(transaction, caseFileId, AppointmentStep, line, { note });
  await transaction.query(INSERT, [line, id, action, from, to, actor.memberId, at, by, reasonCode, said.note]);
}
