import type { Room } from '@guichet/access-contract';

/** What stands in a section of the one-page briefing for whoever takes over. */
export const BRIEFING_SECTIONS = ['risks', 'open', 'clocks', 'next', 'situation', 'events'] as const;
export type BriefingSection = (typeof BRIEFING_SECTIONS)[number];

/** What a line of the briefing is about; the words of each stand in the catalogue. */
export type BriefingKind =
  | 'urgency'
  | 'unsafe_contact'
  | 'protection'
  | 'referral'
  | 'access_request'
  | 'procedure'
  | 'residence_end'
  | 'awaited'
  | 'decision'
  | 'plan_review'
  | 'task'
  | 'action'
  | 'appointment'
  | 'deadline'
  | 'room'
  | 'event';

/** One line. */
export interface BriefingLine {
  kind: BriefingKind;
  /** Code in words, in the reader’s language; empty when there is none. */
  label: string;
  text: string;
  /** Who does it or did it. */
  who: string;
  /** Day or instant; null when there is none. */
  on: string | null;
  room: Room | null;
}

/** A section as far as it fits on the page. */
export interface BriefingPart {
  section: BriefingSection;
  lines: BriefingLine[];
  /** Lines that did not fit; the file has them. */
  leftOut: number;
}

/** Whom it is about, as far as the reader may read it. */
export interface BriefingPerson {
  reference: string;
  name: string;
  pronunciation: string;
  ownSentence: string;
  languages: { label: string; interpreterNeeded: boolean }[];
  /** How to reach the person without danger. */
  safeContact: string;
  lead: string;
  team: string;
  organisation: string;
  openedOn: string;
}

/** GET /api/case-files/:id/briefing: one page for whoever takes over, made from the file as the reader may read it. */
export interface CaseFileBriefing {
  person: BriefingPerson;
  parts: BriefingPart[];
  madeAt: string;
}

/** Lines that fit on one A4 page under the head. */
export const BRIEFING_LINES = 30;
