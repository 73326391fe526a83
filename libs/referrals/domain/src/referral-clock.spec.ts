import { REFERRAL_STATUSES } from '@guichet/referrals-contract';
import { clockSteps, stepAhead, stepDue } from './referral-clock';
import type { ReferralOnClock } from './referral-clock';

const referral = (change: Partial<ReferralOnClock>): ReferralOnClock => ({
  status: 'requested',
  sentAt: new Date('2026-11-01T00:00:00Z'),
  decideBy: new Date('2026-11-10T00:00:00Z'),
  firstAppointmentBy: new Date('2026-11-20T00:00:00Z'),
  expiresAt: new Date('2026-12-01T00:00:00Z'),
  reviewOn: '2026-11-25',
  holdUntil: '2026-11-26',
  ...change,
});
const plan = (change: Partial<ReferralOnClock>) =>
  clockSteps(referral(change)).map(
    ({ code, at, tells }) => `${at.toISOString().slice(0, 13)} ${code} → ${tells.join(', ')}`,
  );

describe('what the clock will do', () => {
  it('reminds the receiver, then its leads, then hands back', () => {
    expect(plan({})).toEqual([
      '2026-11-04T00 first_third → receiver',
      '2026-11-07T00 second_third → receiver',
      '2026-11-10T00 team_lead → receiver_leads',
      '2026-12-01T00 expiry → sender, receiver',
    ]);
  });

  it('reminds the sender while a question is open', () => {
    expect(
      plan({ status: 'info_requested' })
        .slice(0, 3)
        .map((line) => line.split(' → ')[1]),
    ).toEqual(['sender', 'sender', 'sender_leads']);
  });

  it('waits for the review of a waiting list', () => {
    expect(plan({ status: 'waitlisted', decideBy: new Date('2026-11-25T23:00:00Z') })).toEqual([
      '2026-11-25T07 review → receiver',
      '2026-11-25T23 review_team_lead → receiver_leads',
      '2026-12-01T00 expiry → sender, receiver',
    ]);
  });

  it('asks after a first appointment, and after a pause, on the next morning', () => {
    expect(plan({ status: 'accepted' })).toEqual(['2026-11-20T00 first_appointment → receiver, receiver_leads']);
    expect(plan({ status: 'on_hold' })).toEqual(['2026-11-27T07 hold_over → receiver']);
  });

  it('leaves alone what has not begun, runs or is over', () => {
    const silent = REFERRAL_STATUSES.filter((status) => plan({ status }).length === 0);
    expect(silent).toEqual([
      'draft',
      'in_progress',
      'completed',
      'failed',
      'declined',
      'cancelled',
      'expired',
      'entered_in_error',
    ]);
  });

  it('lets everything undecided expire some day', () => {
    for (const status of ['requested', 'info_requested', 'waitlisted'] as const)
      expect(clockSteps(referral({ status })).at(-1)?.code).toBe('expiry');
  });
});

describe('a step of the clock', () => {
  const steps = clockSteps(referral({}));
  it('is due when its time has come; what was missed is not made up for', () => {
    expect(stepDue(steps, new Date('2026-11-03T00:00:00Z'))).toBeNull();
    expect(stepDue(steps, new Date('2026-11-04T00:00:00Z'))?.code).toBe('first_third');
    expect(stepDue(steps, new Date('2026-11-15T00:00:00Z'))?.code).toBe('team_lead');
  });
  it('is followed by the next one', () => {
    expect(stepAhead(steps, new Date('2026-11-04T00:00:00Z'))?.code).toBe('second_third');
    expect(stepAhead(steps, new Date('2026-12-01T00:00:00Z'))).toBeNull();
  });
});
