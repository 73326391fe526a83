import type { ContactWay, PersonIdentity, PersonLanguageSkill } from './person-facts';
import type { FactSource } from './vocabularies';

/** Longest and shortest reason of a change. */
export const CHANGE_REASON = { min: 3, max: 500 } as const;

/** Why and how a fact of the person changed: part of every change of identity, languages or a way of contact. */
export interface FactChange {
  /** How the new state is known. */
  readonly source: FactSource;
  /** What was wrong, or what happened. */
  readonly reason: string;
  /** Last day the former state was true, YYYY-MM-DD; null when it never was: a correction. */
  readonly trueUntil: string | null;
}

/** Rooms of the person's own facts. */
export const PERSON_FACT_ROOMS = ['identity', 'language', 'contact'] as const;
export type PersonFactRoom = (typeof PERSON_FACT_ROOMS)[number];

/** What was stated at a moment: one of the three, as its room says. */
export interface PersonState {
  readonly identity?: PersonIdentity;
  readonly languages?: readonly PersonLanguageSkill[];
  readonly contact?: ContactWay;
}

/** One change of the person's own facts. */
export interface PersonChange {
  readonly id: string;
  readonly room: PersonFactRoom;
  /** Instant, ISO 8601. */
  readonly changedAt: string;
  readonly author: { readonly name: string; readonly organisation: string };
  readonly source: FactSource;
  /** Empty when a way of contact ended. */
  readonly reason: string;
  readonly trueUntil: string | null;
  readonly before: PersonState;
  /** Null when a way of contact ended. */
  readonly after: PersonState | null;
}

/** `GET /api/case-files/:caseFileId/person-changes?room=`: newest first. */
export interface PersonChanges {
  readonly items: readonly PersonChange[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}
