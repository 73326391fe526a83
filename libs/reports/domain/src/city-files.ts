import type { Figure, FileFigures, FileMonth, FileRow } from '@guichet/reports-contract';
import { OPEN_CASE_FILE_STATUSES, PERIOD_MONTHS_DEFAULT, SERIES_MONTHS } from '@guichet/reports-contract';
import type { CountedRows } from './counted-rows';
import { sumOf } from './counted-rows';
import type { DashboardRequest } from './dashboard-request';
import { alone, namesOf } from './dashboard-request';
import { GRAND_TOTAL, GuardedTable, TOTAL } from './guarded-table';
import { addMonths, monthOf, monthsOf } from './months';
import { byStatus } from './own-dashboard';

type Kind = 'opened' | 'closed';

/** Files across organisations. */
export function cityFiles({ rows, period, today, organisation }: DashboardRequest): FileFigures {
  const now = monthOf(today);
  const inPeriod = rows.fileMonths.filter(({ month }) => month >= period.from && month <= period.to);
  const open = openTable(rows);
  const changes = { opened: periodTable(inPeriod, 'opened'), closed: periodTable(inPeriod, 'closed') };
  const name = namesOf(rows.organisations);
  const units = [...new Set([...rows.files, ...inPeriod].map(({ unit }) => unit))];
  const fileRows = units
    .map((unit): FileRow => ({
      unit: name(unit),
      open: open.figure(unit),
      byStatus: byStatus((status) => open.figure(`${unit} ${status}`)),
      openedInPeriod: changes.opened.figure(unit),
      closedInPeriod: changes.closed.figure(unit),
    }))
    .sort((a, b) => sizeOf(b.open) - sizeOf(a.open) || a.unit.name.localeCompare(b.unit.name, 'fr'));
  if (organisation) {
    const { id } = organisation;
    return {
      open: open.figure(id),
      byStatus: byStatus((status) => open.figure(`${id} ${status}`)),
      openedInPeriod: changes.opened.figure(id),
      closedInPeriod: changes.closed.figure(id),
      rows: fileRows.filter(({ unit }) => unit.id === id),
      months: [],
    };
  }
  const months = monthSeries(rows, now);
  return {
    open: open.figure('all'),
    byStatus: byStatus((status) => open.figure(status)),
    ...openYearAgo(rows, now, open.figure('all')),
    openedThisMonth: months.at(-1)?.opened ?? alone(0),
    openedInPeriod: changes.opened.figure('all'),
    closedInPeriod: changes.closed.figure('all'),
    rows: fileRows,
    months,
  };
}

/** Hidden rows stand where their size would place them at most. */
function sizeOf(figure: Figure): number {
  return figure.value ?? (figure.reason === 'small' ? 0 : 1);
}

function openTable({ files }: CountedRows): GuardedTable {
  const table = new GuardedTable();
  for (const unit of new Set(files.map((row) => row.unit))) {
    table.add(unit, 'all', `unit ${unit}`, sumOf(files.filter((row) => row.unit === unit), ({ n }) => n), TOTAL);
  }
  for (const { unit, status, n } of files) table.add(`${unit} ${status}`, `unit ${unit}`, `in ${status}`, n);
  for (const status of OPEN_CASE_FILE_STATUSES) {
    table.add(status, `in ${status}`, 'sum', sumOf(files.filter((row) => row.status === status), ({ n }) => n), TOTAL);
  }
  table.add('all', 'sum', 'all', sumOf(files, ({ n }) => n), GRAND_TOTAL);
  return table;
}

function periodTable(months: CountedRows['fileMonths'], kind: Kind): GuardedTable {
  const table = new GuardedTable();
  for (const unit of new Set(months.map((row) => row.unit))) {
    table.add(unit, 'all', 'sum', sumOf(months.filter((row) => row.unit === unit), (row) => row[kind]));
  }
  table.add('all', 'sum', 'all', sumOf(months, (row) => row[kind]), GRAND_TOTAL);
  return table;
}

/**
 * Eighteen months of the whole city. The twelve that the usual period adds up are protected with their total, the same way
 * whatever period is asked; the current one, which is also asked alone, is the last to be hidden.
 */
function monthSeries({ fileMonths }: CountedRows, now: string): FileMonth[] {
  const first = addMonths(now, 1 - PERIOD_MONTHS_DEFAULT);
  const months = monthsOf({ from: addMonths(now, 1 - SERIES_MONTHS), to: now });
  const tableOf = (kind: Kind): GuardedTable => {
    const table = new GuardedTable();
    const count = (month: string) => sumOf(fileMonths.filter((row) => row.month === month), (row) => row[kind]);
    for (const month of months) {
      if (month >= first) table.add(month, 'year', 'sum', count(month), month === now ? TOTAL : {});
      else table.add(month, 'earlier', 'earlier sum', count(month));
    }
    const earlier = months.filter((month) => month < first);
    table.add('year', 'sum', 'year', sumOf(months.filter((month) => month >= first), count), GRAND_TOTAL);
    table.add('earlier', 'earlier sum', 'earlier', sumOf(earlier, count), { published: false });
    return table;
  };
  const tables = { opened: tableOf('opened'), closed: tableOf('closed') };
  return months.map((month) => ({ month, opened: tables.opened.figure(month), closed: tables.closed.figure(month) }));
}

/** Open now, less what opened and plus what closed since: shown only where these three are no secret. */
function openYearAgo({ fileMonths }: CountedRows, now: string, open: Figure): { openYearAgo?: Figure } {
  const since = fileMonths.filter(({ month }) => month > addMonths(now, -12));
  const [opened, closed] = [sumOf(since, (row) => row.opened), sumOf(since, (row) => row.closed)];
  if (open.value === null || alone(opened).suppressed || alone(closed).suppressed) return {};
  return { openYearAgo: alone(open.value - opened + closed) };
}
