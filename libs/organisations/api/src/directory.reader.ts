import { Injectable } from '@nestjs/common';
import { roleHolds } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import type {
  DirectoryQuery,
  Organisation,
  OrganisationDirectory,
  Team,
  TeamChoices,
  TeamMember,
  TeamMembers,
  TeamQuery,
} from '@guichet/organisations-contract';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { isAdministrator } from './administers';
import { DIRECTORY, ORGANISATION, TEAM, TEAM_MEMBERS, TEAMS } from './directory.queries';
import type { DirectoryRow, OrganisationPageRow, TeamChoiceRow, TeamPageRow } from './directory.rows';
import { directoryOrganisationView, organisationView, teamChoiceView, teamView } from './directory.view';

/** Who does what in the city. Public to whoever is signed in; nothing here is about a person in a file. */
@Injectable()
export class DirectoryReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async directory(actor: Actor, query: DirectoryQuery): Promise<OrganisationDirectory> {
    const { q, kind, theme, language, acceptsReferrals, closed } = query;
    const values = [this.clock.today(), q, kind, theme, language, acceptsReferrals, closed ?? false];
    const rows = await this.unitOfWork.statement<DirectoryRow>(actor, DIRECTORY, values);
    const mayCreate = isAdministrator(actor) && roleHolds(actor.role as Role, 'organisation.write');
    return { items: rows.map(directoryOrganisationView), allowedActions: mayCreate ? ['create'] : [] };
  }

  async organisation(actor: Actor, id: string): Promise<Organisation> {
    const [row] = await this.unitOfWork.statement<OrganisationPageRow>(actor, ORGANISATION, [this.clock.today(), id]);
    if (!row) throw refusedFor('not_found');
    return organisationView(row, actor);
  }

  async teams(actor: Actor, query: TeamQuery): Promise<TeamChoices> {
    const { q, theme, language, acceptsReferrals, organisationId } = query;
    const values = [this.clock.today(), q, theme, language, acceptsReferrals, organisationId];
    const rows = await this.unitOfWork.statement<TeamChoiceRow>(actor, TEAMS, values);
    return { items: rows.map(teamChoiceView) };
  }

  async team(actor: Actor, id: string): Promise<Team> {
    const [row] = await this.unitOfWork.statement<TeamPageRow>(actor, TEAM, [this.clock.today(), id]);
    if (!row) throw refusedFor('not_found');
    return teamView(row, actor);
  }

  async members(actor: Actor, teamId: string): Promise<TeamMembers> {
    const [row] = await this.unitOfWork.statement<{ members: TeamMember[] }>(actor, TEAM_MEMBERS, [
      this.clock.today(),
      teamId,
    ]);
    if (!row) throw refusedFor('not_found');
    return { items: row.members };
  }
}
