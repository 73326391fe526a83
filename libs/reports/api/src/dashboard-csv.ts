import { csvText } from '@guichet/platform-api-kernel';
import { OPEN_CASE_FILE_STATUSES, REFERRAL_FATES } from '@guichet/reports-contract';
import type { Dashboard, Figure, FileRow } from '@guichet/reports-contract';
import { CSV_WORDS } from './dashboard-csv-words';
import type { DashboardCsvWords, Measure } from './dashboard-csv-words';

type Row = readonly [table: string, row: string, to: string, measure: string, value: string];

/**
 * The tables of a dashboard as the page shows them, hidden numbers hidden, one number a line: what a spreadsheet turns into
 * any table.
 * @param reasons words of the coded reasons for refusing
 */
export function dashboardCsv(
  dashboard: Dashboard,
  reasons: Readonly<Record<string, string>>,
  language: 'fr' | 'en',
): string {
  const words = CSV_WORDS[language];
  const rows: Row[] = [
    ...about(dashboard, words),
    ...files(dashboard, words),
    ...referrals(dashboard, words, reasons),
    ...residence(dashboard, words),
  ];
  return csvText([words.head, ...rows]);
}

function figure(
  table: string,
  row: string,
  to: string,
  measure: string,
  number: Figure | undefined,
  words: DashboardCsvWords,
): Row[] {
  if (!number) return [];
  return [
    [table, row, to, measure, number.value === null ? words.hidden[number.reason ?? 'linked'] : String(number.value)],
  ];
}

function days(table: string, row: string, to: string, measure: string, value: number | null | undefined): Row[] {
  return value === undefined || value === null ? [] : [[table, row, to, measure, String(value)]];
}

function about({ period, organisation, countedAt }: Dashboard, { tables, about: name }: DashboardCsvWords): Row[] {
  return [
    [tables.about, name.from, '', '', period.from],
    [tables.about, name.to, '', '', period.to],
    [tables.about, name.organisation, '', '', organisation?.name ?? name.city],
    [tables.about, name.countedAt, '', '', countedAt],
  ];
}

function files({ files: all, organisation }: Dashboard, words: DashboardCsvWords): Row[] {
  const { tables, measures } = words;
  const unit = { id: '', name: organisation?.name ?? words.all };
  const rowOf = ({ unit: { name }, open, byStatus, openedInPeriod, closedInPeriod }: FileRow): Row[] => [
    ...figure(tables.files, name, '', measures.open, open, words),
    ...OPEN_CASE_FILE_STATUSES.flatMap((status) =>
      figure(tables.files, name, '', words.fileStatuses[status], byStatus[status], words),
    ),
    ...figure(tables.files, name, '', measures.openedInPeriod, openedInPeriod, words),
    ...figure(tables.files, name, '', measures.closedInPeriod, closedInPeriod, words),
  ];
  return [
    ...rowOf({ ...all, unit }),
    ...figure(tables.files, unit.name, '', measures.openYearAgo, all.openYearAgo, words),
    ...figure(tables.files, unit.name, '', measures.openedThisMonth, all.openedThisMonth, words),
    ...all.rows.flatMap(rowOf),
    ...all.months.flatMap(({ month, opened, closed }) => [
      ...figure(tables.months, month, '', measures.opened, opened, words),
      ...figure(tables.months, month, '', measures.closed, closed, words),
    ]),
  ];
}

function referrals(
  { referrals: all }: Dashboard,
  words: DashboardCsvWords,
  reasons: Readonly<Record<string, string>>,
): Row[] {
  const { tables, measures } = words;
  const sides = (table: string, row: string, number: { count?: Figure; sent?: Figure; received?: Figure }): Row[] =>
    (['count', 'sent', 'received'] as const satisfies readonly Measure[]).flatMap((side) =>
      figure(table, row, '', measures[side], number[side], words),
    );
  return [
    ...sides(tables.states, words.all, { sent: all.sent, received: all.received }),
    ...figure(tables.states, words.all, '', measures.informed, all.informed, words),
    ...figure(tables.states, words.all, '', measures.overdue, all.overdue, words),
    ...figure(tables.states, words.all, '', measures.overdueElsewhere, all.overdueElsewhere, words),
    ...all.states.flatMap((row) => sides(tables.states, words.states[row.status], row)),
    ...all.pairs.flatMap(({ from, to, sent, byFate, acceptedShare, medianDays }) => [
      ...figure(tables.pairs, from.name, to.name, measures.sent, sent, words),
      ...REFERRAL_FATES.flatMap((fate) =>
        figure(tables.pairs, from.name, to.name, words.fates[fate], byFate[fate], words),
      ),
      ...days(
        tables.pairs,
        from.name,
        to.name,
        measures.acceptedShare,
        acceptedShare === null ? null : Math.round(acceptedShare * 100) / 100,
      ),
      ...days(tables.pairs, from.name, to.name, measures.medianDays, medianDays),
    ]),
    ...all.refusals.flatMap((row) => sides(tables.refusals, reasons[row.reason] ?? row.reason, row)),
    ...days(tables.answers, words.all, '', measures.medianDays, all.answer.medianDays),
    ...days(tables.answers, words.all, '', measures.medianDaysBefore, all.answer.medianDaysBefore),
    ...days(tables.answers, words.all, '', measures.medianDaysElsewhere, all.answer.medianDaysElsewhere),
  ];
}

function residence({ residence: all }: Dashboard, words: DashboardCsvWords): Row[] {
  const { tables, measures } = words;
  return [
    ...figure(tables.windows, words.all, '', measures.windowOpens, all.opening, words),
    ...all.weeks.flatMap(({ from, to, count }) =>
      figure(tables.windows, `${from} – ${to}`, '', measures.windowOpens, count, words),
    ),
    ...all.months.flatMap(({ month, count, cohort }) => [
      ...figure(tables.expiries, month, '', measures.expires, count, words),
      ...figure(tables.expiries, month, '', `${measures.cohort} ${cohort?.on ?? ''}`, cohort?.count, words),
    ]),
  ];
}
