import type { ReferenceList } from '@guichet/reference-data-contract';
import type { ReferralStepByHand } from '@guichet/referrals-contract';

/** Everything a step may ask for; the names are those of the API, so that its faults land on their fields. */
export interface StepDraft {
  responsibleMemberId: string;
  question: string;
  answer: string;
  reasonCode: string;
  outcomeCode: string;
  reviewOn: string;
  estimate: string;
  firstContactOn: string;
  holdUntil: string;
  /** 'hand_back' or 'alternative' */
  afterwards: string;
  alternativeTeamId: string;
  nextPlaceOn: string;
  note: string;
}
export type StepField = keyof StepDraft;

/** What a step asks, in the order of the form. `needed`: it cannot be left empty. */
export interface StepForm {
  readonly asks: readonly StepField[];
  readonly needed: readonly StepField[];
  /** The list of its coded reason. */
  readonly codes?: ReferenceList;
  /** The step ends something: its button says so by its colour. */
  readonly grave?: boolean;
}

/** Step → what it asks. `note` is needed besides where the coded reason asks for words. */
export const STEP_FORMS: Readonly<Record<ReferralStepByHand, StepForm>> = {
  inform: { asks: [], needed: [] },
  send: { asks: [], needed: [] },
  ask: { asks: ['question'], needed: ['question'] },
  reply: { asks: ['answer'], needed: ['answer'] },
  accept: { asks: ['responsibleMemberId', 'note'], needed: ['responsibleMemberId'] },
  waitlist: { asks: ['reviewOn', 'estimate', 'note'], needed: ['reviewOn'] },
  decline: {
    asks: ['reasonCode', 'nextPlaceOn', 'note', 'afterwards', 'alternativeTeamId'],
    needed: ['reasonCode', 'afterwards'],
    codes: 'referral_refusal_reason',
    grave: true,
  },
  start: { asks: ['firstContactOn', 'note'], needed: ['firstContactOn'] },
  hold: {
    asks: ['reasonCode', 'holdUntil', 'note'],
    needed: ['reasonCode', 'holdUntil'],
    codes: 'referral_hold_reason',
  },
  resume: { asks: ['note'], needed: [] },
  complete: { asks: ['outcomeCode', 'note'], needed: ['outcomeCode'], codes: 'referral_outcome' },
  fail: { asks: ['reasonCode', 'note'], needed: ['reasonCode'], codes: 'referral_failure_reason', grave: true },
  cancel: { asks: ['reasonCode', 'note'], needed: ['reasonCode'], codes: 'referral_cancellation_reason', grave: true },
  void: { asks: ['note'], needed: ['note'], grave: true },
};

/** An empty form; today is the day of a first contact, the caller answers for an acceptance. */
export function emptyStep(today: string, memberId: string): StepDraft {
  return {
    responsibleMemberId: memberId,
    question: '',
    answer: '',
    reasonCode: '',
    outcomeCode: '',
    reviewOn: '',
    estimate: '',
    firstContactOn: today,
    holdUntil: '',
    afterwards: '',
    alternativeTeamId: '',
    nextPlaceOn: '',
    note: '',
  };
}

/** The command of a step, from what was filled in: exactly the fields that the API knows. */
export function stepBody(step: ReferralStepByHand, draft: StepDraft): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const field of STEP_FORMS[step].asks) if (field !== 'afterwards') body[field] = draft[field];
  if (step !== 'decline') return body;
  const alternative = draft.afterwards === 'alternative';
  return {
    ...body,
    alternativeTeamId: alternative ? draft.alternativeTeamId || null : null,
    handedBack: !alternative,
    nextPlaceOn: draft.nextPlaceOn || null,
  };
}
