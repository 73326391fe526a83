import { FINAL_STATUSES, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralAction, ReferralKind, ReferralStatus, Urgency } from '@guichet/referrals-contract';
import type { ShareableRoom } from '@guichet/access-contract';
import {
  acceptance,
  cancellation,
  clockSteps,
  completion,
  failure,
  firstContact,
  followUpDays,
  pause,
  refusal,
  responseDeadlines,
  resumption,
  waitlisting,
} from '@guichet/referrals-domain';
import type { ClockStepCode, CodedReason, StepChange, TeamCalendar } from '@guichet/referrals-domain';
import { publicHolidays } from '../../reference/public-holidays';
import {
  referralCancellationReasons,
  referralFailureReasons,
  referralHoldReasons,
  referralOutcomes,
  referralRefusalReasons,
} from '../../reference/referral-reasons';
import { addDays, dayOf } from '../calendar';
import type { Day, Moment } from '../calendar';
import type { DemoReferral } from '../referral-types';
import { stableId } from '../chance/stable-id';
import { teamByKey } from '../directory/staff';

/** What is asked, of whom, for whom: the sheet a receiver sees before deciding. */
export interface ReferralSheet {
  key: string;
  kind: ReferralKind;
  fromTeamKey: string;
  senderKey: string;
  toTeamKey: string;
  subject: string;
  request: string;
  practicalLimits: string;
  urgency: Urgency;
  personLabel: string;
  languageCode: string | null;
  interpreterNeeded: boolean;
  rooms: readonly ShareableRoom[];
  createdAt: Moment;
  originReferralId?: string | null;
}

const HOLIDAYS: ReadonlySet<Day> = new Set(publicHolidays.map((holiday) => holiday.code));
const FINAL: ReadonlySet<ReferralStatus> = new Set(FINAL_STATUSES);

/** The coded reasons and outcomes as the rules of the product read them. */
const REASONS = new Map(
  [
    ...referralRefusalReasons,
    ...referralFailureReasons,
    ...referralCancellationReasons,
    ...referralHoldReasons,
    ...referralOutcomes,
  ].map(({ list, code, attributes }) => [`${list} ${code}`, { code, attributes: attributes ?? {} }]),
);
const reasonOf = (list: string, code: string): CodedReason => REASONS.get(`${list} ${code}`) ?? null;

