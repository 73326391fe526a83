import { isClosedRoom, mayBeOpenedTo } from '@guichet/access-contract';
import type { Relation, Role, Room } from '@guichet/access-contract';
import type { ActorFacts, FileFacts } from './facts';

/** Roles whose holders stand for their teams; the others work in no team as far as files are concerned. */
export const TEAM_ROLES = ['reception', 'worker', 'team_lead'] as const satisfies readonly Role[];

const actsInTeams = (role: Role): boolean => (TEAM_ROLES as readonly Role[]).includes(role);

/** True when a named person may come near a file on somebody of the own staff. */
function mayMeetStaff(actor: ActorFacts, file: FileFacts): boolean {
  return file.staffOfOrganisationId !== actor.organisationId || actor.staffFileRight;
}

/**
 * Every relation the actor has to the file, the closest first; empty when the file does not exist for them.
 * A tie with the person ends all of them, a file on staff is only for members named one by one, and a restricted file
 * for those and for the teams with which the person shares.
 */
export function relationsTo(actor: ActorFacts, file: FileFacts): Exclude<Relation, 'none'>[] {
  if (file.tiedMemberIds.includes(actor.memberId)) return [];
  const near: Exclude<Relation, 'none'>[] = [];
  if (mayMeetStaff(actor, file)) {
    if (file.leadMemberId === actor.memberId) near.push('lead');
    if (file.namedMemberIds.includes(actor.memberId)) near.push('file_member');
  }
  if (file.staffOfOrganisationId !== null) return near;
  const inTeam = (teamId: string): boolean => actsInTeams(actor.role) && actor.teamIds.includes(teamId);
  const opens = (room: Room): boolean => mayBeOpenedTo(actor.organisationKind, room);
  if (!file.restricted && inTeam(file.teamId)) near.push('owning_team');
  if (
    !file.restricted &&
    file.emergencies.some(({ memberId, room }) => memberId === actor.memberId && !isClosedRoom(room) && opens(room))
  )
    near.push('break_glass');
  if (file.grants.some(({ teamId, room }) => room !== 'confidence' && opens(room) && inTeam(teamId)))
    near.push('grant_holder');
  if (!file.restricted && actor.role === 'organisation_manager' && actor.organisationId === file.organisationId)
    near.push('organisation_manager');
  return near;
}

/** True when the actor leads the file, or leads the team that owns it. */
export function manages(actor: ActorFacts, file: FileFacts): boolean {
  const near = relationsTo(actor, file);
  return near.includes('lead') || (actor.role === 'team_lead' && near.includes('owning_team'));
}
