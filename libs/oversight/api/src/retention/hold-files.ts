import { Injectable } from '@nestjs/common';
import type { HoldFile } from '@guichet/oversight-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { HOLD_FILE, LIFT_HOLD } from './retention.queries';

const ROUTE = 'retention.hold';

/** Files that are kept whatever the rules say, until a day. */
@Injectable()
export class HoldFiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when no file has that number · retention_until · unknown_code */
  place(actor: Actor, key: string, hold: HoldFile): Promise<{ id: string; version: number }> {
    const { reference, reasonCode, note, until } = hold;
    return this.unitOfWork.once(actor, { route: ROUTE, key, command: hold }, async (transaction) => {
      const [placed] = await transaction.query<{ id: string | null }>(HOLD_FILE, [reference, reasonCode, note, until]);
      if (!placed?.id) throw refusedFor('not_found');
      return { id: placed.id, version: 1 };
    });
  }

  /** @throws not_found · stale_version */
  lift(actor: Actor, id: string, version: number): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [lifted] = await transaction.query<{ version: number | null }>(LIFT_HOLD, [id, version]);
      if (lifted?.version === 0) throw refusedFor('stale_version');
      if (!lifted?.version) throw refusedFor('not_found');
      return { id, version: lifted.version };
    });
  }
}
