import type { ResidenceFigures } from '@guichet/reports-contract';
import { EXPIRY_MONTHS } from '@guichet/reports-contract';
import type { CountedRows } from './counted-rows';
import { sumOf } from './counted-rows';
import { addMonths, monthOf, monthsOf, weeksAhead } from './months';
import { GRAND_TOTAL, GuardedTable, TOTAL } from './guarded-table';

/**
 * Residence documents, always with small numbers hidden: no role that reads a dashboard opens the rooms behind it. The
 * tables of all organisations are protected together, so that picking one after the other gives nothing away.
 * @param organisation the organisation to show; null for all together
 */
export function residenceFigures(rows: CountedRows, today: string, organisation: string | null): ResidenceFigures {
  const windows = windowTable(rows, today);
  const expiries = expiryTable(rows, today);
  return {
    opening: windows.figure(organisation ? `of ${organisation}` : 'all'),
    weeks: weeksAhead(today).map(({ monday, from, to }) => ({
      from,
      to,
      count: windows.figure(organisation ? `${organisation} in ${monday}` : `in ${monday}`),
    })),
    months: monthsAhead(today).map((month) => {
      const cohort = cohortOf(rows, month);
      const suffix = organisation ? `${organisation} in ${month}` : `in ${month}`;
      return {
        month,
        count: expiries.figure(suffix),
        ...(cohort ? { cohort: { on: cohort, count: expiries.figure(`cohort ${suffix}`) } } : {}),
      };
    }),
  };
}

function organisationsOf(rows: readonly { readonly organisation: string }[]): string[] {
  return [...new Set(rows.map(({ organisation }) => organisation))].sort();
}

function windowTable({ windows }: CountedRows, today: string): GuardedTable {
  const table = new GuardedTable();
  const organisations = organisationsOf(windows);
  for (const organisation of organisations) {
    table.add(
      `of ${organisation}`,
      'all',
      organisation,
      sumOf(
        windows.filter((row) => row.organisation === organisation),
        ({ n }) => n,
      ),
      TOTAL,
    );
  }
  for (const { monday } of weeksAhead(today)) {
    const rows = windows.filter(({ week }) => week === monday);
    for (const { organisation, n } of rows) table.add(`${organisation} in ${monday}`, organisation, monday, n);
    table.add(
      `in ${monday}`,
      monday,
      'sum',
      sumOf(rows, ({ n }) => n),
      TOTAL,
    );
  }
  table.add(
    'all',
    'sum',
    'all',
    sumOf(windows, ({ n }) => n),
    GRAND_TOTAL,
  );
  return table;
}

function monthsAhead(today: string): string[] {
  return monthsOf({ from: monthOf(today), to: addMonths(monthOf(today), EXPIRY_MONTHS - 1) });
}

/** The common end that most papers of a month share, where the law fixes one. */
function cohortOf({ expiries }: CountedRows, month: string): string | undefined {
  const cohorts = expiries.filter((row) => row.month === month && row.cohort);
  return cohorts.sort((a, b) => b.n - a.n)[0]?.cohort ?? undefined;
}

function expiryTable(rows: CountedRows, today: string): GuardedTable {
  const table = new GuardedTable();
  for (const month of monthsAhead(today)) {
    const here = rows.expiries.filter((row) => row.month === month);
    const cohort = cohortOf(rows, month);
    const bundle = (part: readonly { readonly n: number }[]) => sumOf(part, ({ n }) => n);
    const [together, others] = [`cohort of ${month}`, `others of ${month}`];
    for (const organisation of organisationsOf(here)) {
      const own = here.filter((row) => row.organisation === organisation);
      const node = cohort ? `${organisation} ${month}` : month;
      table.add(`${organisation} in ${month}`, `start ${month}`, node, bundle(own));
      if (!cohort) continue;
      table.add(
        `cohort ${organisation} in ${month}`,
        node,
        together,
        bundle(own.filter((row) => row.cohort === cohort)),
      );
      table.add(`others ${organisation} in ${month}`, node, others, bundle(own.filter((row) => row.cohort !== cohort)));
    }
    if (cohort) {
      table.add(`cohort in ${month}`, together, month, bundle(here.filter((row) => row.cohort === cohort)), TOTAL);
      table.add(`others in ${month}`, others, month, bundle(here.filter((row) => row.cohort !== cohort)), TOTAL);
    }
    table.add(`in ${month}`, month, `start ${month}`, bundle(here), TOTAL);
  }
  return table;
}
