import type { Permission } from '@guichet/access-contract';
import type { ReferralStatus } from './referral-status';

/** Who takes a step: the asking side, the asked side, the manager of the asking side, or time. */
export const REFERRAL_SIDES = ['sender', 'receiver', 'manager', 'clock'] as const;
export type ReferralSide = (typeof REFERRAL_SIDES)[number];

/** One row of the machine: from which states, to which, by which side, with which permission. */
export interface ReferralTransitionRule {
  readonly from: readonly ReferralStatus[];
  readonly to: ReferralStatus;
  readonly side: ReferralSide;
  /** Empty for the clock. */
  readonly permission: Permission | null;
}

const answerable = ['requested', 'info_requested', 'waitlisted'] as const;
const underway = ['accepted', 'in_progress'] as const;
const open = ['draft', ...answerable, ...underway, 'on_hold'] as const;

/**
 * The referral machine. The guard, the buttons, the database and the tests all read this table.
 * `inform` is the whole life of a referral of kind `information`; `send` begins every other.
 */
export const REFERRAL_TRANSITIONS = {
  inform: { from: ['draft'], to: 'completed', side: 'sender', permission: 'referral.send' },
  send: { from: ['draft'], to: 'requested', side: 'sender', permission: 'referral.send' },
  ask: { from: ['requested'], to: 'info_requested', side: 'receiver', permission: 'referral.decide' },
  reply: { from: ['info_requested'], to: 'requested', side: 'sender', permission: 'referral.write' },
  accept: { from: answerable, to: 'accepted', side: 'receiver', permission: 'referral.decide' },
  waitlist: {
    from: ['requested', 'info_requested'],
    to: 'waitlisted',
    side: 'receiver',
    permission: 'referral.decide',
  },
  decline: { from: answerable, to: 'declined', side: 'receiver', permission: 'referral.decide' },
  start: { from: ['accepted'], to: 'in_progress', side: 'receiver', permission: 'referral.decide' },
  hold: { from: underway, to: 'on_hold', side: 'receiver', permission: 'referral.decide' },
  resume: { from: ['on_hold'], to: 'in_progress', side: 'receiver', permission: 'referral.decide' },
  complete: { from: underway, to: 'completed', side: 'receiver', permission: 'referral.decide' },
  fail: { from: [...underway, 'on_hold'], to: 'failed', side: 'receiver', permission: 'referral.decide' },
  cancel: { from: open, to: 'cancelled', side: 'sender', permission: 'referral.write' },
  withdraw: { from: open, to: 'cancelled', side: 'clock', permission: null },
  expire: { from: answerable, to: 'expired', side: 'clock', permission: null },
  void: {
    from: [...open, 'completed', 'failed', 'declined', 'cancelled', 'expired'],
    to: 'entered_in_error',
    side: 'manager',
    permission: 'referral.void',
  },
} as const satisfies Record<string, ReferralTransitionRule>;

export type ReferralAction = keyof typeof REFERRAL_TRANSITIONS;

/** The transition table as rows (from, to, side), the shape the database holds. */
export function referralSteps(): { from: ReferralStatus; to: ReferralStatus; side: ReferralSide }[] {
  return Object.values(REFERRAL_TRANSITIONS).flatMap((rule) =>
    rule.from.map((from) => ({ from, to: rule.to, side: rule.side })),
  );
}
