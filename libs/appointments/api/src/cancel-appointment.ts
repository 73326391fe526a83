import { Injectable } from '@nestjs/common';
import type { CancelAppointment as Command } from '@guichet/appointments-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';

/** Calls an appointment off; the reminder that waits is withdrawn. */
@Injectable()
export class CancelAppointment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
  ) {}

  run(actor: Actor, at: AppointmentVersion, command: Command): Promise<AppointmentVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'cancel');
      return this.steps.take(transaction, actor, held, 'cancel', command);
    });
  }
}
