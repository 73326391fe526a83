import type { ReferralEvent, ReferralStatus } from '@guichet/referrals-contract';
import { addDays, startOfDay } from './brussels-calendar';

/** What the clock does to a referral, in the words the history keeps. */
export const CLOCK_STEPS = [
  'first_third',
  'second_third',
  'team_lead',
  'review',
  'review_team_lead',
  'first_appointment',
  'hold_over',
  'expiry',
] as const;
export type ClockStepCode = (typeof CLOCK_STEPS)[number];

/** Who is told: a side, or the leads of its team. */
export type Audience = 'sender' | 'receiver' | 'sender_leads' | 'receiver_leads';

/** One thing the clock will do. */
export interface ClockStep {
  readonly code: ClockStepCode;
  readonly at: Date;
  readonly event: ReferralEvent;
  readonly tells: readonly Audience[];
}

/** The facts of a referral that its clock reads. */
export interface ReferralOnClock {
  readonly status: ReferralStatus;
  readonly sentAt: Date | null;
  readonly decideBy: Date | null;
  readonly firstAppointmentBy: Date | null;
  readonly expiresAt: Date | null;
  readonly reviewOn: string | null;
  readonly holdUntil: string | null;
}

/** Hour of the day at which somebody is reminded of something that is due on a day. */
const MORNING_HOURS = 8;
const morningOf = (day: string): Date => new Date(startOfDay(day).getTime() + MORNING_HOURS * 3_600_000);

function third(from: Date, to: Date, thirds: 1 | 2): Date {
  return new Date(from.getTime() + Math.round(((to.getTime() - from.getTime()) * thirds) / 3));
}

function answerSteps(sentAt: Date, decideBy: Date, turn: 'sender' | 'receiver'): ClockStep[] {
  return [
    { code: 'first_third', at: third(sentAt, decideBy, 1), event: 'referral.reminder', tells: [turn] },
    { code: 'second_third', at: third(sentAt, decideBy, 2), event: 'referral.reminder', tells: [turn] },
    { code: 'team_lead', at: decideBy, event: 'referral.overdue', tells: [`${turn}_leads`] },
  ];
}

function expiry(expiresAt: Date): ClockStep {
  return { code: 'expiry', at: expiresAt, event: 'referral.expired', tells: ['sender', 'receiver'] };
}

/**
 * Everything the clock will do to a referral in its present state, in the order of time: reminders at one and two thirds
 * of the promised time, then the team lead, then expiry and back to the sender.
 */
export function clockSteps(referral: ReferralOnClock): ClockStep[] {
  const { status, sentAt, decideBy, firstAppointmentBy, expiresAt, reviewOn, holdUntil } = referral;
  const steps: ClockStep[] = [];
  if ((status === 'requested' || status === 'info_requested') && sentAt && decideBy) {
    steps.push(...answerSteps(sentAt, decideBy, status === 'requested' ? 'receiver' : 'sender'));
  }
  if (status === 'waitlisted' && reviewOn && decideBy) {
    steps.push({ code: 'review', at: morningOf(reviewOn), event: 'referral.review_due', tells: ['receiver'] });
    steps.push({ code: 'review_team_lead', at: decideBy, event: 'referral.overdue', tells: ['receiver_leads'] });
  }
  if ((status === 'requested' || status === 'info_requested' || status === 'waitlisted') && expiresAt)
    steps.push(expiry(expiresAt));
  if (status === 'accepted' && firstAppointmentBy) {
    steps.push({
      code: 'first_appointment',
      at: firstAppointmentBy,
      event: 'referral.overdue',
      tells: ['receiver', 'receiver_leads'],
    });
  }
  if (status === 'on_hold' && holdUntil) {
    steps.push({
      code: 'hold_over',
      at: morningOf(addDays(holdUntil, 1)),
      event: 'referral.hold_over',
      tells: ['receiver'],
    });
  }
  return steps.sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** The last step whose time has come; earlier ones that were missed are not made up for. */
export function stepDue(steps: readonly ClockStep[], now: Date): ClockStep | null {
  return steps.filter((step) => step.at <= now).at(-1) ?? null;
}

/** The next step that lies ahead. */
export function stepAhead(steps: readonly ClockStep[], now: Date): ClockStep | null {
  return steps.find((step) => step.at > now) ?? null;
}
