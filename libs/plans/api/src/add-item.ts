import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { KindOfItem } from './item-kinds';
import { refuseFaults, writeVersion } from './item-versions';
import type { Changed } from './item-versions';

/** Adds an urgency, a need, a goal, an action or a rating: its first version. */
@Injectable()
export class AddItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, kind: KindOfItem, caseFileId: string, key: string, facts: object): Promise<Changed> {
    const now = this.clock.now();
    const moment = { now, today: brusselsDay(now) };
    refuseFaults(kind, facts, moment);
    const intent = { route: `${kind.name}.add`, key, command: { caseFileId, facts } };
    return this.unitOfWork.once(actor, intent, (transaction) =>
      writeVersion(transaction, actor, kind, {
        caseFileId,
        action: 'add',
        facts: kind.columnsOf(facts, moment),
        version: { itemId: randomUUID(), version: 1, supersedesId: null, reason: '' },
      }),
    );
  }
}
