import { roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import {
  FINAL_STATUSES,
  LIVE_STATUSES,
  REFERRAL_DEEDS,
  REFERRAL_PROBLEMS,
  REFERRAL_TRANSITIONS,
  STEP_PATHS,
} from '@guichet/referrals-contract';
import type {
  AllowedReferralAction,
  MemberSide,
  ReferralDeed,
  ReferralKind,
  ReferralSide,
  ReferralStatus,
  ReferralStepByHand,
  ReferralTransitionRule,
} from '@guichet/referrals-contract';

/** What decides over the next step of a referral. */
export interface ReferralInLife {
  readonly status: ReferralStatus;
  readonly kind: ReferralKind;
  readonly senderId: string;
}

/** Who wants to take it: the sides come from the database, never from the caller. */
export interface MemberOnReferral {
  readonly memberId: string;
  readonly role: Role;
  readonly sides: readonly ReferralSide[];
}

interface Rule {
  readonly from: readonly ReferralStatus[];
  readonly side: ReferralSide;
  readonly permission: Permission | null;
}

/** What may be done without changing the state, as rows of the same kind as the machine’s. */
const DEEDS = {
  edit: { from: ['draft'], side: 'sender', permission: 'referral.write' },
  discard: { from: ['draft'], side: 'sender', permission: 'referral.write' },
  amend: { from: LIVE_STATUSES, side: 'sender', permission: 'referral.write' },
  answer_check: { from: ['completed'], side: 'sender', permission: 'referral.write' },
  refer_again: {
    from: FINAL_STATUSES.filter((status) => status !== 'entered_in_error'),
    side: 'sender',
    permission: 'referral.write',
  },
} as const satisfies Record<ReferralDeed, Rule>;

export const STEPS_BY_HAND = Object.keys(STEP_PATHS) as ReferralStepByHand[];

const refused = (code: string, status: number): Refused => new Refused(code, status);

function refusalByRule(rule: Rule, referral: ReferralInLife, member: MemberOnReferral): Refused | null {
  if (rule.permission === null || !roleHolds(member.role, rule.permission)) return refusedFor('forbidden');
  if (!member.sides.includes(rule.side)) return refused(REFERRAL_PROBLEMS.otherSide, GENERAL_PROBLEMS.forbidden);
  if (rule.side === 'receiver' && referral.senderId === member.memberId) {
    return refused(REFERRAL_PROBLEMS.senderDecides, GENERAL_PROBLEMS.forbidden);
  }
  return rule.from.includes(referral.status) ? null : refused(REFERRAL_PROBLEMS.step, GENERAL_PROBLEMS.unprocessable);
}

/** An address given is complete at once; a request is sent. */
function fitsKind(action: ReferralStepByHand, kind: ReferralKind): boolean {
  return action === 'inform' ? kind === 'information' : action !== 'send' || kind !== 'information';
}

/** Why a step may not be taken, or null. The table of the contract is the only source. */
export function stepRefusal(
  action: ReferralStepByHand,
  referral: ReferralInLife,
  member: MemberOnReferral,
): Refused | null {
  const rule: ReferralTransitionRule = REFERRAL_TRANSITIONS[action];
  const byRule = refusalByRule(rule, referral, member);
  if (byRule) return byRule;
  return fitsKind(action, referral.kind) ? null : refused(REFERRAL_PROBLEMS.step, GENERAL_PROBLEMS.unprocessable);
}

/** Why a deed may not be done, or null. */
export function deedRefusal(deed: ReferralDeed, referral: ReferralInLife, member: MemberOnReferral): Refused | null {
  if (deed === 'discard' && referral.senderId !== member.memberId) return refusedFor('forbidden');
  return refusalByRule(DEEDS[deed], referral, member);
}

/** Everything this member may do with the referral now; what the portal shows as buttons. */
export function allowedActions(referral: ReferralInLife, member: MemberOnReferral): AllowedReferralAction[] {
  return [
    ...STEPS_BY_HAND.filter((action) => stepRefusal(action, referral, member) === null),
    ...REFERRAL_DEEDS.filter((deed) => deedRefusal(deed, referral, member) === null),
  ];
}

/** The side that must act next; null when nobody must. */
export function waitingFor(status: ReferralStatus): MemberSide | null {
  if (status === 'draft' || status === 'info_requested') return 'sender';
  return (LIVE_STATUSES as readonly ReferralStatus[]).includes(status) ? 'receiver' : null;
}
