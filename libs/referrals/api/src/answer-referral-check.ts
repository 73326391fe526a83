import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { checkAnswer, dayOf, deedRefusal } from '@guichet/referrals-domain';
import { holdReferral } from './held-referral';
import type { ReferralVersion } from './held-referral';
import { ReferralCheck } from './referral-check.entity';
import type { AnswerReferralCheckDto } from './referral-steps.dto';
import { Referral } from './referral.entity';

/** The sending side says whether what a completed referral brought still holds. */
@Injectable()
export class AnswerReferralCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, at: ReferralVersion, months: number, { answer }: AnswerReferralCheckDto): Promise<ReferralVersion> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { referral, member } = await holdReferral(transaction, actor, at);
      const refusal = deedRefusal('answer_check', referral, member);
      if (refusal) throw refusal;
      const now = this.clock.now();
      const { id, version, caseFileId } = referral;
      checkAnswer(await transaction.manager.findOneBy(ReferralCheck, { referralId: id, months }), dayOf(now));
      await transaction.manager.update(
        ReferralCheck,
        { referralId: id, months },
        { answer, answeredAt: now, answeredById: actor.memberId },
      );
      const { affected } = await transaction.manager.update(Referral, { id, version }, { version: version + 1 });
      if (affected !== 1) throw refusedFor('stale_version');
      await record(transaction, {
        action: 'referral.check',
        caseFileId,
        objectKind: 'referral',
        objectId: id,
        relation: 'sender',
      });
      return { id, version: version + 1 };
    });
  }
}
