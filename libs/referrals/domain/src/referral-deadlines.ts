import type { DeadlineKind, ReferralDeadline } from '@guichet/referrals-contract';
import { addDays, startOfDay } from './brussels-calendar';
import type { ReferralOnClock } from './referral-clock';

/** The facts from which the promises are shown. */
export interface ReferralWithPromises extends ReferralOnClock {
  readonly acknowledgeBy: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly firstContactOn: string | null;
  readonly endedAt: Date | null;
  /** When the present state was entered. */
  readonly stateSince: Date | null;
}

function share(start: Date, by: Date, until: Date): number {
  const whole = by.getTime() - start.getTime();
  if (whole <= 0) return 1;
  return Math.max(0, Math.round(((until.getTime() - start.getTime()) / whole) * 100) / 100);
}

/** Every promise made for a referral, in the order of time, with the share of its time that is used up. */
export function deadlinesOf(referral: ReferralWithPromises, now: Date): ReferralDeadline[] {
  const { sentAt, status, reviewOn, holdUntil } = referral;
  if (!sentAt) return [];
  const since = referral.stateSince ?? sentAt;
  const promise = (kind: DeadlineKind, start: Date, by: Date | null, metAt: Date | null): ReferralDeadline[] =>
    by
      ? [
          {
            kind,
            by: by.toISOString(),
            share: share(start, by, metAt ?? referral.endedAt ?? now),
            metAt: metAt?.toISOString() ?? null,
          },
        ]
      : [];
  const answerable = status === 'requested' || status === 'info_requested' || status === 'waitlisted';
  return [
    ...promise('acknowledge', sentAt, referral.acknowledgeBy, referral.acknowledgedAt),
    ...(status === 'waitlisted' && reviewOn
      ? promise('review', since, referral.decideBy, null)
      : promise('decide', sentAt, referral.decideBy, referral.decidedAt)),
    ...promise(
      'first_appointment',
      sentAt,
      referral.firstAppointmentBy,
      referral.firstContactOn ? startOfDay(referral.firstContactOn) : null,
    ),
    ...(status === 'on_hold' && holdUntil ? promise('hold', since, startOfDay(addDays(holdUntil, 1)), null) : []),
    ...(answerable ? promise('expiry', sentAt, referral.expiresAt, null) : []),
  ].sort((one, other) => one.by.localeCompare(other.by));
}

const RUNNING: Partial<Record<ReferralOnClock['status'], DeadlineKind>> = {
  requested: 'decide',
  info_requested: 'decide',
  waitlisted: 'review',
  accepted: 'first_appointment',
  on_hold: 'hold',
};

/** The promise that runs in the present state, or null. */
export function runningDeadline(referral: ReferralWithPromises, now: Date): ReferralDeadline | null {
  const kind = RUNNING[referral.status];
  return deadlinesOf(referral, now).find((deadline) => deadline.kind === kind) ?? null;
}
