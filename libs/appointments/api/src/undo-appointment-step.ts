import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { NO_REASON } from './appointment-history';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';

/** Takes back what was ticked by mistake: the appointment is booked again. The history keeps both. */
@Injectable()
export class UndoAppointmentStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  run(actor: Actor, at: AppointmentVersion): Promise<AppointmentVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'undo');
      return this.steps.take(transaction, actor, held, 'undo', NO_REASON);
    });
  }
}
