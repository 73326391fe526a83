import { Injectable } from '@nestjs/common';
import { PLAN_PROBLEMS } from '@guichet/plans-contract';
import type { UrgencySolution } from '@guichet/plans-contract';
import { solutionFault } from '@guichet/plans-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { kindOfItem } from './item-kinds';
import { factsOf, lastVersion, refusedAt, supersede, writeVersion } from './item-versions';
import type { Changed, ItemAddress } from './item-versions';
import type { Urgency } from './urgency.entity';

const kind = kindOfItem('urgencies');

/** Solves an urgency: its clock stops, and whoever dealt with it is named. */
@Injectable()
export class SolveUrgency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, address: ItemAddress, solution: UrgencySolution): Promise<Changed> {
    const now = this.clock.now();
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const before = (await lastVersion(transaction, kind, address)) as Urgency;
      if (before.solvedAt !== null) throw refusedAt({ field: '', code: PLAN_PROBLEMS.alreadySolved });
      const solvedAt = solution.solvedAt === undefined ? now : new Date(solution.solvedAt);
      const fault = solutionFault(before.openedAt, solvedAt, now);
      if (fault) throw refusedAt(fault);
      await supersede(transaction, kind, before);
      return writeVersion(transaction, actor, kind, {
        caseFileId: address.caseFileId,
        action: 'solve',
        repeats: before.id,
        facts: { ...factsOf(before), handledBy: solution.handledBy, outcome: solution.outcome, solvedAt },
        version: { itemId: address.itemId, version: before.version + 1, supersedesId: before.id, reason: '' },
      });
    });
  }
}
