import { Injectable } from '@nestjs/common';
import type { ReviewUnusualReading, UnusualList, UnusualReadings } from '@guichet/oversight-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { REVIEW_UNUSUAL_READING, UNUSUAL_READINGS, VISIBLE_UNUSUAL_READING } from './unusual-reading.queries';

/** Days that somebody should look at, and what they found. Nobody looks at the own ones. */
@Injectable()
export class ReviewUnusualReadings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor, which: UnusualList): Promise<UnusualReadings> {
    const [row] = await this.unitOfWork.statement<UnusualReadings & Record<string, unknown>>(actor, UNUSUAL_READINGS, [
      which === 'reviewed',
    ]);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found, also for one’s own · stale_version · unusual_reading_reviewed */
  review(
    actor: Actor,
    id: string,
    version: number,
    { finding, comment }: ReviewUnusualReading,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const changed = await changeOfVersion(transaction, {
        update: REVIEW_UNUSUAL_READING,
        values: [id, version, finding, comment],
        visible: VISIBLE_UNUSUAL_READING,
        id,
        version,
      });
      await record(transaction, { action: `unusual_reading.${finding}`, objectKind: 'unusual_reading', objectId: id });
      return { id, version: changed };
    });
  }
}
