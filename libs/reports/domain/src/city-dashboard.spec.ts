import fc from 'fast-check';
import type { Dashboard, MonthRange } from '@guichet/reports-contract';
import { COUNTED_REFERRAL_STATUSES, OPEN_CASE_FILE_STATUSES } from '@guichet/reports-contract';
import { cityDashboard } from './city-dashboard';
import type { CountedPair, CountedRows } from './counted-rows';
import { addMonths, monthOf, monthsOf, periodsOffered, weeksAhead } from './months';
import { statusesOf } from './own-dashboard';
import { derivable } from './testing/attacks';
import type { Published } from './testing/attacks';

const TODAY = '2026-11-22';
const NOW = monthOf(TODAY);
const ORGANISATIONS = ['a', 'b', 'c', 'd'];
const REASONS = ['residence_status_required', 'full', 'age'];

const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) },
  { weight: 2, arbitrary: fc.constant(0) },
);
const some = <Row>(row: fc.Arbitrary<Row>, key: (row: Row) => string, most: number) =>
  fc.uniqueArray(row, { selector: key, maxLength: most });
const organisation = fc.constantFrom(...ORGANISATIONS);

const pair: fc.Arbitrary<CountedPair> = fc
  .record({
    from: organisation,
    to: organisation,
    informed: count,
    states: fc.array(count, {
      minLength: COUNTED_REFERRAL_STATUSES.length,
      maxLength: COUNTED_REFERRAL_STATUSES.length,
    }),
  })
  .map(({ from, to, informed, states }) => ({
    from,
    to,
    informed,
    answered: [states[3] ?? 0],
    ...(Object.fromEntries(COUNTED_REFERRAL_STATUSES.map((status, place) => [status, states[place] ?? 0])) as Record<
      (typeof COUNTED_REFERRAL_STATUSES)[number],
      number
    >),
  }));

