import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, PersonSeal, Transaction } from '@guichet/platform-api-kernel';
import { ANSWERABLE_STATUSES } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { amendment, deedRefusal, responseDeadlines } from '@guichet/referrals-domain';
import type { Amendment, ResponseDeadlines } from '@guichet/referrals-domain';
import { holdReferral } from './held-referral';
import type { ReferralVersion } from './held-referral';
import { ReferralAmendment } from './referral-amendment.entity';
import { loadAskedTeam } from './referral-facts';
import type { AmendReferralDto } from './referral-content.dto';
import { announce } from './referral.announcements';
import { Referral } from './referral.entity';
import { scheduleClock, scheduleGround } from './referral.schedule';

/** What an amendment writes: the referral as it was read, its words open, the change, and the seal of its person. */
interface Amending {
  readonly referral: Referral;
  readonly change: Amendment;
  readonly seal: PersonSeal;
  readonly now: Date;
}

/** A change after sending: what it said before is kept, and the other side is told. */
@Injectable()
export class AmendReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: ReferralVersion, command: AmendReferralDto): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { referral: stored, member } = await holdReferral(transaction, actor, at);
      const refusal = deedRefusal('amend', stored, member);
      if (refusal) throw refusal;
      const seal = await transaction.sealOf(stored.caseFileId);
      const referral = seal.openFacts(Referral, at.id, stored);
      const now = this.clock.now();
      const amending = { referral, seal, now, change: amendment(command, referral, referral.fromTeamId, now) };
      await this.keep(transaction, actor, amending, command.reason);
      await this.write(transaction, amending);
      await announce(transaction, at.id, 'referral.amended', 'receiver');
      return { id: at.id, version: at.version + 1 };
    });
  }

  private async write(transaction: Transaction, { referral, change, seal, now }: Amending): Promise<void> {
    const { id, version, caseFileId } = referral;
    const promises = await this.newPromises(transaction, referral, change, now);
    const sealed = seal.sealFacts(Referral, id, change.set);
    const set = { ...sealed, ...promises, amendment: referral.amendment + 1, version: version + 1 };
    const { affected } = await transaction.manager.update(Referral, { id, version }, set);
    if (affected !== 1) throw refusedFor('stale_version');
    await record(transaction, {
      action: 'referral.amend',
      caseFileId,
      objectKind: 'referral',
      objectId: id,
      rooms: change.set.rooms ?? [],
      relation: 'sender',
    });
    await scheduleClock(transaction, Object.assign(referral, set), now);
    if (change.set.agreementId) await scheduleGround(transaction, id);
  }

  private async keep(
    transaction: Transaction,
    actor: Actor,
    { referral, change, seal, now: at }: Amending,
    why: string,
  ): Promise<void> {
    const id = randomUUID();
    const said = seal.sealFacts(ReferralAmendment, id, { reason: why, before: JSON.stringify(change.before) });
    const number = referral.amendment + 1;
    const line = { id, referralId: referral.id, number, actorId: actor.memberId, at, ...said };
    await transaction.manager.insert(ReferralAmendment, line);
  }

  /** Another urgency of something undecided: the promises begin again now. */
  private async newPromises(
    transaction: Transaction,
    referral: Referral,
    { set }: Amendment,
    now: Date,
  ): Promise<Partial<ResponseDeadlines>> {
    const undecided =
      (ANSWERABLE_STATUSES as readonly ReferralStatus[]).includes(referral.status) && referral.status !== 'waitlisted';
    if (!set.urgency || !undecided) return {};
    const team = await loadAskedTeam(transaction, referral.toTeamId, now);
    return responseDeadlines(now, set.urgency, team, team.calendar);
  }
}
