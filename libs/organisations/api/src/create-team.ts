import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { CreateTeam as Command } from '@guichet/organisations-contract';
import { administers } from './administers';
import { checkTeamCodes } from './team-codes';

const ORGANISATION = 'select id from organisation where id = $1';
const INSERT = `
insert into team (id, organisation_id, name, description, conditions, themes, languages, accepts_referrals, asks_residence_document,
  acknowledge_within_hours, decide_within_days, first_appointment_within_days, expires_after_days)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Adds a team to an organisation. */
@Injectable()
export class CreateTeam {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, organisationId: string, command: Command, key: string): Promise<ChangedDto> {
    if (!administers(actor, 'team.write', organisationId)) throw refusedFor('forbidden');
    const intent = { route: 'team.create', key, command: { organisationId, ...command } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const [organisation] = await transaction.query(ORGANISATION, [organisationId]);
      if (!organisation) throw refusedFor('not_found');
      await checkTeamCodes(transaction, command);
      const id = randomUUID();
      await transaction.query(INSERT, [
        id,
        organisationId,
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
      ]);
      await record(transaction, { action: 'team.create', objectKind: 'team', objectId: id });
      return { id, version: 1 };
    });
  }
}
