import type { Room } from '@guichet/access-contract';

/**
 * Where the residence of a person stands, as the papers recorded here say. It informs and decides nothing.
 * `calm` nothing to do yet · `prepare` gather papers · `window_open` ask for renewal now · `window_closed` the usual
 * window has passed, the paper still holds · `expired` nothing covers today · `covered_provisionally` a provisional
 * paper covers today · `unknown` the papers recorded do not tell.
 */
export const RESIDENCE_CLOCK_STATES = [
  'calm',
  'prepare',
  'window_open',
  'window_closed',
  'expired',
  'covered_provisionally',
  'unknown',
] as const;
export type ResidenceClockState = (typeof RESIDENCE_CLOCK_STATES)[number];

/** What a stretch of the strip is: a residence permit, a paper that covers for the time being, or nothing. */
export const COVERAGE_KINDS = ['title', 'provisional', 'gap'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** A stretch of days, both ends included. */
export interface CoverageBar {
  from: string;
  to: string;
  kind: CoverageKind;
  /** Code in reference list residence_document_type; null for a gap. */
  typeCode: string | null;
  /** The end of the paper is not known: the bar reaches to the end of the strip. */
  endUnknown: boolean;
}

/** Days on which no paper covers the person; `to` is null while it lasts. */
export interface CoverageGap {
  from: string;
  to: string | null;
}

/** Something planned that ends after the stable days: a warning, never a block. */
export interface StabilityWarning {
  room: Extract<Room, 'housing' | 'training' | 'employment' | 'project'>;
  recordId: string;
  endsOn: string;
}

/** The clock of the residence room on one day. */
export interface ResidenceClock {
  /** The day it was computed for, in Brussels. */
  today: string;
  state: ResidenceClockState;
  /** The document it follows; null when none covers today. */
  documentId: string | null;
  /** First day to gather papers. */
  prepareOn: string | null;
  /** First and last day on which renewal is usually asked; null where no rule is known. */
  windowOpensOn: string | null;
  windowClosesOn: string | null;
  /** Last day covered without interruption from today. */
  validUntil: string | null;
  /** Days before renewal may be needed: max(0, window opens − today), or to the last day where no window is known; null when unknown. */
  stableDays: number | null;
  /** The last of the stable days; what ends later is warned of. Today when none is left, null when unknown. */
  stableUntil: string | null;
  /** The rule that was followed: its source, and whether nobody compared it with that for more than twelve months. */
  rule: { source: string; reviewedOn: string; reviewDue: boolean } | null;
  gaps: CoverageGap[];
  strip: { from: string; to: string; bars: CoverageBar[] };
  warnings: StabilityWarning[];
}
