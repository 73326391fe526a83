import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { OPEN_VERSION, STILL_OPEN } from './document.queries';
import { OpenSealed } from './open-sealed';
import type { Content, SealedContent } from './open-sealed';

interface Found extends SealedContent {
  readonly withdrawn: boolean;
}

/** Opens one version; that it was opened is recorded in the statement that finds it. */
@Injectable()
export class OpenContent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openSealed: OpenSealed,
  ) {}

  /** @throws not_found, document_withdrawn and what `OpenSealed.run` throws */
  async run(actor: Actor, caseFileId: string, documentId: string, number: number): Promise<Content> {
    const values = [caseFileId, documentId, number];
    const [found] = await this.unitOfWork.statement<Found & Record<string, unknown>>(actor, OPEN_VERSION, values);
    if (!found) throw refusedFor('not_found');
    if (found.withdrawn) throw new Refused(DOCUMENT_PROBLEMS.withdrawn, GENERAL_PROBLEMS.unprocessable);
    return this.openSealed.run(actor, found, { query: STILL_OPEN, values: [documentId] });
  }
}
