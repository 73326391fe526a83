import { isFinal } from '@guichet/referrals-contract';
import type { MemberSide, ReferralItem, ReferralMember, ReferralParty } from '@guichet/referrals-contract';
import { runningDeadline, waitingFor } from '@guichet/referrals-domain';
import type { ReferralWithPromises } from '@guichet/referrals-domain';
import type { ReferralItemRow } from './referral-list.queries';

export const instant = (value: Date | null): string | null => value?.toISOString() ?? null;

/** The promises of a row, for the domain. */
export function promisesOf(row: ReferralItemRow): ReferralWithPromises {
  return {
    status: row.status,
    sentAt: row.sent_at,
    acknowledgeBy: row.acknowledge_by,
    acknowledgedAt: row.acknowledged_at,
    decideBy: row.decide_by,
    decidedAt: row.decided_at,
    firstAppointmentBy: row.first_appointment_by,
    firstContactOn: row.first_contact_on,
    expiresAt: row.expires_at,
    reviewOn: row.review_on,
    holdUntil: row.hold_until,
    endedAt: row.ended_at,
    stateSince: row.state_since,
  };
}

export function sidesOf(row: ReferralItemRow): MemberSide[] {
  return [...(row.sender_side ? (['sender'] as const) : []), ...(row.receiver_side ? (['receiver'] as const) : [])];
}

function memberOf(id: string | null, name: string | null): ReferralMember | null {
  return id === null ? null : { id, name: name ?? '' };
}

function party(teamId: string, teamName: string, organisationId: string, organisationShortName: string): ReferralParty {
  return { teamId, teamName, organisationId, organisationShortName };
}

/** A line as the contract describes it. */
export function itemView(row: ReferralItemRow, now: Date): ReferralItem {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    status: row.status,
    sides: sidesOf(row),
    waitingFor: waitingFor(row.status),
    subject: row.subject,
    personLabel: row.person_label,
    languageCode: row.language_code,
    interpreterNeeded: row.interpreter_needed,
    urgency: row.urgency,
    from: party(row.from_team_id, row.from_team_name, row.from_organisation_id, row.from_organisation_name),
    to: party(row.to_team_id, row.to_team_name, row.to_organisation_id, row.to_organisation_name),
    sender: { id: row.sender_id, name: row.sender_name },
    responsible: memberOf(row.responsible_id, row.responsible_name),
    caseFileId: row.case_file_id,
    createdAt: row.created_at.toISOString(),
    sentAt: instant(row.sent_at),
    acknowledgedAt: instant(row.acknowledged_at),
    deadline: isFinal(row.status) ? null : runningDeadline(promisesOf(row), now),
    endedAt: instant(row.ended_at),
    reasonCode: row.reason_code,
    outcomeCode: row.outcome_code,
  };
}
