import { Injectable } from '@nestjs/common';
import type { RecordOutcome as Command } from '@guichet/appointments-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';

/** Says how an appointment went: the person came, did not come, or could not. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  run(actor: Actor, at: AppointmentVersion, { action, reasonCode, note }: Command): Promise<AppointmentVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, action);
      const reason = { by: null, reasonCode: action === 'excuse' ? reasonCode : null, note };
      return this.steps.take(transaction, actor, held, action, reason);
    });
  }
}
