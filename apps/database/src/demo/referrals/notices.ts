import type { ReferralAction, ReferralEvent } from '@guichet/referrals-contract';
import { addDays, addHours, dayOf } from '../calendar';
import type { Day } from '../calendar';
import type { DemoPerson } from '../city-types';
import type { DemoNotice, DemoReferral, DemoTransition } from '../referral-types';
import { members } from '../directory/members';
import { stableId } from '../chance/stable-id';

/** How long back members were told something that they may still want to see. */
const DAYS_TOLD = 14;
/** What is younger than this was not read yet by everybody. */
const DAYS_UNREAD = 3;

const TOLD: Readonly<Partial<Record<ReferralAction, readonly [event: ReferralEvent, to: 'sender' | 'receiver']>>> = {
  send: ['referral.sent', 'receiver'],
  ask: ['referral.question_asked', 'sender'],
  reply: ['referral.question_answered', 'receiver'],
  accept: ['referral.accepted', 'sender'],
  waitlist: ['referral.waitlisted', 'sender'],
  decline: ['referral.declined', 'sender'],
  start: ['referral.started', 'sender'],
  hold: ['referral.held', 'sender'],
  resume: ['referral.resumed', 'sender'],
  complete: ['referral.completed', 'sender'],
  fail: ['referral.failed', 'sender'],
  cancel: ['referral.cancelled', 'receiver'],
  withdraw: ['referral.cancelled', 'receiver'],
  expire: ['referral.expired', 'sender'],
  void: ['referral.entered_in_error', 'receiver'],
};

/** While an answer is due, whoever owes it is reminded; what the clock tells team leads is not repeated here. */
function reminderOf({
  from,
  reasonCode,
}: DemoTransition): readonly [event: ReferralEvent, to: 'sender' | 'receiver'] | undefined {
  if (reasonCode !== 'first_third' && reasonCode !== 'second_third') return undefined;
  return ['referral.reminder', from === 'info_requested' ? 'sender' : 'receiver'];
}

/** The sender hears of the receiver's steps; the responsible worker, or before that the team, of the sender's. */
function audience(referral: DemoReferral, to: 'sender' | 'receiver', ties: ReadonlySet<string>): string[] {
  if (to === 'sender') return [referral.senderKey];
  if (referral.responsibleKey !== null) return [referral.responsibleKey];
  return members
    .filter(
      (member) =>
        member.active &&
        member.teamKeys.includes(referral.toTeamKey) &&
        ['reception', 'worker', 'team_lead'].includes(member.role),
    )
    .map((member) => member.key)
    .filter((key) => !ties.has(key));
}

/** What the last two weeks told each member; the latest are unread, so that the bell has something to ring for. */
export function noticesOf(people: readonly DemoPerson[], today: Day): DemoNotice[] {
  const since = addDays(today, -DAYS_TOLD);
  const unreadSince = addDays(today, -DAYS_UNREAD);
  return people.flatMap(({ file }) => {
    const ties = new Set(file.ties.map((tie) => tie.memberKey));
    return file.referrals.flatMap((referral) =>
      referral.transitions.flatMap((step, index) => {
        const told = step.action === 'remind' ? reminderOf(step) : TOLD[step.action];
        if (told === undefined || referral.kind === 'information' || dayOf(step.at) < since) return [];
        const [kind, to] = told;
        return audience(referral, to, ties)
          .filter((key) => key !== step.actorKey)
          .map((memberKey) => ({
            id: stableId('notice', `${referral.id} ${index} ${memberKey}`),
            memberKey,
            kind,
            referralId: referral.id,
            at: step.at,
            readAt: dayOf(step.at) < unreadSince ? addHours(step.at, 5) : null,
          }));
      }),
    );
  });
}
