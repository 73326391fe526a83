/** Life of a case file. */
export const CASE_FILE_STATUSES = ['new', 'in_assessment', 'active', 'standby', 'closed', 'archived'] as const;
export type CaseFileStatus = (typeof CASE_FILE_STATUSES)[number];

export { FACT_SOURCES } from '@guichet/people-contract';
export type { FactSource } from '@guichet/people-contract';

/** What a residence document says about work as an employee. */
export const LABOUR_MARKET_ACCESS = ['unlimited', 'limited', 'none', 'not_stated'] as const;
export type LabourMarketAccess = (typeof LABOUR_MARKET_ACCESS)[number];

/** How exactly an end date is known. */
export const DATE_PRECISIONS = ['day', 'month', 'unknown'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A note states a fact, or holds what was told in confidence; confidences never travel. */
export const NOTE_NATURES = ['fact', 'confidence'] as const;
export type NoteNature = (typeof NOTE_NATURES)[number];

/** Who may read a note, never more than who reads its room: its author, the author's team, the organisation, the file. */
export const NOTE_AUDIENCES = ['author', 'team', 'organisation', 'file'] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];
