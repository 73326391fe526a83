import type { Figure, FileFigures, FileRow, MonthRange } from '@guichet/reports-contract';
import { OPEN_CASE_FILE_STATUSES, PERIOD_MONTHS_DEFAULT, SERIES_MONTHS } from '@guichet/reports-contract';
import type { CountedRows } from './counted-rows';
import { sumOf } from './counted-rows';
import type { DashboardRequest } from './dashboard-request';
import { alone, namesOf, shownSize } from './dashboard-request';
import { GRAND_TOTAL, GuardedTable, TOTAL } from './guarded-table';
import { addMonths, monthOf, monthsOf } from './months';
import { byStatus } from './own-dashboard';

type Kind = 'opened' | 'closed';

/** Files across organisations. */
export function cityFiles({ rows, period, today, organisation }: DashboardRequest): FileFigures {
  const now = monthOf(today);
  const open = openTable(rows);
  const changes = { opened: changesOf(rows, 'opened', period, now), closed: changesOf(rows, 'closed', period, now) };
  const name = namesOf(rows.organisations);
  const units = [...new Set([...rows.files, ...inRange(rows, period)].map(({ unit }) => unit))];
  const fileRows = units
    .map((unit): FileRow => ({
      unit: name(unit),
      open: open.figure(unit),
      byStatus: byStatus((status) => open.figure(`${unit} ${status}`)),
      openedInPeriod: changes.opened.of(unit),
      closedInPeriod: changes.closed.of(unit),
    }))
    .sort((a, b) => shownSize(b.open) - shownSize(a.open) || a.unit.name.localeCompare(b.unit.name, 'fr'));
  if (organisation) {
    const { id } = organisation;
    return {
      open: open.figure(id),
      byStatus: byStatus((status) => open.figure(`${id} ${status}`)),
      openedInPeriod: changes.opened.of(id),
      closedInPeriod: changes.closed.of(id),
      rows: fileRows.filter(({ unit }) => unit.id === id),
      months: [],
    };
  }
  return {
    open: open.figure('all'),
    byStatus: byStatus((status) => open.figure(status)),
    ...openYearAgo(rows, now, open.figure('all')),
    openedThisMonth: changes.opened.inMonth(now),
    openedInPeriod: changes.opened.ofAll,
    closedInPeriod: changes.closed.ofAll,
    rows: fileRows,
    months: seriesMonths(now).map((month) => ({
      month,
      opened: changes.opened.inMonth(month),
      closed: changes.closed.inMonth(month),
    })),
  };
}

function openTable({ files }: CountedRows): GuardedTable {
  const table = new GuardedTable();
  for (const unit of new Set(files.map((row) => row.unit))) {
    table.add(
      unit,
      'all',
      `unit ${unit}`,
      sumOf(
        files.filter((row) => row.unit === unit),
        ({ n }) => n,
      ),
      TOTAL,
    );
  }
  for (const { unit, status, n } of files) table.add(`${unit} ${status}`, `unit ${unit}`, `in ${status}`, n);
  for (const status of OPEN_CASE_FILE_STATUSES) {
    table.add(
      status,
      `in ${status}`,
      'sum',
      sumOf(
        files.filter((row) => row.status === status),
        ({ n }) => n,
      ),
      TOTAL,
    );
  }
  table.add(
    'all',
    'sum',
    'all',
    sumOf(files, ({ n }) => n),
    GRAND_TOTAL,
  );
  return table;
}

/** Files that opened, or closed, in a period and in each month of the series. */
interface Changes {
  readonly of: (unit: string) => Figure;
  readonly ofAll: Figure;
  readonly inMonth: (month: string) => Figure;
}

function changesOf(rows: CountedRows, kind: Kind, period: MonthRange, now: string): Changes {
  const series = seriesTable(rows, kind, now);
  const inMonth = (month: string): Figure => series.figure(month);
  if (period.from === now) return { of: (unit) => series.figure(`now ${unit}`), ofAll: inMonth(now), inMonth };
  return { of: (unit) => series.figure(`year ${unit}`), ofAll: series.figure('year'), inMonth };
}

function inRange({ fileMonths }: CountedRows, { from, to }: MonthRange): CountedRows['fileMonths'] {
  return fileMonths.filter(({ month }) => month >= from && month <= to);
}

function seriesMonths(now: string): string[] {
  return monthsOf({ from: addMonths(now, 1 - SERIES_MONTHS), to: now });
}

function usualPeriod(now: string): MonthRange {
  return { from: addMonths(now, 1 - PERIOD_MONTHS_DEFAULT), to: now };
}

/**
 * Eighteen months of the whole city, with the two periods that they add up to: the twelve last ones and the current one,
 * each by organisation. Protected together, and the same way whatever period is asked.
 */
function seriesTable(rows: CountedRows, kind: Kind, now: string): GuardedTable {
  const table = new GuardedTable();
  const { fileMonths } = rows;
  const [last, current] = [inRange(rows, usualPeriod(now)), inRange(rows, { from: now, to: now })];
  const count = (list: CountedRows['fileMonths']) => sumOf(list, (row) => row[kind]);
  for (const unit of new Set(last.map((row) => row.unit)))
    table.add(`year ${unit}`, 'start', 'organisations', count(last.filter((row) => row.unit === unit)));
  table.add('year', 'organisations', 'months', count(last), GRAND_TOTAL);
  for (const month of seriesMonths(now)) {
    const here = count(fileMonths.filter((row) => row.month === month));
    if (month === now) table.add(month, 'months', 'current', here, TOTAL);
    else if (month >= usualPeriod(now).from) table.add(month, 'months', 'start', here, TOTAL);
    else table.add(month, 'earlier', 'earlier', here);
  }
  for (const unit of new Set(current.map((row) => row.unit)))
    table.add(`now ${unit}`, 'current', 'start', count(current.filter((row) => row.unit === unit)));
  return table;
}

/** Open now, less what opened and plus what closed since: shown only where these three are no secret. */
function openYearAgo({ fileMonths }: CountedRows, now: string, open: Figure): { openYearAgo?: Figure } {
  const since = fileMonths.filter(({ month }) => month > addMonths(now, -12));
  const [opened, closed] = [sumOf(since, (row) => row.opened), sumOf(since, (row) => row.closed)];
  if (open.value === null || alone(opened).suppressed || alone(closed).suppressed) return {};
  return { openYearAgo: alone(open.value - opened + closed) };
}
