import { Injectable } from '@nestjs/common';
import { BREAK_GLASS_EVENTS } from '@guichet/oversight-contract';
import type { BreakGlassReviews, BreakGlassReviewState, ReviewBreakGlass as Review } from '@guichet/oversight-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { BreakGlass } from './break-glass.entity';
import { BREAK_GLASS_REVIEWS, REVIEW_BREAK_GLASS, REVIEWED, VISIBLE_BREAK_GLASS } from './break-glass.queries';

const TELL = 'select notify_members($1, array[$2::uuid], null, null)';

/** Somebody else than the actor looks at what was opened and says what they found; the actor is told. */
@Injectable()
export class ReviewBreakGlass {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor, state: BreakGlassReviewState): Promise<BreakGlassReviews> {
    const [row] = await this.unitOfWork.statement<BreakGlassReviews & Record<string, unknown>>(
      actor,
      BREAK_GLASS_REVIEWS,
      [state === 'decided'],
    );
    return { items: row?.items ?? [] };
  }

  /** @throws not_found · forbidden for one’s own · stale_version · break_glass_reviewed */
  decide(
    actor: Actor,
    id: string,
    version: number,
    { verdict, comment }: Review,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [of] = await transaction.query<{ member_id: string; case_file_id: string }>(REVIEWED, [id]);
      if (!of) throw refusedFor('not_found');
      const said = (await transaction.sealOf(of.case_file_id)).sealFacts(BreakGlass, id, { comment });
      const changed = await changeOfVersion(transaction, {
        update: REVIEW_BREAK_GLASS,
        values: [id, version, verdict, said.comment],
        visible: VISIBLE_BREAK_GLASS,
        id,
        version,
      });
      await transaction.query(TELL, [BREAK_GLASS_EVENTS.reviewed, of.member_id]);
      await record(transaction, {
        action: `break_glass.${verdict}`,
        objectKind: 'break_glass',
        objectId: id,
        caseFileId: of.case_file_id,
      });
      return { id, version: changed };
    });
  }
}
