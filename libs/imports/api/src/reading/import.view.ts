import { IMPORT_LIMITS, ROW_STATUSES } from '@guichet/imports-contract';
import type {
  ColumnMeaning,
  ImportDetail,
  ImportStatus,
  ImportSummary,
  RowCounts,
  RowProblemCode,
} from '@guichet/imports-contract';
import { allowedActions } from '@guichet/imports-domain';
import type { ImportStanding } from '@guichet/imports-domain';
import { brusselsDay } from '@guichet/platform-api-kernel';

/** An import as the database writes it. */
export interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly total: number;
  readonly counts: Partial<RowCounts>;
  readonly sheetName: string;
  readonly teamId: string;
  readonly headers: readonly string[];
  readonly columns: readonly (ColumnMeaning | '')[];
  readonly restsUntil: Date | null;
  readonly rowsDeletedAt: Date | null;
  readonly teamName: string;
  readonly importerName: string;
  readonly leadName: string;
  readonly readable: boolean;
}

/** What only whoever may open the import sees. */
export interface OpenedImport extends ImportRecord {
  readonly remembered: boolean;
  readonly samples: readonly (readonly string[])[];
  readonly problems: readonly { readonly code: RowProblemCode; readonly rows: number }[];
}

const DAY = 86_400_000;

/** What the columns hold, as the contract says it: nothing is null, which an array of texts cannot hold. */
export function meaningsOf(columns: readonly (ColumnMeaning | '')[]): ColumnMeaning[] {
  return columns.map((meaning) => (meaning === '' ? null : meaning));
}

/** Every status with its number, also those of no row. */
export function countsOf(counts: Partial<RowCounts>): RowCounts {
  return Object.fromEntries(ROW_STATUSES.map((status) => [status, counts[status] ?? 0])) as RowCounts;
}

/** What decides which actions the import takes. */
export function standingOf(
  {
    status,
    counts,
    restsUntil,
    rowsDeletedAt,
  }: Pick<ImportRecord, 'status' | 'counts' | 'restsUntil' | 'rowsDeletedAt'>,
  now: Date,
): ImportStanding {
  return {
    status,
    counts: countsOf(counts),
    resting: restsUntil !== null && restsUntil > now,
    rowsDeleted: rowsDeletedAt !== null,
  };
}

export function summaryOf(record: ImportRecord): ImportSummary {
  const { id, version, fileName, status, teamName, importerName, total, readable } = record;
  return {
    ...{ id, version, fileName, status, teamName, importerName, total, readable },
    createdAt: record.createdAt.toISOString(),
    endedAt: record.endedAt?.toISOString() ?? null,
    counts: countsOf(record.counts),
  };
}

export function detailOf(record: OpenedImport, now: Date): ImportDetail {
  const standing = standingOf(record, now);
  const last = record.endedAt ?? record.createdAt;
  return {
    ...summaryOf(record),
    sheetName: record.sheetName,
    teamId: record.teamId,
    leadName: record.leadName,
    columns: record.headers.map((header, index) => ({
      header,
      samples: record.samples[index] ?? [],
      meaning: meaningsOf(record.columns)[index] ?? null,
    })),
    remembered: record.remembered,
    problems: record.problems,
    restsUntil: standing.resting ? (record.restsUntil?.toISOString() ?? null) : null,
    rowsDeletedOn: brusselsDay(record.rowsDeletedAt ?? new Date(last.getTime() + IMPORT_LIMITS.keepDays * DAY)),
    allowedActions: allowedActions(standing),
  };
}
