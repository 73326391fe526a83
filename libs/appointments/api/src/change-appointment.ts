import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { ChangeAppointment as Command } from '@guichet/appointments-contract';
import { changeOfVersion, Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { Appointment } from './appointment.entity';
import { addStep } from './appointment-history';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';
import { FindConflicts } from './find-conflicts';
import { sealedForFile } from './sealed-for-file';

const VISIBLE = 'select version from appointment where id = $1';
/** Who was not shown the externals, because the file is closed to them, does not change them either. */
const UPDATE = `
update appointment set subject = $3, place_kind = $4, place = $5, discreet = $6, interpreter_state = $8,
  externals = case when case_file_id is null or exists (select 1 from case_file f where f.id = appointment.case_file_id) then $7 else externals end,
  interpreter_language_code = $9, changed_at = $10, sequence = sequence + 1, version = version + 1
where id = $1 and version = $2 returning version`;
const LEAVE = 'delete from appointment_participant where appointment_id = $1 and member_id <> all ($2)';
const JOIN = `
insert into appointment_participant (appointment_id, member_id) select $1, m from unnest($2::uuid[]) m
where not exists (select 1 from appointment_participant p where p.appointment_id = $1 and p.member_id = m)`;

const JOINING = `
select a.starts_at as "startsAt", a.ends_at as "endsAt", a.team_id as "teamId", array(select m from unnest($2::uuid[]) m
  where not exists (select 1 from appointment_participant p where p.appointment_id = a.id and p.member_id = m)) as "memberIds"
from appointment a where a.id = $1`;

interface JoiningRow {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly teamId: string | null;
  readonly memberIds: string[];
}

/** Changes what does not move: place, words, who takes part, the interpreter. Only while it is booked. */
@Injectable()
export class ChangeAppointment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AppointmentSteps,
    private readonly conflicts: FindConflicts,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: AppointmentVersion, command: Command): Promise<AppointmentVersion> {
    if ((command.interpreterState === 'none') !== (command.interpreterLanguageCode === null))
      throw new Refused(APPOINTMENT_PROBLEMS.interpreter, 422);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'cancel');
      const { id, status, caseFileId } = held;
      await this.refuseJoining(transaction, id, command);
      const words = { subject: command.subject, place: command.place, externals: command.externals };
      const said = await sealedForFile(transaction, caseFileId, Appointment, id, words);
      const version = await this.write(transaction, at, { ...command, ...said });
      const step = { id, caseFileId, action: 'change', from: status, to: status, at: this.clock.now() } as const;
      await addStep(transaction, actor, step);
      await record(transaction, {
        action: 'appointment.change',
        caseFileId,
        objectKind: 'appointment',
        objectId: id,
      });
      // last, because whoever leaves may not see it afterwards
      await transaction.query(LEAVE, [id, command.memberIds]);
      return { id, version };
    });
  }

  /** Whoever joins may be busy; those who take part already were looked at before. */
  private async refuseJoining(transaction: Transaction, id: string, command: Command): Promise<void> {
    const [joining] = await transaction.query<JoiningRow>(JOINING, [id, command.memberIds]);
    if (!joining || joining.memberIds.length === 0) return;
    const { startsAt, endsAt, ...rest } = joining;
    const moment = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const asked = { ...rest, ...moment, caseFileId: null, exceptId: id };
    await this.conflicts.refuse(transaction, asked, command.despiteConflicts ?? false);
  }

  private async write(
    transaction: Transaction,
    { id, version }: AppointmentVersion,
    command: Command,
  ): Promise<number> {
    const values = [
      id,
      version,
      command.subject,
      command.placeKind,
      command.place,
      command.discreet,
      command.externals,
      command.interpreterState,
      command.interpreterLanguageCode,
      this.clock.now(),
    ];
    await transaction.query(JOIN, [id, command.memberIds]);
    return changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
  }
}
