import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { RIGHTS_PROBLEMS } from '@guichet/rights-contract';
import type { CopyItem } from '@guichet/rights-contract';
import { freeTexts, namesOfOthers, proposedMasks } from '@guichet/rights-domain';
import { CopyVault } from './copy-vault';
import type { CopyDraft } from './copy-vault';
import { COLLECT_HOLDINGS } from './holdings';
import { BEGIN_COPY, COPY_ASKED, KEEP_COPY_FILE, KEEP_COPY_LINES, OWN_NAMES } from './person-copy.queries';
import { sharedAndRead } from './given-and-read';

/** Collects everything that is held of a person, seals it, and lays each free text before its reviewer. */
@Injectable()
export class BeginCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: CopyVault,
  ) {}

  /** @throws not_found · forbidden for anybody but the lead worker · person_copy_unasked */
  run(actor: Actor, requestId: string, key: string): Promise<{ id: string; version: number }> {
    const intent = { route: 'person_copy.begin', key, command: { requestId } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const caseFileId = await this.mustBeAsked(transaction, requestId);
      const id = randomUUID();
      await transaction.query(BEGIN_COPY, [id, requestId]);
      const draft = await this.collect(transaction, caseFileId, id);
      await transaction.query(KEEP_COPY_FILE, [id, 'draft', this.vault.sealDraft(id, draft)]);
      const others = namesOfOthers(draft.items, draft.ownNames);
      const proposed = freeTexts(draft.items).map((text) => proposedMasks(text, others).length > 0);
      await transaction.query(KEEP_COPY_LINES, [id, proposed]);
      return { id, version: 1 };
    });
  }

  private async mustBeAsked(transaction: Transaction, requestId: string): Promise<string> {
    const [request] = await transaction.query<{ caseFileId: string; asked: boolean; leads: boolean }>(COPY_ASKED, [
      requestId,
    ]);
    if (!request) throw refusedFor('not_found');
    if (!request.leads) throw refusedFor('forbidden');
    if (!request.asked) throw new Refused(RIGHTS_PROBLEMS.copyUnasked, GENERAL_PROBLEMS.unprocessable);
    return request.caseFileId;
  }

  private async collect(transaction: Transaction, caseFileId: string, copyId: string): Promise<CopyDraft> {
    const [person] = await transaction.query<{ names: string[]; name: string; reference: string }>(OWN_NAMES, [
      caseFileId,
    ]);
    if (!person) throw refusedFor('forbidden');
    const [held] = await transaction.query<{ items: CopyItem[] }>(COLLECT_HOLDINGS, [caseFileId, copyId]);
    const around = await sharedAndRead(transaction, caseFileId);
    const items = [...(held?.items ?? []), ...around];
    return { name: person.name, reference: person.reference, ownNames: person.names, items };
  }
}
