import { ApiProperty } from '@nestjs/swagger';
import {
  AUTONOMY_DOMAINS_MAX,
  AUTONOMY_STEPS,
  PLAN_ACCESSES,
  PLAN_TEXT_MAX,
  RATERS,
  RATING_MOMENTS,
} from '@guichet/plans-contract';
import type {
  AutonomyMark,
  AutonomyRatingInput,
  AutonomyRatingView,
  AutonomyView,
  PlanAccess,
  Rater,
  RatingMoment,
} from '@guichet/plans-contract';
import {
  ChoiceField,
  CodeField,
  DayField,
  PartsField,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { PlanItemFrameDto } from './plan-item.dto';

/** One domain in one rating. */
export class AutonomyMarkDto implements AutonomyMark {
  @CodeField({ description: 'The domain', list: 'autonomy_domain' }) domainCode: string;
  @WholeNumberField({ description: 'The described step', min: 1, max: AUTONOMY_STEPS }) step: number;
  @TextField({ description: 'What was said about it', max: PLAN_TEXT_MAX.markSentence }) sentence: string;
}

/** A rating on the scale. */
export class AutonomyRatingDto implements AutonomyRatingInput {
  @DayField({ description: 'Day of the rating' }) ratedOn: string;
  @ChoiceField(RATERS, { description: 'The person, or a worker; never averaged' }) rater: Rater;
  @ChoiceField(RATING_MOMENTS, { description: 'At entry, at a review, at exit' }) moment: RatingMoment;
  @PartsField(() => AutonomyMarkDto, {
    description: 'One mark for each domain that was talked about',
    max: AUTONOMY_DOMAINS_MAX,
  })
  marks: AutonomyMarkDto[];
  @TextField({ description: 'The person’s own sentence, or what the worker adds', max: PLAN_TEXT_MAX.sentence })
  sentence: string;
}

/** A mark as shown. */
export class AutonomyMarkViewDto implements AutonomyMark {
  @ApiProperty({ description: 'Code in reference list autonomy_domain' }) domainCode: string;
  @ApiProperty({ type: 'integer', description: 'The described step, 1 to 5' }) step: number;
  @ApiProperty({ description: 'What was said about it' }) sentence: string;
}

/** A rating as shown. */
export class AutonomyRatingViewDto extends PlanItemFrameDto implements AutonomyRatingView {
  @ApiProperty({ format: 'date', description: 'Day of the rating' }) ratedOn: string;
  @ApiProperty({ enum: [...RATERS], description: 'Whose view it is' }) rater: Rater;
  @ApiProperty({ enum: [...RATING_MOMENTS], description: 'When in the life of the file' }) moment: RatingMoment;
  @ApiProperty({ type: [AutonomyMarkViewDto], description: 'The marks' }) marks: AutonomyMarkViewDto[];
  @ApiProperty({ description: 'The person’s own sentence, or what the worker adds' }) sentence: string;
}

/** The ratings of a person. */
export class AutonomyViewDto implements AutonomyView {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Number of the file' }) reference: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the person; null where identity is closed' })
  personName: string | null;
  @ApiProperty({ enum: [...PLAN_ACCESSES], description: 'How far the reader reaches into the plan' })
  access: PlanAccess;
  @ApiProperty({ type: [AutonomyRatingViewDto], description: 'Oldest first' }) ratings: AutonomyRatingViewDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the next rating is due' })
  nextOn: string | null;
}
