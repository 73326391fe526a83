import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Room } from '@guichet/access-contract';
import { record, requestValidation, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { DocumentVersion } from '../document-version.entity';
import { Document } from '../document.entity';
import { Vault } from '../vault/vault';
import type { KeptVersion } from '../vault/vault';
import { DocumentInputDto } from './document.dto';
import { Intake } from './intake';

const ACTING = 'select acting_subject(f.id, $2) as subject from case_file f where f.id = $1';
const ROUTE = 'document.add';

interface Added {
  readonly id: string;
  readonly version: number;
}

/** Writes the row of a document and its first version, for an upload and for a letter alike. */
export async function insertDocument(
  transaction: Transaction,
  actor: Actor,
  facts: { id: string; caseFileId: string; room: Room; kindCode: string; title: string; expiresOn: string | null },
  kept: KeptVersion,
): Promise<void> {
  const [acting] = await transaction.query<{ subject: number }>(ACTING, [facts.caseFileId, facts.room]);
  if (!acting) throw refusedFor('not_found');
  await transaction.manager.insert(Document, {
    ...(await transaction.sealOf(facts.caseFileId)).sealFacts(Document, facts.id, facts),
    authorId: actor.memberId,
    ownerOrganisationId: actor.organisation.id,
    ownerSubject: acting.subject,
  });
  await transaction.manager.insert(DocumentVersion, {
    ...kept,
    documentId: facts.id,
    number: 1,
    authorId: actor.memberId,
  });
}

/** Adds a document: every check first, then the sealed bytes, then the row that makes them readable. */
@Injectable()
export class AddDocument {
  private readonly validation = requestValidation();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly vault: Vault,
  ) {}

  async run(actor: Actor, caseFileId: string, key: string, request: KernelRequest): Promise<Added> {
    const { file, fields } = await this.intake.take(actor, caseFileId, request);
    const input = (await this.validation.transform(fields, {
      type: 'body',
      metatype: DocumentInputDto,
    })) as DocumentInputDto;
    const { room, kindCode, title, expiresOn = null } = input;
    const facts = { room, kindCode, title, expiresOn, caseFileId };
    const kept = await this.vault.keep(file);
    const id = randomUUID();
    try {
      const command = { ...facts, sha256: kept.sha256.toString('hex') };
      const answer = await this.unitOfWork.once(actor, { route: ROUTE, key, command }, async (transaction) => {
        await insertDocument(transaction, actor, { ...facts, id }, kept);
        await record(transaction, {
          action: ROUTE,
          caseFileId,
          objectKind: 'document',
          objectId: id,
          rooms: [facts.room],
        });
        return { id, version: 1 };
      });
      if (answer.id !== id) await this.vault.discard(kept);
      return answer;
    } catch (failure) {
      await this.vault.discard(kept);
      throw failure;
    }
  }
}
