import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { ANSWERABLE_STATUSES } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { amendment, deedRefusal, responseDeadlines } from '@guichet/referrals-domain';
import type { Amendment, ResponseDeadlines } from '@guichet/referrals-domain';
import { holdReferral } from './held-referral';
import type { ReferralVersion } from './held-referral';
import { loadAskedTeam } from './referral-facts';
import type { AmendReferralDto } from './referral-content.dto';
import { announce } from './referral.announcements';
import { Referral } from './referral.entity';
import { scheduleClock, scheduleGround } from './referral.schedule';

const ADD_AMENDMENT = `
insert into referral_amendment (referral_id, number, actor_id, at, reason, before) values ($1, $2, $3, $4, $5, $6)`;

/** A change after sending: what it said before is kept, and the other side is told. */
@Injectable()
export class AmendReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: ReferralVersion, command: AmendReferralDto): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { referral, member } = await holdReferral(transaction, actor, at);
      const refusal = deedRefusal('amend', referral, member);
      if (refusal) throw refusal;
      const now = this.clock.now();
      const number = referral.amendment + 1;
      const change = amendment(command, referral, referral.fromTeamId, now);
      await this.write(transaction, referral, change, await this.newPromises(transaction, referral, change, now), now);
      await transaction.query(ADD_AMENDMENT, [
        referral.id,
        number,
        actor.memberId,
        now,
        command.reason,
        JSON.stringify(change.before),
      ]);
      await announce(transaction, referral.id, 'referral.amended', 'receiver');
      return { id: at.id, version: at.version + 1 };
    });
  }

  private async write(
    transaction: Transaction,
    referral: Referral,
    change: Amendment,
    promises: Partial<ResponseDeadlines>,
    now: Date,
  ): Promise<void> {
    const { id, version, caseFileId } = referral;
    const set = { ...change.set, ...promises, amendment: referral.amendment + 1, version: version + 1 };
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
