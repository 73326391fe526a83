import { ROLE_PERMISSIONS } from '@guichet/access-contract';
import type { Role } from '@guichet/access-contract';
import type { Actor } from '@guichet/platform-api-kernel';
import type { SessionDto } from './session.dto';

/** What the portal may know of the signed-in member. */
export function sessionView(actor: Actor): SessionDto {
  return {
    member: {
      id: actor.memberId,
      givenName: actor.givenName,
      familyName: actor.familyName,
      email: actor.email,
      role: actor.role,
      language: actor.language,
    },
    organisation: { ...actor.organisation },
    teams: actor.teams.map(({ id, name }) => ({ id, name })),
    permissions: [...ROLE_PERMISSIONS[actor.role as Role]],
    expiresAt: actor.expiresAt.toISOString(),
  };
}