const rows: fc.Arbitrary<CountedRows> = fc
  .record({
    files: some(
      fc.record({ unit: organisation, status: fc.constantFrom(...OPEN_CASE_FILE_STATUSES), n: count }),
      ({ unit, status }) => unit + status,
      12,
    ),
    fileMonths: some(
      fc.record({
        unit: organisation,
        month: fc.integer({ min: -20, max: 0 }).map((n) => addMonths(NOW, n)),
        opened: count,
        closed: count,
      }),
      ({ unit, month }) => unit + month,
      30,
    ),
    pairs: some(pair, ({ from, to }) => `${from} ${to}`, 9),
    overdue: some(fc.record({ from: organisation, to: organisation, n: count }), ({ from, to }) => `${from} ${to}`, 9),
    windows: some(
      fc.record({ organisation, week: fc.constantFrom(...weeksAhead(TODAY).map(({ monday }) => monday)), n: count }),
      (row) => row.organisation + row.week,
      20,
    ),
    expiries: some(
      fc
        .record({ organisation, month: fc.constantFrom('2026-12', '2027-03'), cohort: fc.boolean(), n: count })
        .map((row) => ({ ...row, cohort: row.cohort && row.month === '2027-03' ? '2027-03-04' : null })),
      (row) => `${row.organisation} ${row.month} ${row.cohort}`,
      12,
    ),
    shares: fc.array(fc.nat({ max: 100 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ shares, ...counted }) => ({
    ...counted,
    organisations: ORGANISATIONS.map((id) => ({ id, name: id, picked: true })),
    teams: [],
    answeredBefore: [],
    refusals: refusalsOf(counted.pairs, shares),
  }));

/** Splits the refused referrals of each receiver over the reasons. */
function refusalsOf(pairs: readonly CountedPair[], shares: readonly number[]): CountedRows['refusals'] {
  return ORGANISATIONS.flatMap((to, place) => {
    let left = pairs.filter((row) => row.to === to).reduce((sum, row) => sum + row.declined, 0);
    return REASONS.map((reason, index) => {
      const n = index === REASONS.length - 1 ? left : Math.floor((left * (shares[place * 3 + index] ?? 0)) / 100);
      left -= n;
      return { organisation: to, side: 'receiver' as const, reason, n, before: 0 };
    });
  });
}

/** Everything a coordinator can gather: each period, the whole city and then each organisation. */
function published(counted: CountedRows): Published[] {
  return periodsOffered('city', TODAY).flatMap((period) => publishedIn(counted, period));
}

function publishedIn(counted: CountedRows, period: MonthRange): Published[] {
  const ask = (picked: string | null) =>
    cityDashboard({
      reach: 'city',
      period,
      today: TODAY,
      countedAt: '',
      organisation: picked ? { id: picked, name: picked } : null,
      lists: { wholeOrganisation: false, teamIds: [] },
      rows: counted,
    });
  return [...numbersOf(ask(null), counted, null), ...ORGANISATIONS.flatMap((id) => numbersOf(ask(id), counted, id))];
}

function numbersOf(
  { period, files, referrals, residence }: Dashboard,
  counted: CountedRows,
  picked: string | null,
): Published[] {
  const of = (unit: string) => !picked || unit === picked;
  const inPeriod = (month: string) => month >= period.from && month <= period.to;
  // referrals of two periods are different referrals
  const when = `${period.from} ${period.to}`;
  // nobody is shown that an organisation opened nothing in a month: every month of each is unknown
  const anyMonth = ORGANISATIONS.flatMap((unit) =>
    monthsOf({ from: addMonths(NOW, -40), to: NOW }).map((month) => ({ unit, month })),
  );
  const months = (kind: 'opened' | 'closed', keep: (row: { unit: string; month: string }) => boolean) =>
    anyMonth.filter(keep).map(({ unit, month }) => `${kind} ${unit} ${month}`);
  const states = (keep: (row: CountedPair) => boolean, statuses: readonly string[]) =>
    counted.pairs
      .filter(keep)
      .flatMap(({ from, to }) =>
        statuses.flatMap((status) =>
          status === 'declined'
            ? REASONS.map((reason) => `${when} ${from} ${to} declined ${reason}`)
            : [`${when} ${from} ${to} ${status}`],
        ),
      );
  return [
    {
      name: 'open',
      figure: files.open,
      adds: counted.files.filter(({ unit }) => of(unit)).map(({ unit, status }) => `${unit} ${status}`),
    },
    ...OPEN_CASE_FILE_STATUSES.map((status) => ({
      name: status,
      figure: files.byStatus[status],
      adds: counted.files.filter((row) => of(row.unit) && row.status === status).map(({ unit }) => `${unit} ${status}`),
    })),
    ...files.rows.flatMap(({ unit, open, byStatus, openedInPeriod, closedInPeriod }) => [
      {
        name: `open ${unit.id}`,
        figure: open,
        adds: counted.files.filter((row) => row.unit === unit.id).map(({ status }) => `${unit.id} ${status}`),
      },
      ...OPEN_CASE_FILE_STATUSES.map((status) => ({
        name: `open ${unit.id} ${status}`,
        figure: byStatus[status],
        adds: [`${unit.id} ${status}`],
      })),
      {
        name: `opened ${unit.id}`,
        figure: openedInPeriod,
        adds: months('opened', (row) => row.unit === unit.id && inPeriod(row.month)),
      },
      {
        name: `closed ${unit.id}`,
        figure: closedInPeriod,
        adds: months('closed', (row) => row.unit === unit.id && inPeriod(row.month)),
      },
    ]),
    {
      name: 'opened',
      figure: files.openedInPeriod,
      adds: months('opened', (row) => of(row.unit) && inPeriod(row.month)),
    },
    {
      name: 'closed',
      figure: files.closedInPeriod,
      adds: months('closed', (row) => of(row.unit) && inPeriod(row.month)),
    },
    ...files.months.flatMap(({ month, opened, closed }) => [
      { name: `opened ${month}`, figure: opened, adds: months('opened', (row) => row.month === month) },
      { name: `closed ${month}`, figure: closed, adds: months('closed', (row) => row.month === month) },
    ]),
    { name: 'sent', figure: referrals.sent, adds: states(({ from }) => of(from), COUNTED_REFERRAL_STATUSES) },
    ...referrals.states.map(({ status, count: figure }) => ({
      name: `state ${status}`,
      figure: figure ?? referrals.sent,
      adds: states(() => true, [status]),
    })),
    ...referrals.refusals.map(({ reason, count: figure }) => ({
      name: `refusals ${reason}`,
      figure: figure ?? referrals.sent,
      adds: counted.pairs.map(({ from, to }) => `${when} ${from} ${to} declined ${reason}`),
    })),
    ...referrals.pairs.flatMap(({ from, to, sent, byFate }) => [
      {
        name: `sent ${from.id} ${to.id}`,
        figure: sent,
        adds: states((row) => row.from === from.id && row.to === to.id, COUNTED_REFERRAL_STATUSES),
      },
      ...(['waiting', 'accepted', 'declined', 'lapsed'] as const).map((fate) => ({
        name: `${fate} ${from.id} ${to.id}`,
        figure: byFate[fate],
        adds: states((row) => row.from === from.id && row.to === to.id, statusesOf(fate)),
      })),
    ]),
    {
      name: 'informed',
      figure: referrals.informed,
      adds: counted.pairs.filter(({ from }) => of(from)).map(({ from, to }) => `${when} informed ${from} ${to}`),
    },
    {
      name: 'overdue',
      figure: referrals.overdue,
      adds: counted.overdue.filter(({ to }) => of(to)).map(({ from, to }) => `overdue ${from} ${to}`),
    },
    ...(referrals.overdueElsewhere
      ? [
          {
            name: 'overdue elsewhere',
            figure: referrals.overdueElsewhere,
            adds: counted.overdue.filter(({ from }) => of(from)).map(({ from, to }) => `overdue ${from} ${to}`),
          },
        ]
      : []),
    {
      name: 'opening',
      figure: residence.opening,
      adds: counted.windows
        .filter((row) => of(row.organisation))
        .map((row) => `window ${row.organisation} ${row.week}`),
    },
    ...residence.weeks.map(({ count: figure }, place) => {
      const monday = weeksAhead(TODAY)[place]?.monday;
      return {
        name: `week ${monday}`,
        figure,
        adds: counted.windows
          .filter((row) => of(row.organisation) && row.week === monday)
          .map((row) => `window ${row.organisation} ${row.week}`),
      };
    }),
    ...residence.months.flatMap(({ month, count: figure, cohort }) => {
      const papers = counted.expiries.filter((row) => of(row.organisation) && row.month === month);
      const name = (row: (typeof papers)[number]) => `expiry ${row.organisation} ${row.month} ${row.cohort}`;
      return [
        { name: `ends ${month}`, figure, adds: papers.map(name) },
        ...(cohort
          ? [{ name: `cohort ${month}`, figure: cohort.count, adds: papers.filter((row) => row.cohort).map(name) }]
          : []),
      ];
    }),
  ].map((number) => ({ ...number, name: `${when}, ${picked ?? 'city'}: ${number.name}` }));
}

describe('the city in numbers', () => {
  it('gives no hidden number away, whatever the numbers and whichever organisations are picked one after the other', () => {
    fc.assert(
      fc.property(rows, (counted) => {
        expect(derivable(published(counted))).toEqual([]);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('shows every number that is right, and none from one to four', () => {
    fc.assert(
      fc.property(rows, (counted) => {
        for (const { name, figure } of published(counted)) {
          expect({ name, small: figure.value !== null && figure.value >= 1 && figure.value <= 4 }).toEqual({
            name,
            small: false,
          });
        }
      }),
      { numRuns: 20, seed: 20261122 },
    );
  });
});
