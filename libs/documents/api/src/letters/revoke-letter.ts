import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { LETTER_STATE, REVOKE_LETTER } from './letter.queries';

/** A letter as the caller read it. */
export interface ReadLetter {
  readonly caseFileId: string;
  readonly letterId: string;
  readonly version: number;
}

/** Takes a letter back: whoever verifies its code learns so at once. The reason stays inside. */
@Injectable()
export class RevokeLetter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws letter_revoked, stale_version, forbidden, not_found */
  run(
    actor: Actor,
    { caseFileId, letterId: id, version }: ReadLetter,
    reason: string,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const values = [id, version, caseFileId, reason];
      const [changed] = rowsOf<{ version: number }>(await transaction.query(REVOKE_LETTER, values));
      if (!changed) {
        const [seen] = await transaction.query<{ version: number; revoked: boolean }>(LETTER_STATE, [id]);
        if (!seen) throw refusedFor('not_found');
        if (seen.revoked) throw new Refused(DOCUMENT_PROBLEMS.letterRevoked, GENERAL_PROBLEMS.unprocessable);
        throw refusedFor(seen.version === version ? 'forbidden' : 'stale_version');
      }
      await record(transaction, { action: 'letter.revoke', caseFileId, objectKind: 'letter', objectId: id });
      return { id, version: changed.version };
    });
  }
}
