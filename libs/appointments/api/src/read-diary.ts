import { Injectable } from '@nestjs/common';
import { APPOINTMENT_LIMITS, APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { Appointment, AppointmentList } from '@guichet/appointments-contract';
import { addDays, instantAt } from '@guichet/appointments-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import type { DiaryQueryDto } from './appointment.dto';
import { APPOINTMENT, OWN_DIARY, TEAM_DIARY } from './diary.queries';
import type { AppointmentRow } from './diary.queries';
import { appointmentView, itemView } from './diary.view';
import type { WholeRow } from './diary.view';

/** Most places of a chain of moving that a page shows on each side. */
const CHAIN = 50;

/** Reads the diary. Who sees what is the database’s answer. */
@Injectable()
export class ReadDiary {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async days(actor: Actor, { from, to, scope, teamId }: DiaryQueryDto): Promise<AppointmentList> {
    if (to < from || to > addDays(from, APPOINTMENT_LIMITS.days - 1))
      throw new Refused(APPOINTMENT_PROBLEMS.span, 422, { days: APPOINTMENT_LIMITS.days });
    const between = [instantAt(from, '00:00'), instantAt(addDays(to, 1), '00:00'), APPOINTMENT_LIMITS.lines];
    const rows =
      scope === 'own'
        ? await this.unitOfWork.statement<AppointmentRow>(actor, OWN_DIARY, between)
        : await this.unitOfWork.statement<AppointmentRow>(actor, TEAM_DIARY, [...between, teamId ?? null]);
    const now = this.clock.now();
    return { items: rows.map((row) => itemView(row, now)) };
  }

  async one(actor: Actor, id: string): Promise<Appointment> {
    const [row] = await this.unitOfWork.statement<WholeRow>(actor, APPOINTMENT, [id, CHAIN]);
    if (!row) throw refusedFor('not_found');
    return appointmentView(row, this.clock.now());
  }
}
