import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { DocumentVersion } from '../document-version.entity';
import { Vault } from '../vault/vault';
import type { KeptVersion } from '../vault/vault';
import { Intake } from './intake';

const ROUTE = 'document.add_version';
/** The row is locked, so that two versions sent at once get two numbers. Who may not change the document sees no row. */
const NEXT = `
select d.room, d.withdrawn_at is not null as withdrawn, exists (select 1 from letter l where l.document_id = d.id) as letter,
  (select max(v.number) + 1 from document_version v where v.document_id = d.id) as number
from document d where d.id = $1 and d.case_file_id = $2 for update of d`;
/** Vouching was for what somebody saw; nobody has seen the new version yet. */
const UNSEEN = `
update document set validation = 'unseen', validated_by_id = null, validated_at = null, version = version + 1 where id = $1 returning version`;

interface Next {
  readonly room: string;
  readonly withdrawn: boolean;
  readonly letter: boolean;
  readonly number: number;
}

/** Sends a document anew. The versions before stay; whoever vouched for them has not seen this one. */
@Injectable()
export class AddVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly vault: Vault,
  ) {}

  async run(
    actor: Actor,
    address: { caseFileId: string; documentId: string },
    key: string,
    request: KernelRequest,
  ): Promise<{ id: string; version: number }> {
    const { file } = await this.intake.take(actor, address.caseFileId, request);
    const kept = await this.vault.keep(file);
    try {
      const command = { ...address, sha256: kept.sha256.toString('hex') };
      const answer = await this.unitOfWork.once(actor, { route: ROUTE, key, command }, (transaction) =>
        this.insert(transaction, actor, address, kept),
      );
      if (answer.kept !== kept.id) await this.vault.discard(kept);
      return { id: answer.id, version: answer.version };
    } catch (failure) {
      await this.vault.discard(kept);
      throw failure;
    }
  }

  private async insert(
    transaction: Transaction,
    actor: Actor,
    { caseFileId, documentId }: { caseFileId: string; documentId: string },
    kept: KeptVersion,
  ): Promise<{ id: string; version: number; kept: string }> {
    const [next] = await transaction.query<Next>(NEXT, [documentId, caseFileId]);
    if (!next) throw refusedFor('not_found');
    if (next.withdrawn) throw new Refused(DOCUMENT_PROBLEMS.withdrawn, GENERAL_PROBLEMS.unprocessable);
    if (next.letter) throw new Refused(DOCUMENT_PROBLEMS.isLetter, GENERAL_PROBLEMS.unprocessable);
    await transaction.manager.insert(DocumentVersion, {
      ...kept,
      documentId,
      number: next.number,
      authorId: actor.memberId,
    });
    const [changed] = rowsOf<{ version: number }>(await transaction.query(UNSEEN, [documentId]));
    if (!changed) throw refusedFor('forbidden');
    await record(transaction, {
      action: ROUTE,
      caseFileId,
      objectKind: 'document',
      objectId: documentId,
      rooms: [next.room],
    });
    return { id: documentId, version: changed.version, kept: kept.id };
  }
}
