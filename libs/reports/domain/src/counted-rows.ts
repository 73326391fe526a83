import type { CountedReferralStatus, NamedUnit, OpenCaseFileStatus } from '@guichet/reports-contract';

/**
 * What the database counted for one viewer, before anything is hidden. `unit` is a team where the viewer sees one
 * organisation, an organisation where the viewer sees them all.
 */
export interface CountedRows {
  readonly organisations: readonly (NamedUnit & { readonly picked: boolean })[];
  readonly teams: readonly NamedUnit[];
  readonly files: readonly { readonly unit: string; readonly status: OpenCaseFileStatus; readonly n: number }[];
  /** `month`: YYYY-MM. */
  readonly fileMonths: readonly {
    readonly unit: string;
    readonly month: string;
    readonly opened: number;
    readonly closed: number;
  }[];
  readonly pairs: readonly CountedPair[];
  /** The period of the same length before, by the organisation that was asked. */
  readonly answeredBefore: readonly { readonly to: string; readonly answered: readonly number[] }[];
  readonly refusals: readonly CountedRefusals[];
  readonly overdue: readonly { readonly from: string; readonly to: string; readonly n: number }[];
  /** `week`: its Monday. */
  readonly windows: readonly { readonly organisation: string; readonly week: string; readonly n: number }[];
  readonly expiries: readonly CountedExpiries[];
}

/** Referrals of one ordered pair of organisations, by state; `answered` by class of answer time. */
export interface CountedPair extends Readonly<Record<CountedReferralStatus, number>> {
  readonly from: string;
  readonly to: string;
  readonly informed: number;
  readonly answered: readonly number[];
}

/** Refused referrals of one organisation, on one side, for one reason; `before` in the period before. */
export interface CountedRefusals {
  readonly organisation: string;
  readonly side: 'sender' | 'receiver';
  readonly reason: string;
  readonly n: number;
  readonly before: number;
}

/** Last residence documents that end in one month; `cohort` is their common end where the law fixes one. */
export interface CountedExpiries {
  readonly organisation: string;
  readonly month: string;
  readonly cohort: string | null;
  readonly n: number;
}

/** Adds up. */
export function sumOf<Row>(rows: readonly Row[], number: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + number(row), 0);
}
