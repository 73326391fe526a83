/** States of a referral, after HL7 SDOH Clinical Care; `waitlisted` and `info_requested` export as on-hold. */
export const REFERRAL_STATUSES = [
  'draft',
  'requested',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'completed',
  'failed',
  'declined',
  'cancelled',
  'expired',
  'entered_in_error',
] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** States in which nothing more can happen, except a declaration of error. */
export const FINAL_STATUSES = [
  'completed',
  'failed',
  'declined',
  'cancelled',
  'expired',
  'entered_in_error',
] as const satisfies readonly ReferralStatus[];

/** `information`: an address given, nothing shared. `orientation`: a request with agreed data. `handover`: its first appointment is joint. */
export const REFERRAL_KINDS = ['information', 'orientation', 'handover'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** How soon somebody must act: within 4, 24 or 72 hours, within 7 days, or in the service's own delay. */
export const URGENCIES = ['four_hours', 'one_day', 'three_days', 'seven_days', 'none'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Sent and not decided yet: the receiver may still accept, put on the waiting list or decline. */
export const ANSWERABLE_STATUSES = [
  'requested',
  'info_requested',
  'waitlisted',
] as const satisfies readonly ReferralStatus[];

/** Accepted and not ended: what was agreed is open to the receiving team. */
export const UNDERWAY_STATUSES = ['accepted', 'in_progress', 'on_hold'] as const satisfies readonly ReferralStatus[];

/** States a sent referral may be in before it ends. */
export const LIVE_STATUSES = [
  ...ANSWERABLE_STATUSES,
  ...UNDERWAY_STATUSES,
] as const satisfies readonly ReferralStatus[];

/** True when nothing more can happen, except a declaration of error. */
export function isFinal(status: ReferralStatus): boolean {
  return (FINAL_STATUSES as readonly ReferralStatus[]).includes(status);
}
