/**
 * The rooms of a case file. Each has its own tables and its own access rule, because the database hides rows, not columns.
 * `plan` holds what is urgent and what is being built; `journal` holds facts, `confidence` what was told in confidence.
 */
export const ROOMS = [
  'identity',
  'contact',
  'residence',
  'housing',
  'language',
  'training',
  'employment',
  'project',
  'plan',
  'journal',
  'confidence',
] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms a sharing agreement or a referral may name. Confidences never travel. */
export const SHAREABLE_ROOMS = [
  'identity',
  'contact',
  'residence',
  'housing',
  'language',
  'training',
  'employment',
  'project',
  'plan',
  'journal',
] as const satisfies readonly Room[];
export type ShareableRoom = (typeof SHAREABLE_ROOMS)[number];

/** Rooms a receiver always sees once a referral is accepted, whatever else was agreed. */
export const ALWAYS_SHARED_ROOMS = ['identity', 'contact'] as const satisfies readonly ShareableRoom[];
