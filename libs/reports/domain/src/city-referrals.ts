import type { NamedUnit, ReferralFigures, ReferralPairRow } from '@guichet/reports-contract';
import {
  COUNTED_REFERRAL_STATUSES,
  FATE_OF_STATUS,
  REFERRAL_FATES,
  RIGHTS_GAP_REASON,
} from '@guichet/reports-contract';
import { addAnswered, MEDIAN_ANSWERS_MIN, medianDays } from './answer-time';
import type { CountedPair, CountedRows } from './counted-rows';
import { sumOf } from './counted-rows';
import type { DashboardRequest } from './dashboard-request';
import { alone, namesOf, shownSize } from './dashboard-request';
import { GRAND_TOTAL, GuardedTable, TOTAL } from './guarded-table';
import { byFate, statusesOf } from './own-dashboard';

/** Referrals across organisations, or those that touch one picked out of the city. */
export function cityReferrals({ rows, organisation }: DashboardRequest): ReferralFigures {
  const table = referralTable(rows);
  const informed = informedTable(rows);
  const overdue = overdueTable(rows);
  const id = organisation?.id;
  const pairs = pairRows(rows, table).filter(({ from, to }) => !id || from.id === id || to.id === id);
  const answered = (picked: (pair: CountedPair) => boolean) =>
    medianOfEnough(rows.pairs.filter(picked).map((pair) => pair.answered));
  const before = rows.answeredBefore.filter(({ to }) => !id || to === id).map((row) => row.answered);
  const common = { pairs, informed: informed.figure(id ?? 'all') };
  if (id) {
    return {
      ...common,
      sent: table.figure(`sent by ${id}`),
      states: [],
      refusals: [],
      answer: {
        medianDays: answered(({ to }) => to === id),
        medianDaysBefore: medianOfEnough(before),
        medianDaysElsewhere: answered(({ from }) => from === id),
      },
      overdue: overdue.figure(`to ${id}`),
      overdueElsewhere: overdue.figure(`from ${id}`),
    };
  }
  const gapBefore = sumOf(
    rows.refusals.filter(({ side, reason }) => side === 'receiver' && reason === RIGHTS_GAP_REASON),
    (row) => row.before,
  );
  return {
    ...common,
    sent: table.figure('all'),
    states: COUNTED_REFERRAL_STATUSES.map((status) => ({ status, count: table.figure(`state ${status}`) })),
    answer: { medianDays: answered(() => true), medianDaysBefore: medianOfEnough(before) },
    refusals: reasonsOf(rows)
      .map(({ reason }) => ({
        reason,
        rightsGap: reason === RIGHTS_GAP_REASON,
        count: table.figure(`reason ${reason}`),
      }))
      .sort((a, b) => shownSize(b.count) - shownSize(a.count) || a.reason.localeCompare(b.reason)),
    rightsGap: table.figure(`reason ${RIGHTS_GAP_REASON}`),
    rightsGapBefore: alone(gapBefore),
    overdue: overdue.figure('all'),
  };
}

function medianOfEnough(answered: readonly (readonly number[])[]): number | null {
  const all = addAnswered(answered);
  return sumOf(all, (n) => n) < MEDIAN_ANSWERS_MIN ? null : medianDays(all);
}

const sentOf = (pair: CountedPair): number => sumOf(COUNTED_REFERRAL_STATUSES, (status) => pair[status]);
const pairId = (pair: { readonly from: string; readonly to: string }): string => `${pair.from} > ${pair.to}`;

/** Refused referrals by reason, each counted once, at the receiver. */
function reasonsOf({ refusals }: CountedRows): { reason: string; n: number }[] {
  const received = refusals.filter(({ side }) => side === 'receiver');
  return [...new Set(received.map(({ reason }) => reason))]
    .map((reason) => ({
      reason,
      n: sumOf(
        received.filter((row) => row.reason === reason),
        ({ n }) => n,
      ),
    }))
    .filter(({ n }) => n > 0);
}

