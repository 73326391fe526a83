import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import type { CreateClosure } from '@guichet/organisations-contract';
import { administers } from './administers';

const TEAM = 'select organisation_id from team where id = $1';
const INSERT = 'insert into team_closure (id, team_id, starts_on, ends_on, reason) values ($1, $2, $3, $4, $5)';

/** Announces days on which a team is closed. The database refuses overlaps and periods of more than a year. */
@Injectable()
export class AddClosure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, teamId: string, command: CreateClosure, key: string): Promise<ChangedDto> {
    const intent = { route: 'team_closure.create', key, command: { teamId, ...command } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const [team] = await transaction.query<{ organisation_id: string }>(TEAM, [teamId]);
      if (!team) throw refusedFor('not_found');
      if (!administers(actor, 'team.write', team.organisation_id)) throw refusedFor('forbidden');
      const id = randomUUID();
      await transaction.query(INSERT, [id, teamId, command.startsOn, command.endsOn, command.reason]);
      await record(transaction, { action: 'team_closure.create', objectKind: 'team', objectId: teamId });
      return { id, version: 1 };
    });
  }
}
