import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import type { FieldProblem } from '@guichet/platform-contract';
import type { ReferralContent } from '@guichet/referrals-contract';
import { REFERRAL_LIMITS, REFERRAL_PROBLEMS } from '@guichet/referrals-contract';
import { DAY } from './brussels-calendar';
import { responseDeadlines } from './response-deadline';
import type { TeamCalendar, TeamDelays } from './response-deadline';
import { fieldProblem, refuseIncomplete } from './step-change';
import type { StepChange } from './step-change';

/** The content of a referral as it is stored. */
export type StoredContent = Omit<ReferralContent, 'jointAppointmentAt'> & { readonly jointAppointmentAt: Date | null };

/** What is known of the team that is asked. */
export interface AskedTeam extends TeamDelays {
  readonly acceptsReferrals: boolean;
  readonly active: boolean;
  /** Its organisation signs in here and is active: somebody can answer. */
  readonly canAnswer: boolean;
  readonly calendar: TeamCalendar;
}

const when = (wrong: boolean, field: string, code: string): FieldProblem | null =>
  wrong ? fieldProblem(field, code) : null;

/** What does not fit together, draft or not. */
export function contentProblems(content: StoredContent, fromTeamId: string): (FieldProblem | null)[] {
  const information = content.kind === 'information';
  return [
    when(content.toTeamId === fromTeamId, 'toTeamId', 'same_team'),
    when(information && content.rooms.length > 0, 'rooms', 'nothing_shared'),
    when(information && content.agreementId !== null, 'agreementId', 'nothing_shared'),
    when(information && content.legalGroundCode !== null, 'legalGroundCode', 'nothing_shared'),
    when(content.agreementId !== null && content.legalGroundCode !== null, 'legalGroundCode', 'one_ground'),
    when(content.kind !== 'handover' && content.jointAppointmentAt !== null, 'jointAppointmentAt', 'only_handover'),
  ];
}

/** A joint appointment lies ahead, within a year. */
export function appointmentProblem(at: Date | null, now: Date): FieldProblem | null {
  if (at === null) return null;
  if (at <= now) return fieldProblem('jointAppointmentAt', 'after_now');
  return when(at.getTime() > now.getTime() + REFERRAL_LIMITS.daysAhead * DAY, 'jointAppointmentAt', 'too_far');
}

function missingProblems(content: StoredContent, now: Date): (FieldProblem | null)[] {
  const information = content.kind === 'information';
  return [
    when(content.subject === '', 'subject', 'isNotEmpty'),
    when(!information && content.request === '', 'request', 'isNotEmpty'),
    when(
      !information && content.agreementId === null && content.legalGroundCode === null,
      'agreementId',
      'ground_missing',
    ),
    when(content.legalGroundCode !== null && content.legalGroundNote === '', 'legalGroundNote', 'isNotEmpty'),
    appointmentProblem(content.jointAppointmentAt, now),
  ];
}

/** Sending: everything is there, the team takes referrals and somebody there can answer; its promises begin now. */
export function sending(content: StoredContent, fromTeamId: string, team: AskedTeam, now: Date): StepChange {
  refuseIncomplete([...contentProblems(content, fromTeamId), ...missingProblems(content, now)]);
  if (!team.active || !team.acceptsReferrals || !team.canAnswer) {
    throw new Refused(REFERRAL_PROBLEMS.teamClosed, GENERAL_PROBLEMS.unprocessable, {}, [
      fieldProblem('toTeamId', REFERRAL_PROBLEMS.teamClosed),
    ]);
  }
  return {
    set: { sentAt: now, ...responseDeadlines(now, content.urgency, team, team.calendar) },
    reasonCode: null,
    note: '',
  };
}

/** An address given: complete at once, nothing shared, nobody told. */
export function information(content: StoredContent, fromTeamId: string, now: Date): StepChange {
  refuseIncomplete([...contentProblems(content, fromTeamId), ...missingProblems(content, now)]);
  return { set: { sentAt: now }, reasonCode: null, note: '' };
}
