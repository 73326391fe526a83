import { Injectable } from '@nestjs/common';
import type { ClosingContext } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { CLOSING_CONTEXT } from './closing.queries';

/** What is not over, and how the file was closed before: for closing it well, and for opening it again knowingly. */
@Injectable()
export class ReadClosing {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async run(actor: Actor, caseFileId: string): Promise<ClosingContext> {
    const [row] = await this.unitOfWork.statement<{ -readonly [Name in keyof ClosingContext]: ClosingContext[Name] }>(
      actor,
      CLOSING_CONTEXT,
      [caseFileId],
    );
    if (!row) throw refusedFor('not_found');
    return row;
  }
}
