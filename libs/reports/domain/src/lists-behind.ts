import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import type { ReferralBox, ReferralKind } from '@guichet/referrals-contract';
import { REFERRAL_KINDS } from '@guichet/referrals-contract';
import type { CountedReferralStatus, ListLink, MonthRange } from '@guichet/reports-contract';
import { COUNTED_REFERRAL_STATUSES, OPEN_CASE_FILE_STATUSES } from '@guichet/reports-contract';
import { lastDayOf } from './months';

/** Open files, all or in one state, all or of one team. */
export function openFiles(status?: string, teamId?: string): ListLink {
  return {
    place: 'case_files',
    filters: { status: status ?? OPEN_CASE_FILE_STATUSES.join(','), ...(teamId ? { teamId } : {}) },
  };
}

/** Files opened in a range of months, whatever became of them. */
export function filesOpened({ from, to }: MonthRange, teamId?: string): ListLink {
  return filesOf({ openedFrom: `${from}-01`, openedTo: lastDayOf(to) }, teamId);
}

/** Files closed in a range of months. */
export function filesClosed({ from, to }: MonthRange, teamId?: string): ListLink {
  return filesOf({ closedFrom: `${from}-01`, closedTo: lastDayOf(to) }, teamId);
}

function filesOf(days: Readonly<Record<string, string>>, teamId?: string): ListLink {
  return {
    place: 'case_files',
    filters: { status: CASE_FILE_STATUSES.join(','), ...days, ...(teamId ? { teamId } : {}) },
  };
}

/** What a number of referrals is of: requests sent in a range of months, unless it says otherwise. */
export interface CountedReferrals {
  readonly period: MonthRange;
  readonly statuses?: readonly CountedReferralStatus[];
  /** The organisation of the other side; all of them without. */
  readonly organisationId?: string;
  /** Code of the reason for which they were declined. */
  readonly declinedFor?: string;
}

/** Kinds that ask something of somebody; addresses given are counted apart. */
const REQUESTS = REFERRAL_KINDS.filter((kind) => kind !== 'information');

/** Referrals that the organisation sent. */
export function referralsSent(counted: CountedReferrals, kinds: readonly ReferralKind[] = REQUESTS): ListLink {
  return referrals('sent', counted, kinds);
}

/** Addresses that the organisation gave. */
export function addressesGiven(period: MonthRange): ListLink {
  return referralsSent({ period }, ['information']);
}

/** Referrals that the organisation received, whatever their state. */
export function referralsReceived(counted: CountedReferrals): ListLink {
  return referrals('team_underway', counted, REQUESTS);
}

/** Referrals that still wait although the promised day has passed, whenever they were sent. */
export function referralsOverdue(box: 'to_answer' | 'sent'): ListLink {
  return { place: 'referrals', filters: { box, status: 'requested,info_requested,waitlisted', overdue: 'true' } };
}

function referrals(
  box: ReferralBox,
  { period, statuses = COUNTED_REFERRAL_STATUSES, organisationId, declinedFor }: CountedReferrals,
  kinds: readonly ReferralKind[],
): ListLink {
  return {
    place: 'referrals',
    filters: {
      box,
      status: statuses.join(','),
      kind: kinds.join(','),
      sentFrom: `${period.from}-01`,
      sentTo: lastDayOf(period.to),
      ...(organisationId ? { organisationId } : {}),
      ...(declinedFor ? { declinedFor } : {}),
    },
  };
}
