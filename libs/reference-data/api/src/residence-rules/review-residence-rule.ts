import { Injectable } from '@nestjs/common';
import { Refused } from '@guichet/platform-contract';
import { Clock, record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { RESIDENCE_RULE_PROBLEMS } from '@guichet/reference-data-contract';
import { holdRules, refuseFutureReview } from './change-residence-rule';
import { REVIEW } from './residence-rule.queries';

/** Notes that the version in force was compared with its source and still says the same. */
@Injectable()
export class ReviewResidenceRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, typeCode: string, reviewedOn: string, version: number): Promise<ChangedDto> {
    const today = this.clock.today();
    refuseFutureReview(reviewedOn, today);
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await holdRules(transaction, typeCode, version);
      const answer = await transaction.query(REVIEW, [typeCode, reviewedOn, actor.memberId, today]);
      const [reviewed] = rowsOf<{ id: string }>(answer);
      if (!reviewed) throw new Refused(RESIDENCE_RULE_PROBLEMS.nothingToReview, 422);
      await record(transaction, {
        action: 'residence_rule.review',
        objectKind: 'residence_rule',
        objectId: reviewed.id,
      });
      return { id: reviewed.id, version: version + 1 };
    });
  }
}
