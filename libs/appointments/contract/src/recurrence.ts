/** How often something comes back. */
export const RECURRENCE_UNITS = ['daily', 'weekly', 'monthly'] as const;
export type RecurrenceUnit = (typeof RECURRENCE_UNITS)[number];

/** A simple rule: every `interval` days, weeks or months, until a last day or for ever. */
export interface Recurrence {
  readonly unit: RecurrenceUnit;
  readonly interval: number;
  /** Last day on which it may fall. */
  readonly until: string | null;
}
/** Most days, weeks or months between two. */
export const RECURRENCE_INTERVAL = 24;
