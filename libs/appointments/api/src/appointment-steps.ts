import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS, APPOINTMENT_TRANSITIONS } from '@guichet/appointments-contract';
import type { AppointmentAction, AppointmentStatus } from '@guichet/appointments-contract';
import { mayStep } from '@guichet/appointments-domain';
import { changeOfVersion, Clock, record } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Appointment } from './appointment.entity';
import { addStep } from './appointment-history';
import type { StepReason } from './appointment-history';
import { planReminder, withdrawReminder } from './reminder-planning';
import { sealedForFile } from './sealed-for-file';

/** Which appointment, as the caller read it. */
export interface AppointmentVersion {
  readonly id: string;
  readonly version: number;
}
/** An appointment as it stands. */
export interface HeldAppointment extends AppointmentVersion {
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly caseFileId: string | null;
  readonly sequence: number;
  readonly own: boolean;
}
/** Where a step leads, when the table alone does not say it. */
interface StepTarget {
  readonly movedTo?: string | null;
  readonly to?: AppointmentStatus;
}

const HELD = `
select id, version, status, starts_at as "startsAt", case_file_id as "caseFileId", sequence, organisation_id = ctx_organisation() as own
from appointment where id = $1`;
const VISIBLE = 'select version from appointment where id = $1';
const STEP = `
update appointment set status = $3, cancelled_by = $4, reason_code = $5, note = $6, moved_to_id = $7, sequence = sequence + 1, changed_at = $8,
  version = version + 1
where id = $1 and version = $2 returning version`;

/** The one way in which an appointment changes its state: look, decide on the table, change, record. */
@Injectable()
export class AppointmentSteps {
  constructor(private readonly clock: Clock) {}

  /** The appointment, when this step may be taken on the version that was read. */
  async hold(transaction: Transaction, at: AppointmentVersion, action: AppointmentAction): Promise<HeldAppointment> {
    const [held] = await transaction.query<HeldAppointment>(HELD, [at.id]);
    if (!held) throw refusedFor('not_found');
    if (!held.own) throw refusedFor('forbidden');
    if (held.version !== at.version) throw refusedFor('stale_version');
    if (!mayStep(action, held, this.clock.now())) throw new Refused(APPOINTMENT_PROBLEMS.step, 422);
    return held;
  }

  /** Takes the step: state, history, reminder and record. */
  async take(
    transaction: Transaction,
    actor: Actor,
    held: HeldAppointment,
    action: AppointmentAction,
    reason: StepReason,
    { movedTo = null, to = APPOINTMENT_TRANSITIONS[action].to }: StepTarget = {},
  ): Promise<AppointmentVersion> {
    const { id, version, status: from, caseFileId } = held;
    const now = this.clock.now();
    const { note } =
      reason.note === ''
        ? reason
        : await sealedForFile(transaction, caseFileId, Appointment, id, { note: reason.note });
    const values = [id, version, to, reason.by, reason.reasonCode, note, movedTo, now];
    const changed = await changeOfVersion(transaction, { update: STEP, values, visible: VISIBLE, id, version });
    await addStep(transaction, actor, { id, caseFileId, action, from, to, at: now }, reason);
    if (to === 'booked') await planReminder(transaction, { ...held, status: to, sequence: held.sequence + 1 }, now);
    else await withdrawReminder(transaction, id);
    await record(transaction, {
      action: `appointment.${action}`,
      caseFileId: held.caseFileId,
      objectKind: 'appointment',
      objectId: id,
    });
    return { id, version: changed };
  }
}
