import { ROLES, roleHolds } from '@guichet/access-contract';
import { REFERRAL_KINDS, REFERRAL_SIDES, REFERRAL_STATUSES, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralKind, ReferralSide, ReferralStatus, ReferralStepByHand } from '@guichet/referrals-contract';
import { allowedActions, deedRefusal, stepRefusal, STEPS_BY_HAND, waitingFor } from './referral-lifecycle';
import type { MemberOnReferral } from './referral-lifecycle';

const SENDER = 'the sender';
const worker = (...sides: ReferralSide[]): MemberOnReferral => ({ memberId: 'somebody', role: 'worker', sides });
const manager = (...sides: ReferralSide[]): MemberOnReferral => ({
  memberId: 'a manager',
  role: 'organisation_manager',
  sides,
});
const who = (side: ReferralSide) => (side === 'manager' ? manager('sender', 'manager') : worker(side));
const kindFor = (action: ReferralStepByHand): ReferralKind => (action === 'inform' ? 'information' : 'orientation');
const referral = (status: ReferralStatus, kind: ReferralKind = 'orientation') => ({ status, kind, senderId: SENDER });

const steps = STEPS_BY_HAND.map((action) => ({ action, rule: REFERRAL_TRANSITIONS[action] }));
const every = steps.flatMap(({ action, rule }) =>
  REFERRAL_STATUSES.map((status) => ({
    action,
    rule,
    status,
    admitted: (rule.from as readonly ReferralStatus[]).includes(status),
  })),
);

describe('the referral machine', () => {
  it.each(every.filter(({ admitted }) => admitted))(
    'lets $rule.side $action from $status',
    ({ action, rule, status }) => {
      expect(stepRefusal(action, referral(status, kindFor(action)), who(rule.side))).toBeNull();
    },
  );

  it.each(every.filter(({ admitted }) => !admitted))('refuses $action from $status', ({ action, rule, status }) => {
    expect(stepRefusal(action, referral(status, kindFor(action)), who(rule.side))).toMatchObject({
      code: 'referral_step',
      status: 422,
    });
  });

  const otherSides = steps.flatMap(({ action, rule }) =>
    REFERRAL_SIDES.filter((side) => side !== rule.side && side !== 'clock').map((side) => ({ action, rule, side })),
  );
  it.each(otherSides)('refuses $action to the $side', ({ action, rule, side }) => {
    const status = rule.from[0];
    expect(stepRefusal(action, referral(status, kindFor(action)), who(side))).toMatchObject({ status: 403 });
  });

  it.each(steps.filter(({ rule }) => rule.side === 'receiver'))(
    'refuses $action to who sent it, even from inside the receiving team',
    ({ action, rule }) => {
      const member: MemberOnReferral = { memberId: SENDER, role: 'worker', sides: ['sender', 'receiver'] };
      expect(stepRefusal(action, referral(rule.from[0]), member)).toMatchObject({
        code: 'referral_sender_decides',
        status: 403,
      });
    },
  );

  it.each(steps)('asks the permission of $action of every role', ({ action, rule }) => {
    for (const role of ROLES) {
      const refusal = stepRefusal(action, referral(rule.from[0], kindFor(action)), {
        memberId: 'somebody',
        role,
        sides: [...REFERRAL_SIDES],
      });
      expect(refusal === null).toBe(roleHolds(role, rule.permission));
    }
  });

  it('never sends an address given, and never completes a request at once', () => {
    expect(stepRefusal('send', referral('draft', 'information'), worker('sender'))).toMatchObject({
      code: 'referral_step',
    });
    expect(stepRefusal('inform', referral('draft', 'handover'), worker('sender'))).toMatchObject({
      code: 'referral_step',
    });
  });
});

describe('what a member may do', () => {
  it('is exactly what is not refused', () => {
    for (const status of REFERRAL_STATUSES)
      for (const kind of REFERRAL_KINDS)
        for (const member of [
          worker('sender'),
          worker('receiver'),
          worker('sender', 'receiver'),
          manager('sender', 'manager'),
          worker(),
        ]) {
          const actions = allowedActions(referral(status, kind), member);
          for (const action of STEPS_BY_HAND)
            expect(actions.includes(action)).toBe(stepRefusal(action, referral(status, kind), member) === null);
        }
  });

  it('is nothing for somebody on neither side', () => {
    for (const status of REFERRAL_STATUSES) expect(allowedActions(referral(status), worker())).toEqual([]);
  });

  it('is to discard only the own draft', () => {
    expect(deedRefusal('discard', referral('draft'), worker('sender'))).toMatchObject({ status: 403 });
    expect(deedRefusal('discard', referral('draft'), { ...worker('sender'), memberId: SENDER })).toBeNull();
  });

  it('is to refer again only what is over and no error', () => {
    const again = REFERRAL_STATUSES.filter(
      (status) => deedRefusal('refer_again', referral(status), worker('sender')) === null,
    );
    expect(again).toEqual(['completed', 'failed', 'declined', 'cancelled', 'expired']);
  });
});

describe('whose turn it is', () => {
  it('is never nobody’s while something is open', () => {
    expect(REFERRAL_STATUSES.filter((status) => waitingFor(status) === 'sender')).toEqual(['draft', 'info_requested']);
    expect(REFERRAL_STATUSES.filter((status) => waitingFor(status) === 'receiver')).toEqual([
      'requested',
      'waitlisted',
      'accepted',
      'in_progress',
      'on_hold',
    ]);
  });
});
