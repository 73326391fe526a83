import { LEVELS } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import type { ActorFacts, FileFacts } from '@guichet/access-domain';
import type { Actor } from '@guichet/platform-api-kernel';
import type { CaseFileDocument } from './case-file-document';

/** Who asks and what the file is, as the access decision needs them. */
export interface Standing {
  readonly actor: ActorFacts;
  readonly file: FileFacts;
}

/** The facts of the decision from what the database sent. A tie never appears: then there is no file to send. */
export function standingOf(
  actor: Actor,
  sent: Pick<CaseFileDocument, 'today' | 'header' | 'self' | 'members' | 'grants' | 'emergencies'>,
): Standing {
  const { today, header, self, members, grants, emergencies } = sent;
  return {
    actor: {
      memberId: actor.memberId,
      role: actor.role as Role,
      organisationId: actor.organisation.id,
      organisationKind: actor.organisation.kind,
      teamIds: actor.teams.map((team) => team.id),
      sworn: self.sworn,
      staffFileRight: self.staffFileRight,
      protectedAddressRight: self.protectedAddressRight,
    },
    file: {
      leadMemberId: header.lead.id,
      teamId: header.team.id,
      organisationId: header.organisation.id,
      staffOfOrganisationId: header.staffOfOrganisationId,
      restricted: header.restriction !== null,
      namedMemberIds: members.filter((member) => member.since <= today).map((member) => member.id),
      tiedMemberIds: [],
      grants: grants.map(({ teamId, room, level }) => ({
        teamId,
        room,
        level: level >= LEVELS.contribute ? 'contribute' : 'read',
      })),
      emergencies: emergencies.map((room) => ({ memberId: actor.memberId, room })),
    },
  };
}
