import { Injectable } from '@nestjs/common';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { ChangeTeam as Command } from '@guichet/organisations-contract';
import { checkTeamCodes } from './team-codes';

const VISIBLE = 'select version from team where id = $1';
const UPDATE = `
update team set name = $3, description = $4, conditions = $5, themes = $6, languages = $7, accepts_referrals = $8, asks_residence_document = $9,
  acknowledge_within_hours = $10, decide_within_days = $11, first_appointment_within_days = $12, expires_after_days = $13, active = $14, version = version + 1
where id = $1 and version = $2 returning version`;

/** Changes a team. Row-level security lets through only teams of one’s own organisation, or all for an administrator. */
@Injectable()
export class ChangeTeam {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, id: string, command: Command, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await checkTeamCodes(transaction, command);
      const values = [
        id,
        version,
        command.name,
        command.description,
        command.conditions,
        command.themes,
        command.languages,
        command.acceptsReferrals,
        command.asksResidenceDocument,
        command.acknowledgeWithinHours,
        command.decideWithinDays,
        command.firstAppointmentWithinDays,
        command.expiresAfterDays,
        command.active,
      ];
      const changed = await changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
      await record(transaction, { action: 'team.change', objectKind: 'team', objectId: id });
      return { id, version: changed };
    });
  }
}
