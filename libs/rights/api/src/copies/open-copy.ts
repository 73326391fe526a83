import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { CopyFile, OpenedPersonCopy } from '@guichet/rights-contract';
import { CopyVault } from './copy-vault';
import { COPY_FILE } from './person-copy.queries';

const MEDIA_TYPES: Readonly<Record<CopyFile, string>> = { pdf: 'application/pdf', json: 'application/json' };

/** Opens a file of a copy for who made it; each opening is recorded. */
@Injectable()
export class OpenCopy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: CopyVault,
  ) {}

  /** @throws not_found when it is not the actor’s, not made yet, or over */
  run(actor: Actor, id: string, kind: CopyFile): Promise<OpenedPersonCopy> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [file] = await transaction.query<{ caseFileId: string; sealed: Buffer }>(COPY_FILE, [id, kind]);
      if (!file) throw refusedFor('not_found');
      const { caseFileId } = file;
      await record(transaction, { action: 'person_copy.open', caseFileId, objectKind: 'person_copy', objectId: id });
      return {
        name: `copie.${kind}`,
        mediaType: MEDIA_TYPES[kind],
        content: this.vault.openFile(id, kind, file.sealed),
      };
    });
  }
}
