import { Injectable } from '@nestjs/common';
import { refusedFor } from '@guichet/platform-contract';
import { SensitiveWords } from '@guichet/case-files-api';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { deedRefusal } from '@guichet/referrals-domain';
import { checkDraft, storedContent, textOf } from './draft-facts';
import { holdReferral } from './held-referral';
import type { ReferralVersion } from './held-referral';
import type { EditReferralDraftDto } from './referral-content.dto';
import { Referral } from './referral.entity';

/** Writing the content of a draft anew; what the sheet shows of the person is read from the file again. */
@Injectable()
export class EditReferralDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sensitiveWords: SensitiveWords,
  ) {}

  async run(actor: Actor, at: ReferralVersion, command: EditReferralDraftDto): Promise<ReferralVersion> {
    const keptTopics = await this.sensitiveWords.keptIn(actor, textOf(command), command.keptHere);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { referral, member } = await holdReferral(transaction, actor, at);
      const refusal = deedRefusal('edit', referral, member);
      if (refusal) throw refusal;
      const { id, version, caseFileId } = referral;
      const content = storedContent(command);
      const { fromTeamId: _, ...sheet } = await checkDraft(transaction, actor, referral, content);
      const sealed = (await transaction.sealOf(caseFileId)).sealFacts(Referral, id, content);
      const { affected } = await transaction.manager.update(
        Referral,
        { id, version },
        { ...sheet, ...sealed, keptTopics, version: version + 1 },
      );
      if (affected !== 1) throw refusedFor('stale_version');
      await record(transaction, {
        action: 'referral.edit',
        caseFileId,
        objectKind: 'referral',
        objectId: id,
        relation: 'sender',
      });
      return { id, version: version + 1 };
    });
  }
}
