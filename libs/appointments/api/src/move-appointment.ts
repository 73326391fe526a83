import { Injectable } from '@nestjs/common';
import type { ChangeAppointment, MoveAppointment as Command } from '@guichet/appointments-contract';
import { sealOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { AppointmentSteps } from './appointment-steps';
import type { AppointmentVersion } from './appointment-steps';
import { BookAppointment } from './book-appointment';
import { FindConflicts } from './find-conflicts';

interface Kept extends ChangeAppointment {
  readonly calendarUid: string;
  readonly sequence: number;
  readonly teamId: string | null;
  readonly caseFileId: string | null;
}

const KEPT = `
select a.calendar_uid as "calendarUid", a.sequence, a.team_id as "teamId", a.case_file_id as "caseFileId", sealed_at('appointment.subject', a.id, a.subject) as subject,
  a.place_kind as "placeKind", sealed_at('appointment.place', a.id, a.place) as place,
  a.discreet, sealed_at('appointment.externals', a.id, a.externals) as externals, a.interpreter_state as "interpreterState", a.interpreter_language_code as "interpreterLanguageCode",
  array(select p.member_id from appointment_participant p join member m on m.id = p.member_id where p.appointment_id = a.id and m.active) as "memberIds", ${sealOf('a.case_file_id')}
from appointment a where a.id = $1`;

/** Moves an appointment: a new one takes its place, the old one points to it, and calendars know both as one. Who left meanwhile stays behind. */
@Injectable()
export class MoveAppointment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conflicts: FindConflicts,
    private readonly booking: BookAppointment,
    private readonly steps: AppointmentSteps,
  ) {}

  run(actor: Actor, at: AppointmentVersion, command: Command): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const held = await this.steps.hold(transaction, at, 'move');
      const [kept] = await transaction.query<Kept>(KEPT, [at.id]);
      if (!kept) throw refusedFor('not_found');
      const { startsAt, endsAt, despiteConflicts } = command;
      await this.conflicts.refuse(transaction, { ...kept, startsAt, endsAt, exceptId: at.id }, despiteConflicts);
      const next = { ...kept, startsAt, endsAt, despiteConflicts, sequence: kept.sequence + 1 };
      const id = await this.booking.write(transaction, actor, next);
      const reason = { by: command.by, reasonCode: command.reasonCode, note: '' };
      await this.steps.take(transaction, actor, held, 'move', reason, { movedTo: id });
      return { id, version: 1 };
    });
  }
}
