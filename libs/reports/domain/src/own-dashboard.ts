import type {
  CountedReferralStatus,
  Dashboard,
  FileFigures,
  FileRow,
  MonthRange,
  NamedUnit,
  OpenCaseFileStatus,
  ReferralFate,
  ReferralFigures,
  ReferralPairRow,
} from '@guichet/reports-contract';
import {
  COUNTED_REFERRAL_STATUSES,
  FATE_OF_STATUS,
  OPEN_CASE_FILE_STATUSES,
  REFERRAL_FATES,
  RIGHTS_GAP_REASON,
  SERIES_MONTHS,
} from '@guichet/reports-contract';
import { addAnswered, medianDays } from './answer-time';
import type { CountedPair, CountedRefusals } from './counted-rows';
import { sumOf } from './counted-rows';
import type { DashboardRequest } from './dashboard-request';
import { exact, namesOf } from './dashboard-request';
import {
  addressesGiven,
  filesClosed,
  filesOpened,
  openFiles,
  referralsOverdue,
  referralsReceived,
  referralsSent,
} from './lists-behind';
import type { CountedReferrals } from './lists-behind';
import { addMonths, monthOf, monthsOf, periodsOffered } from './months';
import { residenceFigures } from './residence-figures';

/**
 * The dashboard of those who lead an organisation: exact numbers of its files and of the referrals on whose side it stands,
 * because they may open the lists behind them; residence documents they may not open, and there small numbers are hidden.
 */
export function ownDashboard(request: DashboardRequest & { readonly organisation: NamedUnit }): Dashboard {
  const { reach, period, today, countedAt, organisation, rows } = request;
  return {
    reach,
    period,
    periods: periodsOffered(reach, today),
    countedAt,
    today,
    organisation,
    organisations: [],
    files: files(request),
    referrals: referrals(request, organisation.id),
    residence: residenceFigures(rows, today, organisation.id),
  };
}

function files({ rows, period, today, lists }: DashboardRequest): FileFigures {
  const now = monthOf(today);
  const all = lists.wholeOrganisation;
  const inPeriod = rows.fileMonths.filter(({ month }) => month >= period.from && month <= period.to);
  const lastYear = rows.fileMonths.filter(({ month }) => month > addMonths(now, -12));
  const open = sumOf(rows.files, ({ n }) => n);
  const ofStatus = (status: OpenCaseFileStatus) =>
    sumOf(
      rows.files.filter((row) => row.status === status),
      ({ n }) => n,
    );
  const row = (team: NamedUnit): FileRow => {
    const own = rows.files.filter(({ unit }) => unit === team.id);
    const months = inPeriod.filter(({ unit }) => unit === team.id);
    const may = all || lists.teamIds.includes(team.id);
    return {
      unit: team,
      open: exact(
        sumOf(own, ({ n }) => n),
        may ? openFiles(undefined, team.id) : undefined,
      ),
      byStatus: byStatus((status) =>
        exact(
          sumOf(
            own.filter((one) => one.status === status),
            ({ n }) => n,
          ),
          may ? openFiles(status, team.id) : undefined,
        ),
      ),
      openedInPeriod: exact(
        sumOf(months, ({ opened }) => opened),
        may ? filesOpened(period, team.id) : undefined,
      ),
      closedInPeriod: exact(
        sumOf(months, ({ closed }) => closed),
        may ? filesClosed(period, team.id) : undefined,
      ),
    };
  };
  const opened = (month: string) =>
    sumOf(
      rows.fileMonths.filter((one) => one.month === month),
      (one) => one.opened,
    );
  return {
    open: exact(open, all ? openFiles() : undefined),
    byStatus: byStatus((status) => exact(ofStatus(status), all ? openFiles(status) : undefined)),
    openYearAgo: exact(open - sumOf(lastYear, (one) => one.opened - one.closed)),
    openedThisMonth: exact(opened(now), all ? filesOpened({ from: now, to: now }) : undefined),
    openedInPeriod: exact(
      sumOf(inPeriod, (one) => one.opened),
      all ? filesOpened(period) : undefined,
    ),
    closedInPeriod: exact(
      sumOf(inPeriod, (one) => one.closed),
      all ? filesClosed(period) : undefined,
    ),
    rows: rows.teams
      .map(row)
      .filter(({ open: count, openedInPeriod, closedInPeriod }) =>
        [count, openedInPeriod, closedInPeriod].some(({ value }) => value),
      ),
    months: monthsOf({ from: addMonths(now, 1 - SERIES_MONTHS), to: now }).map((month) => ({
      month,
      opened: exact(opened(month), all ? filesOpened({ from: month, to: month }) : undefined),
      closed: exact(
        sumOf(
          rows.fileMonths.filter((one) => one.month === month),
          (one) => one.closed,
        ),
        all ? filesClosed({ from: month, to: month }) : undefined,
      ),
    })),
  };
}

