import { PERMISSIONS } from '@guichet/access-contract';
import { STEP_PATHS } from './referral-deeds';
import { FINAL_STATUSES, isFinal, LIVE_STATUSES, REFERRAL_STATUSES } from './referral-status';
import { REFERRAL_TRANSITIONS, referralSteps } from './referral-transitions';
import type { ReferralTransitionRule } from './referral-transitions';

const rules = Object.entries(REFERRAL_TRANSITIONS) as [string, ReferralTransitionRule][];

describe('the table of transitions', () => {
  it('has a way for everybody but the clock, and only for them', () => {
    expect(
      rules
        .filter(([, rule]) => rule.side !== 'clock')
        .map(([action]) => action)
        .sort(),
    ).toEqual(Object.keys(STEP_PATHS).sort());
    expect(new Set(Object.values(STEP_PATHS)).size).toBe(Object.keys(STEP_PATHS).length);
  });

  it('asks a permission of everybody but the clock', () => {
    for (const [, rule] of rules)
      expect(rule.side === 'clock' ? rule.permission === null : PERMISSIONS.includes(rule.permission!)).toBe(true);
  });

  it('leads from every open state to an end, and from an end nowhere but to a declaration of error', () => {
    const next = (from: string) =>
      referralSteps()
        .filter((step) => step.from === from)
        .map((step) => step.to);
    for (const status of ['draft', ...LIVE_STATUSES]) expect(next(status).some((to) => isFinal(to))).toBe(true);
    for (const status of FINAL_STATUSES)
      expect(next(status)).toEqual(status === 'entered_in_error' ? [] : ['entered_in_error']);
  });

  it('reaches every state from a draft', () => {
    const reached = new Set(['draft']);
    for (let before = -1; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of referralSteps()) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...REFERRAL_STATUSES].sort());
  });

  it('leaves nothing undecided without a clock', () => {
    for (const status of ['requested', 'info_requested', 'waitlisted'] as const) {
      expect(referralSteps()).toContainEqual({ from: status, to: 'expired', side: 'clock' });
    }
  });
});
