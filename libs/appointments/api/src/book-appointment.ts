import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { APPOINTMENT_PROBLEMS } from '@guichet/appointments-contract';
import type { BookAppointment as Command } from '@guichet/appointments-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { Refused, refusedFor } from '@guichet/platform-contract';
import { Appointment } from './appointment.entity';
import { addStep } from './appointment-history';
import { FindConflicts } from './find-conflicts';
import { planReminder } from './reminder-planning';
import { sealedForFile } from './sealed-for-file';

const KNOWN = 'select status from case_file where id = $1';
const INSERT = `
insert into appointment (id, calendar_uid, sequence, organisation_id, team_id, case_file_id, booked_by_id, starts_at, ends_at, subject, place_kind, place,
  discreet, externals, interpreter_state, interpreter_language_code, changed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;
const TAKE_PART =
  'insert into appointment_participant (appointment_id, member_id) select $1, m from unnest($2::uuid[]) m';

/** An appointment to be written, and its place in a calendar. */
export interface NewAppointment extends Command {
  readonly calendarUid: string;
  readonly sequence: number;
}

/** Books an appointment. What speaks against the moment is a warning that whoever books may set aside. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conflicts: FindConflicts,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, command: Command, key: string): Promise<ChangedDto> {
    const intent = { route: 'appointment.book', key, command };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      await this.conflicts.refuse(transaction, { ...command, exceptId: null }, command.despiteConflicts);
      const id = await this.write(transaction, actor, { ...command, calendarUid: randomUUID(), sequence: 0 });
      await record(transaction, {
        action: 'appointment.book',
        caseFileId: command.caseFileId,
        objectKind: 'appointment',
        objectId: id,
      });
      return { id, version: 1 };
    });
  }

  /** Writes the row, who takes part, its first step and its reminder. */
  async write(transaction: Transaction, actor: Actor, command: NewAppointment): Promise<string> {
    if ((command.interpreterState === 'none') !== (command.interpreterLanguageCode === null))
      throw new Refused(APPOINTMENT_PROBLEMS.interpreter, 422);
    if (command.caseFileId !== null) {
      const [file] = await transaction.query(KNOWN, [command.caseFileId]);
      if (!file) throw refusedFor('not_found');
    }
    const id = randomUUID();
    const now = this.clock.now();
    const startsAt = new Date(command.startsAt);
    const { sequence, caseFileId } = command;
    const words = { subject: command.subject, place: command.place, externals: command.externals };
    const said = await sealedForFile(transaction, caseFileId, Appointment, id, words);
    await transaction.query(INSERT, [
      id,
      command.calendarUid,
      command.sequence,
      actor.organisation.id,
      command.teamId,
      command.caseFileId,
      actor.memberId,
      startsAt,
      new Date(command.endsAt),
      said.subject,
      command.placeKind,
      said.place,
      command.discreet,
      said.externals,
      command.interpreterState,
      command.interpreterLanguageCode,
      now,
    ]);
    await transaction.query(TAKE_PART, [id, command.memberIds]);
    await addStep(transaction, actor, { id, caseFileId, action: 'book', from: null, to: 'booked', at: now });
    await planReminder(transaction, { id, sequence, caseFileId, startsAt, status: 'booked' }, now);
    return id;
  }
}
