import { Injectable } from '@nestjs/common';
import type { PlanItemFrame, PlanItemVersion } from '@guichet/plans-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { KindOfItem } from './item-kinds';

/** The versions of one item, oldest first; reading them is recorded. */
@Injectable()
export class ReadItemHistory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(
    actor: Actor,
    kind: KindOfItem,
    caseFileId: string,
    itemId: string,
  ): Promise<PlanItemVersion<PlanItemFrame>[]> {
    const [row] = await this.unitOfWork.statement<{ versions: PlanItemVersion<PlanItemFrame>[] }>(actor, kind.history, [
      caseFileId,
      itemId,
    ]);
    if (!row || row.versions.length === 0) throw refusedFor('not_found');
    return row.versions;
  }
}
