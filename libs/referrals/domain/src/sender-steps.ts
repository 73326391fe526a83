import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { AmendReferral, CancelReferral, CheckAnswer } from '@guichet/referrals-contract';
import { REFERRAL_PROBLEMS } from '@guichet/referrals-contract';
import { appointmentProblem, contentProblems } from './sending';
import type { StoredContent } from './sending';
import { fieldProblem, reasonProblems, refuseIncomplete } from './step-change';
import type { CodedReason, StepChange } from './step-change';

/** Taking back needs a coded reason. */
export function cancellation(command: CancelReferral, reason: CodedReason): StepChange {
  const { reasonCode, note } = command;
  refuseIncomplete(reasonProblems('reasonCode', reason, note));
  return { set: { reasonCode, reasonNote: note }, reasonCode, note };
}

/** The fields an amendment may change. */
export type AmendedContent = Partial<
  Pick<
    StoredContent,
    'subject' | 'request' | 'practicalLimits' | 'urgency' | 'rooms' | 'agreementId' | 'jointAppointmentAt'
  >
>;

/** What an amendment changes, and what those fields said before. */
export interface Amendment {
  readonly set: AmendedContent;
  readonly before: Readonly<Record<string, unknown>>;
}

function differs(one: unknown, other: unknown): boolean {
  const shape = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : value);
  return JSON.stringify(shape(one)) !== JSON.stringify(shape(other));
}

/**
 * A change after sending. What gives access may shrink freely; that it grows only as far as a live agreement covers is
 * the database’s last word. A referral that rests on a legal ground cannot open more than was named with it.
 */
export function amendment(command: AmendReferral, content: StoredContent, fromTeamId: string, now: Date): Amendment {
  const { reason: _, jointAppointmentAt, ...plain } = command;
  const wanted: AmendedContent = {
    ...plain,
    ...(jointAppointmentAt === undefined
      ? {}
      : { jointAppointmentAt: jointAppointmentAt === null ? null : new Date(jointAppointmentAt) }),
  };
  const names = (Object.keys(wanted) as (keyof AmendedContent)[]).filter(
    (name) => wanted[name] !== undefined && differs(wanted[name], content[name]),
  );
  if (names.length === 0) throw new Refused(REFERRAL_PROBLEMS.nothingChanged, GENERAL_PROBLEMS.unprocessable);
  const set = Object.fromEntries(names.map((name) => [name, wanted[name]])) as AmendedContent;
  const grows = set.rooms?.some((room) => !content.rooms.includes(room)) === true;
  refuseIncomplete([
    ...contentProblems({ ...content, ...set }, fromTeamId),
    set.subject === '' ? fieldProblem('subject', 'isNotEmpty') : null,
    set.request === '' ? fieldProblem('request', 'isNotEmpty') : null,
    appointmentProblem(set.jointAppointmentAt ?? null, now),
    grows && content.legalGroundCode !== null ? fieldProblem('rooms', 'only_fewer') : null,
  ]);
  return { set, before: Object.fromEntries(names.map((name) => [name, content[name]])) };
}

/** The follow-up question is answered once, when it is due. */
export function checkAnswer(
  check: { readonly dueOn: string; readonly answer: CheckAnswer | null } | null,
  today: string,
): void {
  const open = check !== null && check.answer === null && check.dueOn <= today;
  if (!open) throw new Refused(REFERRAL_PROBLEMS.check, GENERAL_PROBLEMS.unprocessable);
}
