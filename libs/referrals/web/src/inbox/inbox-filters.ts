import type { ReferralBox, ReferralStatus } from '@guichet/referrals-contract';
import {
  ANSWERABLE_STATUSES,
  REFERRAL_BOXES,
  REFERRAL_KINDS,
  REFERRAL_STATUSES,
  UNDERWAY_STATUSES,
  URGENCIES,
} from '@guichet/referrals-contract';

/** What the address of the list says. Anything else in it is ignored, so that an old bookmark still opens. */
export interface InboxAddress {
  readonly box?: string | undefined;
  readonly status?: string | undefined;
  readonly urgency?: string | undefined;
  readonly teamId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly kind?: string | undefined;
  readonly sentFrom?: string | undefined;
  readonly sentTo?: string | undefined;
  readonly declinedFor?: string | undefined;
  readonly overdue?: string | undefined;
}

/** What the API is asked. */
export interface InboxFilters {
  readonly box: ReferralBox;
  readonly status?: string;
  readonly urgency?: string;
  readonly teamId?: string;
  readonly organisationId?: string;
  readonly kind?: string;
  readonly sentFrom?: string;
  readonly sentTo?: string;
  readonly declinedFor?: string;
  readonly overdue?: 'true';
}

/** The states that a box can be filtered by. */
export function statusesOf(box: ReferralBox): readonly ReferralStatus[] {
  if (box === 'to_close') return [...UNDERWAY_STATUSES, 'completed'];
  return box === 'to_answer' ? ANSWERABLE_STATUSES : REFERRAL_STATUSES;
}

/** Reads the address of the list. */
export function filtersOf(address: InboxAddress): InboxFilters {
  const box = REFERRAL_BOXES.find((known) => known === address.box) ?? 'to_answer';
  const status = knownOf(address.status, statusesOf(box));
  const urgency = knownOf(address.urgency, URGENCIES);
  const kind = knownOf(address.kind, REFERRAL_KINDS);
  return {
    box,
    ...(status ? { status } : {}),
    ...(urgency ? { urgency } : {}),
    ...(address.teamId ? { teamId: address.teamId } : {}),
    ...(address.organisationId ? { organisationId: address.organisationId } : {}),
    ...(kind ? { kind } : {}),
    ...(address.sentFrom ? { sentFrom: address.sentFrom } : {}),
    ...(address.sentTo ? { sentTo: address.sentTo } : {}),
    ...(address.declinedFor ? { declinedFor: address.declinedFor } : {}),
    ...(address.overdue === 'true' ? { overdue: 'true' } : {}),
  };
}

function knownOf(given: string | undefined, known: readonly string[]): string {
  return (given ?? '')
    .split(',')
    .filter((value) => known.includes(value))
    .join(',');
}
