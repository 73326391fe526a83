/** Why a day of an account is worth a look. */
export const UNUSUAL_KINDS = ['volume', 'off_hours', 'no_relation'] as const;
export type UnusualKind = (typeof UNUSUAL_KINDS)[number];

/** What became of it. */
export const UNUSUAL_STATES = ['waiting', 'explained', 'followed_up'] as const;
export type UnusualState = (typeof UNUSUAL_STATES)[number];

/** What somebody who looked found; the same words are never written twice. */
export const UNUSUAL_FINDINGS = ['explained', 'followed_up'] as const satisfies readonly UnusualState[];
export type UnusualFinding = (typeof UNUSUAL_FINDINGS)[number];

export const UNUSUAL_LISTS = ['waiting', 'reviewed'] as const;
export type UnusualList = (typeof UNUSUAL_LISTS)[number];

/** One day of one account: numbers, never which files or what stands in them. */
export interface UnusualReading {
  id: string;
  version: number;
  member: { id: string; name: string; role: string; organisation: string };
  day: string;
  kind: UnusualKind;
  files: number;
  /** Median of the own days before; null when they are too few, or for another kind. */
  ownMedian: number | null;
  /** Median of the same role that day; null when they are too few, or for another kind. */
  peersMedian: number | null;
  /** From how many files on it was shown, by the thresholds of that day. */
  threshold: number;
  review: { finding: UnusualFinding; by: string; at: string; comment: string } | null;
}

export interface UnusualReadings {
  items: UnusualReading[];
}

export interface ReviewUnusualReading {
  finding: UnusualFinding;
  comment: string;
}
