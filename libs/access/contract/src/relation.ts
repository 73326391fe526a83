import type { Level } from './level';
import { isClosedRoom, SUPERVISED_ROOMS } from './room';
import type { Room } from './room';

/** Why a member may come near a file. Without one, the file does not exist for them. */
export const RELATIONS = [
  'lead',
  'file_member',
  'owning_team',
  'break_glass',
  'grant_holder',
  'organisation_manager',
  'none',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Relations whose level is that of their own rows, room by room, instead of this table's. */
export const RELATIONS_BY_ROW = ['grant_holder', 'break_glass'] as const satisfies readonly Relation[];

/** Level that a relation gives in a room. */
export const RELATION_ROOM_LEVEL: Readonly<
  Record<Exclude<Relation, (typeof RELATIONS_BY_ROW)[number]>, (room: Room) => Level>
> = {
  lead: () => 'contribute',
  file_member: () => 'contribute',
  owning_team: (room) => (isClosedRoom(room) ? 'none' : 'contribute'),
  organisation_manager: (room) =>
    room === 'identity' ? 'read' : (SUPERVISED_ROOMS as readonly Room[]).includes(room) ? 'summary' : 'none',
  none: () => 'none',
};

/** Ties between a member and a person that close the file to that member, whatever else is true. */
export const CLOSING_TIES = [
  'self',
  'partner',
  'former_partner',
  'parent',
  'child',
  'sibling',
  'shared_child',
  'guardian',
  /** Anything else that would make the member judge of their own cause: a neighbour, a dispute, a debt. */
  'conflict',
] as const;
export type ClosingTie = (typeof CLOSING_TIES)[number];

/** What a grant can come from. Ending the source ends the grant. */
export const GRANT_SOURCES = ['agreement', 'referral', 'break_glass'] as const;
export type GrantSource = (typeof GRANT_SOURCES)[number];