/** Sender → pair → fate → state → (of the refused: reason) → all: one circulation, protected as one. */
function referralTable(rows: CountedRows): GuardedTable {
  const table = new GuardedTable();
  const pairs = rows.pairs.filter((pair) => sentOf(pair) > 0);
  for (const from of new Set(pairs.map((pair) => pair.from))) {
    table.add(
      `sent by ${from}`,
      'all',
      `sender ${from}`,
      sumOf(
        pairs.filter((pair) => pair.from === from),
        sentOf,
      ),
      TOTAL,
    );
  }
  for (const pair of pairs) {
    table.add(pairId(pair), `sender ${pair.from}`, `pair ${pairId(pair)}`, sentOf(pair));
    for (const fate of REFERRAL_FATES) {
      table.add(
        `${pairId(pair)} ${fate}`,
        `pair ${pairId(pair)}`,
        `fate ${fate}`,
        sumOf(statusesOf(fate), (status) => pair[status]),
      );
    }
  }
  for (const status of COUNTED_REFERRAL_STATUSES) {
    const n = sumOf(pairs, (pair) => pair[status]);
    table.add(`state ${status}`, `fate ${FATE_OF_STATUS[status]}`, status === 'declined' ? 'refused' : 'sum', n, TOTAL);
  }
  const reasons = reasonsOf(rows);
  for (const { reason, n } of reasons) table.add(`reason ${reason}`, 'refused', 'sum', n);
  const unnamed = sumOf(pairs, (pair) => pair.declined) - sumOf(reasons, ({ n }) => n);
  table.add('reason not coded', 'refused', 'sum', unnamed);
  table.add('all', 'sum', 'all', sumOf(pairs, sentOf), GRAND_TOTAL);
  return table;
}

function informedTable({ pairs }: CountedRows): GuardedTable {
  const table = new GuardedTable();
  for (const from of new Set(pairs.map((pair) => pair.from))) {
    table.add(
      from,
      'all',
      'sum',
      sumOf(
        pairs.filter((pair) => pair.from === from),
        ({ informed }) => informed,
      ),
    );
  }
  table.add(
    'all',
    'sum',
    'all',
    sumOf(pairs, ({ informed }) => informed),
    GRAND_TOTAL,
  );
  return table;
}

function overdueTable({ overdue }: CountedRows): GuardedTable {
  const table = new GuardedTable();
  for (const from of new Set(overdue.map((row) => row.from))) {
    table.add(
      `from ${from}`,
      'all',
      `sender ${from}`,
      sumOf(
        overdue.filter((row) => row.from === from),
        ({ n }) => n,
      ),
      TOTAL,
    );
  }
  for (const row of overdue)
    table.add(pairId(row), `sender ${row.from}`, `receiver ${row.to}`, row.n, { published: false });
  for (const to of new Set(overdue.map((row) => row.to))) {
    table.add(
      `to ${to}`,
      `receiver ${to}`,
      'sum',
      sumOf(
        overdue.filter((row) => row.to === to),
        ({ n }) => n,
      ),
      TOTAL,
    );
  }
  table.add(
    'all',
    'sum',
    'all',
    sumOf(overdue, ({ n }) => n),
    GRAND_TOTAL,
  );
  return table;
}

function pairRows(rows: CountedRows, table: GuardedTable): ReferralPairRow[] {
  const name: (id: string) => NamedUnit = namesOf(rows.organisations);
  const shown = rows.pairs
    .filter((pair) => sentOf(pair) > 0)
    .map((pair) => {
      const sent = table.figure(pairId(pair));
      const fates = byFate((fate) => table.figure(`${pairId(pair)} ${fate}`));
      const accepted = fates.accepted.value;
      const share = accepted === null || !sent.value ? null : accepted / sent.value;
      return {
        from: name(pair.from),
        to: name(pair.to),
        sent,
        byFate: fates,
        acceptedShare: share,
        medianDays: sent.suppressed ? null : medianOfEnough([pair.answered]),
      };
    });
  const words = (row: ReferralPairRow) => `${row.from.name} ${row.to.name}`;
  return shown.sort((a, b) => shownSize(b.sent) - shownSize(a.sent) || words(a).localeCompare(words(b), 'fr'));
}
