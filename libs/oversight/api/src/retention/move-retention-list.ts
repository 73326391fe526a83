import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LETTER_CODE_BYTES, letterCode } from '@guichet/documents-domain';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { MOVE_RETENTION_LIST } from './retention.queries';

/** The officer submits a list, somebody else approves it; then the job carries it out. */
@Injectable()
export class MoveRetentionList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · stale_version · retention_state · retention_second_person */
  run(
    actor: Actor,
    id: string,
    version: number,
    to: 'submitted' | 'approved',
  ): Promise<{ id: string; version: number }> {
    const code = to === 'approved' ? letterCode(randomBytes(LETTER_CODE_BYTES)) : null;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [moved] = await transaction.query<{ version: number | null }>(MOVE_RETENTION_LIST, [id, version, to, code]);
      if (moved?.version === 0) throw refusedFor('stale_version');
      if (!moved?.version) throw refusedFor('not_found');
      return { id, version: moved.version };
    });
  }
}