function referrals({ rows, lists, period }: DashboardRequest, own: string): ReferralFigures {
  const all = lists.wholeOrganisation;
  const sent = rows.pairs.filter(({ from }) => from === own);
  const received = rows.pairs.filter(({ to }) => to === own);
  const count = (pairs: readonly CountedPair[], statuses: readonly CountedReferralStatus[]) =>
    sumOf(pairs, (pair) => sumOf(statuses, (status) => pair[status]));
  const reasons = [...new Set(rows.refusals.map(({ reason }) => reason))];
  const refused = (reason: string, side: CountedRefusals['side'], number: (row: CountedRefusals) => number) =>
    sumOf(
      rows.refusals.filter((row) => row.reason === reason && row.side === side),
      number,
    );
  const gap = (number: (row: CountedRefusals) => number) =>
    sumOf(['sender', 'receiver'] as const, (side) => refused(RIGHTS_GAP_REASON, side, number));
  const declined = (reason: string): CountedReferrals => ({ period, statuses: ['declined'], declinedFor: reason });
  return {
    sent: exact(count(sent, COUNTED_REFERRAL_STATUSES), all ? referralsSent({ period }) : undefined),
    received: exact(count(received, COUNTED_REFERRAL_STATUSES), all ? referralsReceived({ period }) : undefined),
    informed: exact(
      sumOf(sent, ({ informed }) => informed),
      all ? addressesGiven(period) : undefined,
    ),
    states: COUNTED_REFERRAL_STATUSES.map((status) => ({
      status,
      sent: exact(count(sent, [status]), all ? referralsSent({ period, statuses: [status] }) : undefined),
      received: exact(count(received, [status]), all ? referralsReceived({ period, statuses: [status] }) : undefined),
    })),
    pairs: pairRows(rows.pairs, namesOf(rows.organisations), own, all ? period : undefined),
    answer: {
      medianDays: medianDays(addAnswered(received.map(({ answered }) => answered))),
      medianDaysBefore: medianDays(addAnswered(rows.answeredBefore.map(({ answered }) => answered))),
      medianDaysElsewhere: medianDays(addAnswered(sent.map(({ answered }) => answered))),
    },
    refusals: reasons
      .map((reason) => ({
        reason,
        rightsGap: reason === RIGHTS_GAP_REASON,
        sent: exact(
          refused(reason, 'sender', ({ n }) => n),
          all ? referralsSent(declined(reason)) : undefined,
        ),
        received: exact(
          refused(reason, 'receiver', ({ n }) => n),
          all ? referralsReceived(declined(reason)) : undefined,
        ),
      }))
      .filter((row) => Number(row.sent.value) + Number(row.received.value) > 0)
      .sort(
        (a, b) => Number(b.sent.value) + Number(b.received.value) - Number(a.sent.value) - Number(a.received.value),
      ),
    rightsGap: exact(gap(({ n }) => n)),
    rightsGapBefore: exact(gap(({ before }) => before)),
    overdue: exact(
      sumOf(
        rows.overdue.filter(({ to }) => to === own),
        ({ n }) => n,
      ),
      all ? referralsOverdue('to_answer') : undefined,
    ),
    overdueElsewhere: exact(
      sumOf(
        rows.overdue.filter(({ from }) => from === own),
        ({ n }) => n,
      ),
      all ? referralsOverdue('sent') : undefined,
    ),
  };
}

function pairRows(
  pairs: readonly CountedPair[],
  name: (id: string) => NamedUnit,
  own: string,
  lists: MonthRange | undefined,
): ReferralPairRow[] {
  const sentOf = (pair: CountedPair) => sumOf(COUNTED_REFERRAL_STATUSES, (status) => pair[status]);
  const listOf = (pair: CountedPair, statuses: readonly CountedReferralStatus[]) => {
    if (!lists) return undefined;
    return pair.from === own
      ? referralsSent({ period: lists, statuses, organisationId: pair.to })
      : referralsReceived({ period: lists, statuses, organisationId: pair.from });
  };
  return pairs
    .filter((pair) => sentOf(pair) > 0)
    .sort(
      (a, b) =>
        sentOf(b) - sentOf(a) ||
        (name(a.from).name + name(a.to).name).localeCompare(name(b.from).name + name(b.to).name, 'fr'),
    )
    .map((pair) => {
      const accepted = sumOf(statusesOf('accepted'), (status) => pair[status]);
      return {
        from: name(pair.from),
        to: name(pair.to),
        sent: exact(sentOf(pair), listOf(pair, COUNTED_REFERRAL_STATUSES)),
        byFate: byFate((fate) =>
          exact(
            sumOf(statusesOf(fate), (status) => pair[status]),
            listOf(pair, statusesOf(fate)),
          ),
        ),
        acceptedShare: accepted / sentOf(pair),
        medianDays: medianDays(pair.answered),
      };
    });
}

/** The states of one fate. */
export function statusesOf(fate: ReferralFate): CountedReferralStatus[] {
  return COUNTED_REFERRAL_STATUSES.filter((status) => FATE_OF_STATUS[status] === fate);
}

/** A figure for each state of an open file. */
export function byStatus<Value>(value: (status: OpenCaseFileStatus) => Value): Record<OpenCaseFileStatus, Value> {
  return Object.fromEntries(OPEN_CASE_FILE_STATUSES.map((status) => [status, value(status)])) as Record<
    OpenCaseFileStatus,
    Value
  >;
}

/** A figure for each fate of a referral. */
export function byFate<Value>(value: (fate: ReferralFate) => Value): Record<ReferralFate, Value> {
  return Object.fromEntries(REFERRAL_FATES.map((fate) => [fate, value(fate)])) as Record<ReferralFate, Value>;
}
