import type { PlanItemFrame } from './plan';
import type { PlanAccess, Rater, RatingMoment } from './vocabularies';

/** One domain of the scale in one rating. A domain that was not talked about has no mark. */
export interface AutonomyMark {
  /** Code in reference list autonomy_domain. */
  domainCode: string;
  /** 1 to 5; its words stand in reference list autonomy_step. */
  step: number;
  /** What was said about it. */
  sentence: string;
}

/** A rating on the scale "Repères d'autonomie". Never averaged, neither over domains nor over the two raters. */
export interface AutonomyRatingInput {
  ratedOn: string;
  rater: Rater;
  moment: RatingMoment;
  marks: AutonomyMark[];
  /** The person's own sentence; for a worker's rating, what the worker adds. */
  sentence: string;
}

export interface AutonomyRatingView extends PlanItemFrame, AutonomyRatingInput {}

/** GET /api/case-files/:id/autonomy-ratings: oldest first. */
export interface AutonomyView {
  caseFileId: string;
  reference: string;
  /** Null where identity is closed to the reader. */
  personName: string | null;
  access: PlanAccess;
  ratings: AutonomyRatingView[];
  /** When the next rating is due; null before the first and after the last. */
  nextOn: string | null;
}
