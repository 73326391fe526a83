import { Injectable } from '@nestjs/common';
import type { OwnBreakGlassList } from '@guichet/oversight-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { END_BREAK_GLASS, OWN_BREAK_GLASS } from './break-glass.queries';

/** The actor’s own emergencies: what runs now, and giving one back. */
@Injectable()
export class OwnBreakGlass {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async running(actor: Actor): Promise<OwnBreakGlassList> {
    const [row] = await this.unitOfWork.statement<OwnBreakGlassList & Record<string, unknown>>(actor, OWN_BREAK_GLASS);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found when it is not the actor’s · stale_version · break_glass_ended */
  end(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [ended] = await transaction.query<{ version: number | null }>(END_BREAK_GLASS, [id, version]);
      if (ended?.version === 0) throw refusedFor('stale_version');
      if (!ended?.version) throw refusedFor('not_found');
      return { id, version: ended.version };
    });
  }
}
