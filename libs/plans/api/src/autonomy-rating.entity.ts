import { Check, Entity, Index } from 'typeorm';
import { RATERS, RATING_MOMENTS } from '@guichet/plans-contract';
import type { AutonomyMark, Rater, RatingMoment } from '@guichet/plans-contract';
import { Data, sqlList, SealedText, SealedWithin } from '@guichet/platform-api-kernel';
import { PlanItem } from './plan-item.entity';

/** A rating on the scale "Repères d'autonomie", by the person or by a worker: room `plan`. */
@Entity()
@Check('ck_autonomy_rating_rater', `rater in (${sqlList(RATERS)})`)
@Check('ck_autonomy_rating_moment', `moment in (${sqlList(RATING_MOMENTS)})`)
@Check('ck_autonomy_rating_marks', `jsonb_typeof(marks) = 'array' and jsonb_array_length(marks) > 0`)
@Index('ix_autonomy_rating_recorded', ['caseFileId', 'createdAt', 'id'])
@Index('ix_autonomy_rating_file', ['caseFileId', 'ratedOn'])
@Index('ux_autonomy_rating_item', ['itemId', 'version'], { unique: true })
export class AutonomyRating extends PlanItem {
  @Data('personal', 'date', 'day of the rating')
  ratedOn: string;

  @Data('personal', 'text', 'self or worker')
  rater: Rater;

  @Data('personal', 'text', 'entry, review or exit')
  moment: RatingMoment;

  @SealedWithin('sensitive', 'domain, step 1 to 5 and what was said, for each domain talked about', 'sentence')
  marks: AutonomyMark[];

  @SealedText('sensitive', 'the person’s own sentence, or what the worker adds', { default: '' })
  sentence: string;
}
