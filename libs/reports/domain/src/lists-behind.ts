import type { CountedReferralStatus, ListLink } from '@guichet/reports-contract';
import { FATE_OF_STATUS, OPEN_CASE_FILE_STATUSES } from '@guichet/reports-contract';
import type { ReferralBox } from '@guichet/referrals-contract';
import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import { lastDayOf } from './months';

/** Open files, all or in one state, all or of one team. */
export function openFiles(status?: string, teamId?: string): ListLink {
  return {
    place: 'case_files',
    filters: { status: status ?? OPEN_CASE_FILE_STATUSES.join(','), ...(teamId ? { teamId } : {}) },
  };
}

/** Files opened in a range of months, whatever became of them. */
export function filesOpened(from: string, to: string, teamId?: string): ListLink {
  return {
    place: 'case_files',
    filters: {
      status: CASE_FILE_STATUSES.join(','),
      openedFrom: `${from}-01`,
      openedTo: lastDayOf(to),
      ...(teamId ? { teamId } : {}),
    },
  };
}

/** Referrals that the organisation sent, in some states, to one other or to all. */
export function referralsSent(statuses: readonly CountedReferralStatus[], organisationId?: string): ListLink {
  return referrals('sent', statuses, organisationId);
}

/** Referrals that the organisation received; those that wait and those that are decided stand in two lists. */
export function referralsReceived(
  statuses: readonly CountedReferralStatus[],
  organisationId?: string,
): ListLink | undefined {
  const waiting = statuses.filter((status) => FATE_OF_STATUS[status] === 'waiting').length;
  if (waiting === statuses.length) return referrals('to_answer', statuses, organisationId);
  return waiting === 0 ? referrals('team_underway', statuses, organisationId) : undefined;
}

function referrals(box: ReferralBox, statuses: readonly CountedReferralStatus[], organisationId?: string): ListLink {
  return {
    place: 'referrals',
    filters: { box, status: statuses.join(','), ...(organisationId ? { organisationId } : {}) },
  };
}
