import { Injectable } from '@nestjs/common';
import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { changeOfVersion, Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { memberActions } from './administers';
import { checkTeams, leaveFiles, renewSides, setTeams } from './member-teams';
import { MEMBER_BEFORE, MEMBER_VERSION } from './member.queries';
import type { MemberBeforeRow } from './member.rows';

const UPDATE = 'update member set version = version + 1 where id = $1 and version = $2 returning version';

/** Says in which teams a member works, the whole set at once: a right, so nobody sets the own. */
@Injectable()
export class SetMemberTeams {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, teamIds: readonly string[], version: number): Promise<ChangedDto> {
    if (id === actor.memberId) throw new Refused(ORGANISATION_PROBLEMS.ownRights, 403);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [before] = await transaction.query<MemberBeforeRow>(MEMBER_BEFORE, [id]);
      if (!before) throw refusedFor('not_found');
      const allowed = memberActions(actor, { id, organisationId: before.organisation_id, role: before.role });
      if (!allowed.includes('set_teams')) throw new Refused(ORGANISATION_PROBLEMS.roleBeyond, 403);
      await checkTeams(transaction, before.organisation_id, teamIds);
      const changed = await changeOfVersion(transaction, {
        update: UPDATE,
        values: [id, version],
        visible: MEMBER_VERSION,
        id,
        version,
      });
      await leaveFiles(transaction, id, teamIds);
      await setTeams(transaction, id, teamIds, this.clock.today());
      await renewSides(transaction, id);
      await record(transaction, { action: 'member.teams', objectKind: 'member', objectId: id });
      return { id, version: changed };
    });
  }
}
