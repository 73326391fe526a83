import {
  higher,
  isClosedRoom,
  LEVELS,
  lower,
  needsResidence,
  reaches,
  RELATION_ROOM_LEVEL,
  RELATIONS_BY_ROW,
  ROLE_ROOM_LEVELS,
} from '@guichet/access-contract';
import type { Level, Relation, Room } from '@guichet/access-contract';
import type { ActorFacts, FileFacts } from './facts';
import { relationsTo } from './relations';

/** What may be asked of a room. */
export const ROOM_ACTIONS = ['summary', 'read', 'contribute'] as const;
export type RoomAction = (typeof ROOM_ACTIONS)[number];

/** Why a decision was taken. `granted` is the only yes. */
export type Reason = 'granted' | 'tie' | 'no_relation' | 'role' | 'need' | 'secrecy' | 'never_shared' | 'room_not_open';

export interface Decision {
  readonly allowed: boolean;
  readonly reason: Reason;
  /** The closest relation. */
  readonly relation: Relation;
  /** How far the actor reaches into the room. */
  readonly level: Level;
}

/** An emergency opens the rooms it names, to read, and never one that only named members enter. */
function emergencyLevel(actor: ActorFacts, file: FileFacts, room: Room): Level {
  const opened = file.emergencies.some((one) => one.memberId === actor.memberId && one.room === room);
  return opened && !isClosedRoom(room) ? 'read' : 'none';
}

/** How far one relation reaches into the room. */
function levelOf(relation: Exclude<Relation, 'none'>, actor: ActorFacts, file: FileFacts, room: Room): Level {
  if (relation === 'break_glass') return emergencyLevel(actor, file, room);
  if (relation !== 'grant_holder') return RELATION_ROOM_LEVEL[relation](room);
  if (room === 'confidence') return 'none';
  return file.grants
    .filter((grant) => grant.room === room && actor.teamIds.includes(grant.teamId))
    .map((grant): Level => grant.level)
    .reduce(higher, 'none');
}

/** Confidences stay with the organisation that heard them. */
function neverShared(room: Room, near: readonly Relation[]): boolean {
  return (
    room === 'confidence' && near.every((relation) => (RELATIONS_BY_ROW as readonly Relation[]).includes(relation))
  );
}

/**
 * The access decision: role, relation, room and level, then the core rules that nothing overrides. Row-level security
 * says the same in SQL; ten thousand random decisions are compared with it.
 */
export function decide(actor: ActorFacts, file: FileFacts, room: Room, action: RoomAction): Decision {
  const near = relationsTo(actor, file);
  const [closest] = near;
  if (closest === undefined) {
    const reason = file.tiedMemberIds.includes(actor.memberId) ? 'tie' : 'no_relation';
    return { allowed: false, reason, relation: 'none', level: 'none' };
  }
  const refuse = (reason: Reason, level: Level): Decision => ({ allowed: false, reason, relation: closest, level });
  const cap: Level = ROLE_ROOM_LEVELS[actor.role][room];
  if (cap === 'none') return refuse('role', 'none');
  if (room === 'residence' && !needsResidence(actor.organisationKind, actor.role)) return refuse('need', 'none');
  if (neverShared(room, near)) return refuse('never_shared', 'none');
  if (!actor.sworn) return refuse('secrecy', 'exists');
  const given = near.map((relation) => levelOf(relation, actor, file, room)).reduce(higher, 'none');
  const level = higher('exists', lower(cap, given));
  if (reaches(level, action)) return { allowed: true, reason: 'granted', relation: closest, level };
  return refuse(LEVELS[cap] < LEVELS[action] ? 'role' : 'room_not_open', level);
}

/** How far the actor reaches into the room, whatever is asked. */
export function levelIn(actor: ActorFacts, file: FileFacts, room: Room): Level {
  return decide(actor, file, room, 'read').level;
}

/** True when the actor reads a way to reach the person: a protected one also asks for the right to see it. */
export function readsContact(actor: ActorFacts, file: FileFacts, isProtected: boolean): boolean {
  return reaches(levelIn(actor, file, 'contact'), 'read') && (!isProtected || actor.protectedAddressRight);
}
