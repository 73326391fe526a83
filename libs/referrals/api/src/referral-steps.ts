import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ALWAYS_SHARED_ROOMS } from '@guichet/access-contract';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, record, sealedProperties, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { isFinal, REFERRAL_TRANSITIONS } from '@guichet/referrals-contract';
import type { ReferralStepByHand } from '@guichet/referrals-contract';
import { stepRefusal } from '@guichet/referrals-domain';
import type { StepChange } from '@guichet/referrals-domain';
import { holdReferral } from './held-referral';
import type { HeldReferral, ReferralVersion } from './held-referral';
import { announce, ANNOUNCED } from './referral.announcements';
import { ReferralTransition } from './referral-transition.entity';
import { Referral } from './referral.entity';
import { cancelGround, scheduleClock } from './referral.schedule';

/** What a step decides with. */
export interface StepMoment {
  readonly transaction: Transaction;
  readonly referral: Referral;
  readonly now: Date;
}
/** What a step says: the needs of the domain, filled in. */
export type DecideStep = (moment: StepMoment) => StepChange | Promise<StepChange>;

const ADD_TO_HISTORY = `
insert into referral_transition (id, referral_id, action, from_status, to_status, actor_id, at, reason_code, note)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** The one way in which a referral changes its state: load and lock, decide on the table, change, record, announce. */
@Injectable()
export class ReferralSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One step as a command of its own. */
  take(actor: Actor, at: ReferralVersion, action: ReferralStepByHand, decide: DecideStep): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, (transaction) => this.takeIn(transaction, actor, at, action, decide));
  }

  /** One step inside a command that does more. */
  async takeIn(
    transaction: Transaction,
    actor: Actor,
    at: ReferralVersion,
    action: ReferralStepByHand,
    decide: DecideStep,
  ): Promise<ReferralVersion> {
    const held = await holdReferral(transaction, actor, at);
    const refusal = stepRefusal(action, held.referral, held.member);
    if (refusal) throw refusal;
    const now = this.clock.now();
    const change = await decide({ transaction, referral: held.referral, now });
    return this.write(transaction, held, action, change, now);
  }

  private async write(
    transaction: Transaction,
    { referral, member }: HeldReferral,
    action: ReferralStepByHand,
    change: StepChange,
    now: Date,
  ): Promise<ReferralVersion> {
    const { id, version, status: from } = referral;
    const to = REFERRAL_TRANSITIONS[action].to;
    const over = isFinal(to);
    const line = randomUUID();
    const said = await sealedWords(transaction, referral, line, change);
    const set = {
      ...said.set,
      status: to,
      version: version + 1,
      ...(over ? { endedAt: referral.endedAt ?? now } : {}),
    };
    const { affected } = await transaction.manager.update(Referral, { id, version }, set);
    if (affected !== 1) throw refusedFor('stale_version');
    await transaction.query(ADD_TO_HISTORY, [
      line,
      id,
      action,
      from,
      to,
      member.memberId,
      now,
      change.reasonCode,
      said.note,
    ]);
    await record(transaction, {
      action: `referral.${action}`,
      caseFileId: referral.caseFileId,
      objectKind: 'referral',
      objectId: id,
      rooms: to === 'accepted' ? [...new Set([...ALWAYS_SHARED_ROOMS, ...referral.rooms])] : [],
      relation: REFERRAL_TRANSITIONS[action].side,
    });
    const told = ANNOUNCED[action];
    if (told && (from !== 'draft' || action === 'send')) await announce(transaction, id, told[0], told[1]);
    await scheduleClock(transaction, Object.assign(referral, set), now);
    if (over) await cancelGround(transaction, id);
    return { id, version: version + 1 };
  }
}

/** What a step says in words, sealed for the referral and for the line of the history; a step without words needs no key. */
async function sealedWords(
  transaction: Transaction,
  { id, caseFileId }: Referral,
  line: string,
  { set, note }: StepChange,
): Promise<Pick<StepChange, 'set' | 'note'>> {
  if (note === '' && sealedProperties(Referral).every((name) => !(set as Record<string, unknown>)[name]))
    return { set, note };
  const seal = await transaction.sealOf(caseFileId);
  return { set: seal.sealFacts(Referral, id, set), note: seal.sealFacts(ReferralTransition, line, { note }).note };
}
