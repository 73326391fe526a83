import type {
  CompleteReferral,
  DeclineReferral,
  FailReferral,
  HoldReferral,
  StartReferral,
  WaitlistReferral,
} from '@guichet/referrals-contract';
import { addDays, dayOf, startOfDay } from './brussels-calendar';
import { afterOfficeDays } from './response-deadline';
import type { TeamCalendar } from './response-deadline';
import { fieldProblem, futureDayProblem, reasonProblems, refuseIncomplete } from './step-change';
import type { CodedReason, StepChange } from './step-change';

const NO_REASON = { reasonCode: null, reasonNote: '' } as const;

/** Accepting needs somebody who answers for it. */
export function acceptance(responsibleMemberId: string, note: string, now: Date): StepChange {
  return {
    set: { ...NO_REASON, responsibleMemberId, decidedAt: now, reviewOn: null, estimate: '' },
    reasonCode: null,
    note,
  };
}

/**
 * The waiting list needs a day on which it is looked at again. That day becomes the promised decision; the referral
 * expires no earlier than the team’s usual time to decide after it.
 */
export function waitlisting(
  command: WaitlistReferral,
  referral: { readonly expiresAt: Date | null },
  team: { readonly decideWithinDays: number; readonly calendar: TeamCalendar },
  now: Date,
): StepChange {
  refuseIncomplete([futureDayProblem('reviewOn', command.reviewOn, dayOf(now))]);
  const decideBy = startOfDay(addDays(command.reviewOn, 1));
  const afterReview = afterOfficeDays(decideBy, team.decideWithinDays, team.calendar);
  const expiresAt = referral.expiresAt && referral.expiresAt > afterReview ? referral.expiresAt : afterReview;
  return {
    set: { reviewOn: command.reviewOn, estimate: command.estimate, decideBy, expiresAt },
    reasonCode: null,
    note: command.note,
  };
}

/** A refusal needs a coded reason, and another service or an explicit hand-back, so that no loop stays open. */
export function refusal(
  command: DeclineReferral,
  reason: CodedReason,
  referral: { readonly toTeamId: string; readonly fromTeamId: string },
  now: Date,
): StepChange {
  const { alternativeTeamId, handedBack, nextPlaceOn, note } = command;
  refuseIncomplete([
    ...reasonProblems('reasonCode', reason, note),
    alternativeTeamId === null && !handedBack ? fieldProblem('alternativeTeamId', 'alternative_or_hand_back') : null,
    alternativeTeamId === referral.toTeamId || alternativeTeamId === referral.fromTeamId
      ? fieldProblem('alternativeTeamId', 'another_team')
      : null,
    nextPlaceOn !== null && reason?.attributes['asksNextDate'] !== true
      ? fieldProblem('nextPlaceOn', 'only_when_full')
      : null,
    nextPlaceOn === null ? null : futureDayProblem('nextPlaceOn', nextPlaceOn, dayOf(now)),
  ]);
  return {
    set: {
      decidedAt: now,
      reasonCode: command.reasonCode,
      reasonNote: note,
      alternativeTeamId,
      handedBack,
      reviewOn: nextPlaceOn,
    },
    reasonCode: command.reasonCode,
    note,
  };
}

/** The work begins with the first contact: after the sending, not in the future. */
export function firstContact(
  command: StartReferral,
  referral: { readonly sentAt: Date | null },
  now: Date,
): StepChange {
  const { firstContactOn, note } = command;
  refuseIncomplete([
    firstContactOn > dayOf(now) ? fieldProblem('firstContactOn', 'not_after_today') : null,
    referral.sentAt && firstContactOn < dayOf(referral.sentAt)
      ? fieldProblem('firstContactOn', 'not_before_sending')
      : null,
  ]);
  return { set: { firstContactOn }, reasonCode: null, note };
}

/** A pause needs a reason and an end. */
export function pause(command: HoldReferral, reason: CodedReason, now: Date): StepChange {
  const { reasonCode, holdUntil, note } = command;
  refuseIncomplete([
    ...reasonProblems('reasonCode', reason, note),
    futureDayProblem('holdUntil', holdUntil, dayOf(now)),
  ]);
  return { set: { reasonCode, reasonNote: note, holdUntil }, reasonCode, note };
}

/** The pause is over. */
export function resumption(note: string): StepChange {
  return { set: { ...NO_REASON, holdUntil: null }, reasonCode: null, note };
}

/** A completion needs an outcome. */
export function completion(command: CompleteReferral, outcome: CodedReason): StepChange {
  const { outcomeCode, note } = command;
  refuseIncomplete(reasonProblems('outcomeCode', outcome, note));
  return { set: { ...NO_REASON, outcomeCode, outcomeNote: note }, reasonCode: outcomeCode, note };
}

/** What was accepted could not be carried through: a coded reason. */
export function failure(command: FailReferral, reason: CodedReason): StepChange {
  const { reasonCode, note } = command;
  refuseIncomplete(reasonProblems('reasonCode', reason, note));
  return { set: { reasonCode, reasonNote: note, holdUntil: null }, reasonCode, note };
}
