import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SensitiveWords } from '@guichet/case-files-api';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { checkDraft, storedContent, textOf } from './draft-facts';
import type { ReferralVersion } from './held-referral';
import type { DraftReferralDto } from './referral-content.dto';
import { Referral } from './referral.entity';
import { SendReferral } from './send-referral';

/** Beginning a referral; with `send` it is sent, or given as an address, in the same transaction. */
@Injectable()
export class DraftReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sender: SendReferral,
    private readonly sensitiveWords: SensitiveWords,
  ) {}

  async run(actor: Actor, key: string, command: DraftReferralDto): Promise<ReferralVersion> {
    const keptTopics = await this.sensitiveWords.keptIn(actor, textOf(command), command.keptHere);
    return this.unitOfWork.once(actor, { route: 'referral.draft', key, command }, async (transaction) => {
      const draft = await this.draft(transaction, actor, command, keptTopics);
      if (!command.send) return draft;
      return command.kind === 'information'
        ? this.sender.informIn(transaction, actor, draft)
        : this.sender.send(transaction, actor, draft);
    });
  }

  private async draft(
    transaction: Transaction,
    actor: Actor,
    command: DraftReferralDto,
    keptTopics: string[],
  ): Promise<ReferralVersion> {
    const { caseFileId, originReferralId } = command;
    const content = storedContent(command);
    const sheet = await checkDraft(transaction, actor, command, content);
    const id = randomUUID();
    await transaction.manager.insert(Referral, {
      id,
      caseFileId,
      originReferralId,
      senderId: actor.memberId,
      ...sheet,
      ...(await transaction.sealOf(caseFileId)).sealFacts(Referral, id, content),
      keptTopics,
    });
    await record(transaction, {
      action: 'referral.draft',
      caseFileId,
      objectKind: 'referral',
      objectId: id,
      relation: 'sender',
    });
    return { id, version: 1 };
  }
}
