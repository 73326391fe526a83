import { Injectable } from '@nestjs/common';
import type { AppointmentStatus } from '@guichet/appointments-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { NO_REASON } from './appointment-history';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';

/** The step by which it came to stand as it does; undoing is no such step. */
const LAST_STEP = `
select h.from_status as "from" from appointment_step h
where h.appointment_id = $1 and h.to_status = $2 and h.from_status <> h.to_status and h.action <> 'undo' order by h.at desc limit 1`;

/** Takes back what was ticked by mistake: the appointment stands as it did before. The history keeps both. */
@Injectable()
export class UndoAppointmentStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  run(actor: Actor, at: AppointmentVersion): Promise<AppointmentVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'undo');
      const [last] = await transaction.query<{ from: AppointmentStatus }>(LAST_STEP, [held.id, held.status]);
      return this.steps.take(transaction, actor, held, 'undo', NO_REASON, { to: last?.from });
    });
  }
}
