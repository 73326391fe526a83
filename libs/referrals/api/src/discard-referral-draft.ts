import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { deedRefusal } from '@guichet/referrals-domain';
import { holdReferral } from './held-referral';
import type { ReferralVersion } from './held-referral';
import { Referral } from './referral.entity';

/** Throwing the own draft away; nobody else ever saw it. */
@Injectable()
export class DiscardReferralDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, at: ReferralVersion): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { referral, member } = await holdReferral(transaction, actor, at);
      const refusal = deedRefusal('discard', referral, member);
      if (refusal) throw refusal;
      const { id, version, caseFileId } = referral;
      const { affected } = await transaction.manager.delete(Referral, { id, version });
      if (affected !== 1) throw refusedFor('stale_version');
      await record(transaction, {
        action: 'referral.discard',
        caseFileId,
        objectKind: 'referral',
        objectId: id,
        relation: 'sender',
      });
    });
  }
}
