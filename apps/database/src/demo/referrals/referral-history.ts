import { FINAL_STATUSES, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralAction, ReferralKind, ReferralStatus, Urgency } from '@guichet/referrals-contract';
import type { ShareableRoom } from '@guichet/access-contract';
import { responseDeadlines } from '@guichet/referrals-domain';
import { publicHolidays } from '../../reference/public-holidays';
import { addDays, addMonths, dayOf } from '../calendar';
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

interface Step {
  actorKey: string | null;
  at: Moment;
  reasonCode?: string;
  note?: string;
}

const HOLIDAYS: ReadonlySet<Day> = new Set(publicHolidays.map((holiday) => holiday.code));
const FINAL: ReadonlySet<ReferralStatus> = new Set(FINAL_STATUSES);

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

  private step(action: ReferralAction, { actorKey, at, reasonCode, note = '' }: Step): void {
    const rule = REFERRAL_TRANSITIONS[action];
    const from = this.referral.status;
    if (!(rule.from as readonly ReferralStatus[]).includes(from)) throw new Error(`${action} is no step from ${from}`);
    const last = this.referral.transitions.at(-1);
    if (last !== undefined && last.at > at) throw new Error(`${action} before ${last.action}`);
    this.referral.transitions.push({ action, from, to: rule.to, actorKey, at, reasonCode: reasonCode ?? null, note });
    this.referral.status = rule.to;
    this.referral.reasonCode = reasonCode ?? null;
    this.referral.reasonNote = reasonCode === undefined ? '' : note;
    if (FINAL.has(rule.to)) this.referral.endedAt = at;
  }

  send(at: Moment, ground: { agreementId: string } | { legalGroundCode: string; legalGroundNote: string }): void {
    const team = teamByKey(this.referral.toTeamKey);
    this.step('send', { actorKey: this.referral.senderKey, at });
    const promised = responseDeadlines(new Date(at), this.referral.urgency, team, {
      publicHolidays: HOLIDAYS,
      closures: team.closures,
    });
    Object.assign(this.referral, ground, {
      sentAt: at,
      acknowledgeBy: promised.acknowledgeBy.toISOString(),
      decideBy: promised.decideBy.toISOString(),
      firstAppointmentBy: promised.firstAppointmentBy.toISOString(),
      expiresAt: promised.expiresAt.toISOString(),
    });
  }

  /** An address given: complete at once, nothing shared. */
  inform(at: Moment): void {
    this.step('inform', { actorKey: this.referral.senderKey, at });
    Object.assign(this.referral, { sentAt: at, outcomeCode: 'informed' });
  }

  acknowledge(memberKey: string, at: Moment): void {
    Object.assign(this.referral, { acknowledgedAt: at, acknowledgedByKey: memberKey });
  }

  remind(at: Moment): void {
    const { status } = this.referral;
    this.referral.transitions.push({
      action: 'remind',
      from: status,
      to: status,
      actorKey: null,
      at,
      reasonCode: null,
      note: '',
    });
  }

  ask(memberKey: string, at: Moment, note: string): void {
    this.step('ask', { actorKey: memberKey, at, note });
  }

  reply(at: Moment, note: string): void {
    this.step('reply', { actorKey: this.referral.senderKey, at, note });
  }

  waitlist(memberKey: string, at: Moment, reviewOn: Day, estimate: string): void {
    this.step('waitlist', { actorKey: memberKey, at, note: estimate });
    Object.assign(this.referral, { reviewOn, estimate });
  }

  accept(memberKey: string, at: Moment, note: string, jointAppointmentAt: Moment | null): void {
    this.step('accept', { actorKey: memberKey, at, note });
    Object.assign(this.referral, { responsibleKey: memberKey, decidedAt: at, jointAppointmentAt });
  }

  decline(memberKey: string, at: Moment, reasonCode: string, note: string, alternativeTeamKey: string | null): void {
    this.step('decline', { actorKey: memberKey, at, reasonCode, note });
    Object.assign(this.referral, { decidedAt: at, alternativeTeamKey, handedBack: alternativeTeamKey === null });
  }

  start(at: Moment): void {
    this.step('start', { actorKey: this.referral.responsibleKey, at });
    this.referral.firstContactOn = dayOf(at);
  }

  hold(at: Moment, reasonCode: string, note: string, holdUntil: Day): void {
    this.step('hold', { actorKey: this.referral.responsibleKey, at, reasonCode, note });
    this.referral.holdUntil = holdUntil;
  }

  resume(at: Moment): void {
    this.step('resume', { actorKey: this.referral.responsibleKey, at });
    this.referral.holdUntil = null;
  }

  /** Ends with an outcome and asks the sender, 1, 3, 6 and 12 months later, whether it held. */
  complete(at: Moment, outcomeCode: string, note: string): void {
    this.step('complete', { actorKey: this.referral.responsibleKey, at, note });
    Object.assign(this.referral, { outcomeCode, outcomeNote: note });
    this.referral.checks = ([1, 3, 6, 12] as const).map((months) => ({
      months,
      dueOn: addMonths(dayOf(at), months),
      answer: null,
      answeredAt: null,
      answeredByKey: null,
    }));
  }

  fail(at: Moment, reasonCode: string, note: string): void {
    this.step('fail', { actorKey: this.referral.responsibleKey, at, reasonCode, note });
  }

  cancel(memberKey: string, at: Moment, reasonCode: string, note: string): void {
    this.step('cancel', { actorKey: memberKey, at, reasonCode, note });
  }

  /** What happens when the agreement or the ground it rests on ends. */
  withdraw(at: Moment, reasonCode: 'agreement_withdrawn' | 'agreement_expired' | 'ground_ended'): void {
    this.step('withdraw', { actorKey: null, at, reasonCode });
  }

  expire(at: Moment): void {
    this.step('expire', { actorKey: null, at });
  }

  void(managerKey: string, at: Moment, note: string): void {
    this.step('void', { actorKey: managerKey, at, note });
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
