/**
 * The rooms of a case file. Each has its own tables and its own access rule, because the database hides rows, not columns.
 * `plan` holds what is urgent and what is being built; `journal` holds facts, `confidence` what was told in confidence.
 */
export const ROOMS = [
  'identity',
  'contact',
  'household',
  'residence',
  'housing',
  'income',
  'health',
  'language',
  'education',
  'training',
  'skills',
  'employment',
  'project',
  'participation',
  'rights_violence',
  'plan',
  'journal',
  'confidence',
] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms a sharing agreement or a referral may name. Confidences never travel. */
export const SHAREABLE_ROOMS = [
  'identity',
  'contact',
  'household',
  'residence',
  'housing',
  'income',
  'health',
  'language',
  'education',
  'training',
  'skills',
  'employment',
  'project',
  'participation',
  'rights_violence',
  'plan',
  'journal',
] as const satisfies readonly Room[];
export type ShareableRoom = (typeof SHAREABLE_ROOMS)[number];

/** Rooms that an emergency may open to one member, to read: those that travel, without those that only named members enter. */
export const BREAK_GLASS_ROOMS = [
  'identity',
  'contact',
  'household',
  'residence',
  'housing',
  'income',
  'health',
  'language',
  'education',
  'training',
  'skills',
  'employment',
  'project',
  'participation',
  'plan',
  'journal',
] as const satisfies readonly ShareableRoom[];
export type BreakGlassRoom = (typeof BREAK_GLASS_ROOMS)[number];

/** Rooms a receiver always sees once a referral is accepted, whatever else was agreed. */
export const ALWAYS_SHARED_ROOMS = ['identity', 'contact'] as const satisfies readonly ShareableRoom[];

/** Rooms that only the lead worker and the members named on the file enter, not their whole team. */
export const CLOSED_ROOMS = ['rights_violence', 'confidence'] as const satisfies readonly Room[];

/** Rooms of which a manager of the organisation sees how many records they hold and nothing of what these say. */
export const SUPERVISED_ROOMS = [
  'training',
  'employment',
  'project',
  'participation',
] as const satisfies readonly Room[];

/**
 * Rooms that are never shared together with others: an agreement that opens one of them opens nothing else but
 * `COMPANION_ROOMS`, so that nobody agrees to it in passing.
 */
export const ROOMS_SHARED_ALONE = ['health', 'rights_violence'] as const satisfies readonly ShareableRoom[];

/** What may go along with a room that is shared alone: who the person is, how to reach them, in which language. */
export const COMPANION_ROOMS = ['identity', 'contact', 'language'] as const satisfies readonly ShareableRoom[];

/** True for rooms that one agreement may open together. */
export function sharedTogether(rooms: readonly Room[]): boolean {
  const alone: readonly Room[] = ROOMS_SHARED_ALONE;
  const companions: readonly Room[] = COMPANION_ROOMS;
  if (!rooms.some((room) => alone.includes(room))) return true;
  return rooms.filter((room) => !companions.includes(room)).length === 1;
}

/** True for a room that a whole team never enters. */
export function isClosedRoom(room: Room): boolean {
  return (CLOSED_ROOMS as readonly Room[]).includes(room);
}
