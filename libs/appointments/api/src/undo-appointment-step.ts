import { Injectable } from '@nestjs/common';
import type { AppointmentStatus, AskConflicts, UndoAppointmentStep as Command } from '@guichet/appointments-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { NO_REASON } from './appointment-history';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion, HeldAppointment } from './appointment-steps';
import { FindConflicts } from './find-conflicts';

/** The step by which it came to stand as it does; undoing is no such step. */
const LAST_STEP = `
select h.from_status as "from" from appointment_step h
where h.appointment_id = $1 and h.to_status = $2 and h.from_status <> h.to_status and h.action <> 'undo' order by h.at desc limit 1`;

const MOMENT = `
select a.starts_at as "startsAt", a.ends_at as "endsAt", a.case_file_id as "caseFileId", a.team_id as "teamId", a.id as "exceptId",
  array(select p.member_id from appointment_participant p join member m on m.id = p.member_id where p.appointment_id = a.id and m.active) as "memberIds"
from appointment a where a.id = $1`;
/** States in which the moment was free for others. */
const FREED: readonly AppointmentStatus[] = ['cancelled', 'excused', 'no_show'];

interface MomentRow extends Omit<AskConflicts, 'startsAt' | 'endsAt'> {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Takes back what was ticked by mistake: the appointment stands as it did before. The history keeps both. */
@Injectable()
export class UndoAppointmentStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
    private readonly conflicts: FindConflicts,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: AppointmentVersion, { despiteConflicts = false }: Command): Promise<AppointmentVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'undo');
      const [last] = await transaction.query<{ from: AppointmentStatus }>(LAST_STEP, [held.id, held.status]);
      const to = last?.from ?? 'booked';
      if (to === 'booked' && FREED.includes(held.status)) await this.refuseTaken(transaction, held, despiteConflicts);
      return this.steps.take(transaction, actor, held, 'undo', NO_REASON, { to });
    });
  }

  /** A colleague may have booked what was freed; of what is over nobody needs to be warned. */
  private async refuseTaken(transaction: Transaction, { id }: HeldAppointment, despite: boolean): Promise<void> {
    const [moment] = await transaction.query<MomentRow>(MOMENT, [id]);
    if (!moment || moment.endsAt <= this.clock.now()) return;
    const { startsAt, endsAt, ...rest } = moment;
    const asked = { ...rest, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    await this.conflicts.refuseTaken(transaction, asked, despite);
  }
}
