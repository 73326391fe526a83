import { Injectable } from '@nestjs/common';
import type { DocumentChange, ValidationState } from '@guichet/documents-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, PersonSeal } from '@guichet/platform-api-kernel';
import { Document } from '../document.entity';

/** A document as the caller read it. */
export interface ReadDocument {
  readonly caseFileId: string;
  readonly documentId: string;
  readonly version: number;
}

interface Changed {
  readonly id: string;
  readonly version: number;
}

const VISIBLE = 'select version from document where id = $1';
const update = (set: string): string =>
  `update document set ${set}, version = version + 1 where id = $1 and version = $2 and case_file_id = $3 returning version`;

const FACTS = update('kind_code = $4, title = $5, expires_on = $6');
const VALIDATION = update(
  `validation = $4, validated_by_id = case when $4 = 'unseen' then null else ctx_member() end,
   validated_at = case when $4 = 'unseen' then null else now() end`,
);
const WITHDRAWAL = update('withdrawn_at = now(), withdrawal_reason = $4');

/** Changes what is said about a document; its contents are versions and never change. */
@Injectable()
export class ChangeDocument {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  facts(actor: Actor, read: ReadDocument, { kindCode, title, expiresOn }: DocumentChange): Promise<Changed> {
    return this.change(actor, read, {
      action: 'document.change',
      update: FACTS,
      values: (seal) => [kindCode, seal.sealFacts(Document, read.documentId, { title }).title, expiresOn],
    });
  }
  /** Vouches for the document in the actor's own name, or takes that back. */
  validate(actor: Actor, read: ReadDocument, validation: ValidationState): Promise<Changed> {
    return this.change(actor, read, {
      action: `document.${validation}`,
      update: VALIDATION,
      values: () => [validation],
    });
  }
  /** Ends a document that was added in error: nobody opens it any more, and that it was there stays known. */
  withdraw(actor: Actor, read: ReadDocument, reason: string): Promise<Changed> {
    return this.change(actor, read, {
      action: 'document.withdraw',
      update: WITHDRAWAL,
      values: (seal) => [seal.sealFacts(Document, read.documentId, { withdrawalReason: reason }).withdrawalReason],
    });
  }

  private change(
    actor: Actor,
    { caseFileId, documentId: id, version }: ReadDocument,
    step: { action: string; update: string; values: (seal: PersonSeal) => readonly unknown[] },
  ): Promise<Changed> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const seal = await transaction.sealOf(caseFileId);
      const changed = await changeOfVersion(transaction, {
        update: step.update,
        values: [id, version, caseFileId, ...step.values(seal)],
        visible: VISIBLE,
        id,
        version,
      });
      await record(transaction, { action: step.action, caseFileId, objectKind: 'document', objectId: id });
      return { id, version: changed };
    });
  }
}