function isoFacts(set: StepChange['set']): object {
  return Object.fromEntries(
    Object.entries(set).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}

/** Plays one referral through the real transition table, so that the demonstration cannot hold a history the product would refuse. */
export class ReferralHistory {
  readonly referral: DemoReferral;

  constructor({ key, ...sheet }: ReferralSheet) {
    this.referral = {
      ...sheet,
      id: stableId('referral', key),
      status: 'draft',
      rooms: [...sheet.rooms],
      originReferralId: sheet.originReferralId ?? null,
      agreementId: null,
      legalGroundCode: null,
      legalGroundNote: '',
      jointAppointmentAt: null,
      sentAt: null,
      acknowledgedAt: null,
      acknowledgedByKey: null,
      acknowledgeBy: null,
      decideBy: null,
      firstAppointmentBy: null,
      expiresAt: null,
      decidedAt: null,
      responsibleKey: null,
      firstContactOn: null,
      reviewOn: null,
      estimate: '',
      holdUntil: null,
      reasonCode: null,
      reasonNote: '',
      alternativeTeamKey: null,
      handedBack: false,
      outcomeCode: null,
      outcomeNote: '',
      endedAt: null,
      transitions: [],
      amendments: [],
      checks: [],
    };
  }

  get isOpen(): boolean {
    return !FINAL.has(this.referral.status);
  }

  private step(action: ReferralAction, actorKey: string | null, at: Moment, change: Partial<StepChange> = {}): void {
    this.runClock(at);
    const rule = REFERRAL_TRANSITIONS[action];
    const from = this.referral.status;
    if (!(rule.from as readonly ReferralStatus[]).includes(from)) throw new Error(`${action} is no step from ${from}`);
    const last = this.referral.transitions.at(-1);
    if (last !== undefined && last.at > at) throw new Error(`${action} before ${last.action}`);
    const { reasonCode = null, note = '' } = change;
    this.referral.transitions.push({ action, from, to: rule.to, actorKey, at, reasonCode, note });
    this.referral.status = rule.to;
    Object.assign(this.referral, isoFacts(change.set ?? {}));
    if (FINAL.has(rule.to)) this.referral.endedAt = at;
  }

  /** Lets the clock of the product do what it would have done before that moment: remind, tell the lead, give back. */
  runClock(before: Moment): void {
    const moment = (text: Moment | null): Date | null => (text === null ? null : new Date(text));
    const { status, sentAt, decideBy, firstAppointmentBy, expiresAt, reviewOn, holdUntil } = this.referral;
    const steps = clockSteps({
      status,
      sentAt: moment(sentAt),
      decideBy: moment(decideBy),
      firstAppointmentBy: moment(firstAppointmentBy),
      expiresAt: moment(expiresAt),
      reviewOn,
      holdUntil,
    });
    for (const { code, at } of steps) {
      const last = this.referral.transitions.at(-1)?.at ?? this.referral.createdAt;
      const due = at.toISOString();
      if (due >= before) return;
      if (code === 'expiry') this.giveBack(due > last ? due : last);
      else if (due > last) this.remind(due, code);
    }
  }

  private remind(at: Moment, reasonCode: ClockStepCode): void {
    const { status } = this.referral;
    this.referral.transitions.push({
      action: 'remind',
      from: status,
      to: status,
      actorKey: null,
      at,
      reasonCode,
      note: '',
    });
  }

  private giveBack(at: Moment): void {
    const from = this.referral.status;
    this.referral.transitions.push({
      action: 'expire',
      from,
      to: 'expired',
      actorKey: null,
      at,
      reasonCode: null,
      note: '',
    });
    Object.assign(this.referral, { status: 'expired', handedBack: true, endedAt: at });
  }

  private get calendar(): TeamCalendar {
    return { publicHolidays: HOLIDAYS, closures: teamByKey(this.referral.toTeamKey).closures };
  }

  send(at: Moment, ground: { agreementId: string } | { legalGroundCode: string; legalGroundNote: string }): void {
    const { senderKey, urgency, toTeamKey } = this.referral;
    const promised = responseDeadlines(new Date(at), urgency, teamByKey(toTeamKey), this.calendar);
    this.step('send', senderKey, at, { set: { sentAt: new Date(at), ...promised } });
    Object.assign(this.referral, ground);
  }

  /** An address given: complete at once, nothing shared. */
  inform(at: Moment): void {
    this.step('inform', this.referral.senderKey, at, { set: { sentAt: new Date(at), outcomeCode: 'informed' } });
  }

  acknowledge(memberKey: string, at: Moment): void {
    Object.assign(this.referral, { acknowledgedAt: at, acknowledgedByKey: memberKey });
  }

  ask(memberKey: string, at: Moment, note: string): void {
    this.step('ask', memberKey, at, { note });
  }

  reply(at: Moment, note: string): void {
    this.step('reply', this.referral.senderKey, at, { note });
  }

  waitlist(memberKey: string, at: Moment, reviewOn: Day, estimate: string): void {
    const { expiresAt, toTeamKey } = this.referral;
    const before = { expiresAt: expiresAt === null ? null : new Date(expiresAt) };
    const team = { decideWithinDays: teamByKey(toTeamKey).decideWithinDays, calendar: this.calendar };
    this.step('waitlist', memberKey, at, waitlisting({ reviewOn, estimate, note: '' }, before, team, new Date(at)));
  }

  accept(memberKey: string, at: Moment, note: string, jointAppointmentAt: Moment | null): void {
    const { set, ...said } = acceptance(memberKey, note, new Date(at));
    const { responsibleMemberId: responsibleKey, ...facts } = set;
    this.step('accept', memberKey, at, { ...said, set: facts });
    Object.assign(this.referral, { responsibleKey, jointAppointmentAt });
  }

  decline(memberKey: string, at: Moment, reasonCode: string, note: string, alternativeTeamKey: string | null): void {
    const { toTeamKey, fromTeamKey } = this.referral;
    const command = {
      reasonCode,
      note,
      alternativeTeamId: alternativeTeamKey,
      handedBack: alternativeTeamKey === null,
      nextPlaceOn: null,
    };
    const { set, ...said } = refusal(
      command,
      reasonOf('referral_refusal_reason', reasonCode),
      { toTeamId: toTeamKey, fromTeamId: fromTeamKey },
      new Date(at),
    );
    const { alternativeTeamId: _, ...facts } = set;
    this.step('decline', memberKey, at, { ...said, set: facts });
    this.referral.alternativeTeamKey = alternativeTeamKey;
  }

  start(at: Moment): void {
    const { sentAt, responsibleKey } = this.referral;
    const sent = { sentAt: sentAt === null ? null : new Date(sentAt) };
    this.step('start', responsibleKey, at, firstContact({ firstContactOn: dayOf(at), note: '' }, sent, new Date(at)));
  }

  hold(at: Moment, reasonCode: string, note: string, holdUntil: Day): void {
    const reason = reasonOf('referral_hold_reason', reasonCode);
    this.step('hold', this.referral.responsibleKey, at, pause({ reasonCode, note, holdUntil }, reason, new Date(at)));
  }

  resume(at: Moment): void {
    this.step('resume', this.referral.responsibleKey, at, resumption(''));
  }

  /** Ends with an outcome and asks the sender, 1, 3, 6 and 12 months later, whether it held. */
  complete(at: Moment, outcomeCode: string, note: string): void {
    const outcome = reasonOf('referral_outcome', outcomeCode);
    this.step('complete', this.referral.responsibleKey, at, completion({ outcomeCode, note }, outcome));
    this.referral.checks = followUpDays(dayOf(at)).map((day) => ({
      ...day,
      answer: null,
      answeredAt: null,
      answeredByKey: null,
    }));
  }

  fail(at: Moment, reasonCode: string, note: string): void {
    const reason = reasonOf('referral_failure_reason', reasonCode);
    this.step('fail', this.referral.responsibleKey, at, failure({ reasonCode, note }, reason));
  }

  cancel(memberKey: string, at: Moment, reasonCode: string, note: string): void {
    const reason = reasonOf('referral_cancellation_reason', reasonCode);
    this.step('cancel', memberKey, at, cancellation({ reasonCode, note }, reason));
  }

  /** What happens when the agreement or the ground it rests on ends. */
  withdraw(at: Moment, reasonCode: 'agreement_withdrawn' | 'agreement_expired' | 'ground_ended'): void {
    this.step('withdraw', null, at, { reasonCode, set: { reasonCode } });
  }

  void(managerKey: string, at: Moment, note: string): void {
    this.step('void', managerKey, at, { note });
  }

  amend(at: Moment, reason: string, before: Record<string, string>): void {
    this.referral.amendments.push({
      number: this.referral.amendments.length + 1,
      actorKey: this.referral.senderKey,
      at,
      reason,
      before,
    });
  }

  /** Day on which the clock would give it back unanswered. */
  get expiresOn(): Day {
    return this.referral.expiresAt === null
      ? addDays(dayOf(this.referral.createdAt), 30)
      : dayOf(this.referral.expiresAt);
  }
}
