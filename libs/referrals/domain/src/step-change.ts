import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { FieldProblem } from '@guichet/platform-contract';
import { REFERRAL_LIMITS, REFERRAL_PROBLEMS } from '@guichet/referrals-contract';
import { addDays } from './brussels-calendar';

/** The facts of a referral that steps set. Empty means empty: a step that leaves a fact alone does not name it. */
export interface ReferralFacts {
  sentAt: Date;
  acknowledgeBy: Date;
  decideBy: Date;
  firstAppointmentBy: Date;
  expiresAt: Date;
  decidedAt: Date;
  responsibleMemberId: string;
  firstContactOn: string;
  reviewOn: string | null;
  estimate: string;
  holdUntil: string | null;
  reasonCode: string | null;
  reasonNote: string;
  alternativeTeamId: string | null;
  handedBack: boolean;
  outcomeCode: string;
  outcomeNote: string;
}

/** What a step changes besides the state, and what its line of the history says. */
export interface StepChange {
  readonly set: Partial<ReferralFacts>;
  readonly reasonCode: string | null;
  readonly note: string;
}

/** A coded reason or outcome as its reference list describes it; null when the list does not hold the code today. */
export type CodedReason = { readonly code: string; readonly attributes: Readonly<Record<string, unknown>> } | null;

/** A problem with one field; its words come from the catalogue of the scope. */
export function fieldProblem(field: string, code: string): FieldProblem {
  return { field, code, message: code };
}

/** Refuses when anything is missing or does not fit, naming every field at once. */
export function refuseIncomplete(problems: readonly (FieldProblem | null)[]): void {
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) throw new Refused(REFERRAL_PROBLEMS.incomplete, GENERAL_PROBLEMS.unprocessable, {}, found);
}

/** A code stands in its list, may be chosen by hand, and has words where it asks for them. */
export function reasonProblems(field: string, reason: CodedReason, note: string): (FieldProblem | null)[] {
  if (reason === null) return [fieldProblem(field, 'unknown_code')];
  return [
    reason.attributes['setBySystem'] === true ? fieldProblem(field, 'set_by_system') : null,
    reason.attributes['asksText'] === true && note === '' ? fieldProblem('note', 'asks_text') : null,
  ];
}

/** A day after today and within a year. */
export function futureDayProblem(field: string, day: string, today: string): FieldProblem | null {
  if (day <= today) return fieldProblem(field, 'after_today');
  return day > addDays(today, REFERRAL_LIMITS.daysAhead) ? fieldProblem(field, 'too_far') : null;
}
