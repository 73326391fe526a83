import { roleHolds, ROLES } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import { MANAGER_GRANTED_ROLES } from '@guichet/organisations-contract';
import type { MemberAction, OrganisationAction, TeamAction } from '@guichet/organisations-contract';
import type { Actor } from '@guichet/platform-api-kernel';

/** True when the actor may use the permission on that organisation: an administrator on all, others on their own. */
export function administers(actor: Actor, permission: Permission, organisationId: string): boolean {
  return (
    roleHolds(actor.role as Role, permission) && (isAdministrator(actor) || actor.organisation.id === organisationId)
  );
}

/** Decides for the whole city, and sees no content of any file. */
export function isAdministrator(actor: Actor): boolean {
  return actor.role === 'administrator';
}

/** Roles the actor may give to a member of that organisation. */
export function grantableRoles(actor: Actor, organisationId: string): readonly Role[] {
  if (!administers(actor, 'member.write', organisationId)) return [];
  return isAdministrator(actor) ? ROLES : MANAGER_GRANTED_ROLES;
}

/** What the actor may do with a member. Nobody changes the own rights. */
export function memberActions(
  actor: Actor,
  member: { id: string; organisationId: string; role: Role },
): MemberAction[] {
  if (!grantableRoles(actor, member.organisationId).includes(member.role)) return [];
  return member.id === actor.memberId ? ['edit'] : ['edit', 'edit_rights', 'set_teams', 'reset_password'];
}

/** What the actor may do with an organisation. */
export function organisationActions(
  actor: Actor,
  organisation: { id: string; hasAccount: boolean; active: boolean },
): OrganisationAction[] {
  const { id } = organisation;
  const actions: readonly (readonly [boolean, OrganisationAction])[] = [
    [administers(actor, 'organisation.write', id), 'edit'],
    [administers(actor, 'organisation.write', id) && isAdministrator(actor), 'edit_standing'],
    [administers(actor, 'team.write', id), 'add_team'],
    [administers(actor, 'member.write', id) && organisation.hasAccount && organisation.active, 'add_member'],
  ];
  return actions.filter(([allowed]) => allowed).map(([, action]) => action);
}

/** What the actor may do with a team of an organisation. */
export function teamActions(actor: Actor, organisationId: string): TeamAction[] {
  return administers(actor, 'team.write', organisationId) ? ['edit', 'close'] : [];
}
