import { ApiProperty } from '@nestjs/swagger';
import { PLAN_ACCESSES, REVIEW_STANDINGS } from '@guichet/plans-contract';
import type { PlanAccess, PlanReview, PlanView, ReviewStanding } from '@guichet/plans-contract';
import { AgreedPlanHeaderDto } from './agreed-plan.dto';
import { PlanNeedViewDto } from './plan-parts.dto';
import { AbsencesExcusedDto, UrgencyOwnerDto, UrgencyViewDto } from './urgency.dto';

class PlanReviewDto implements PlanReview {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the plan is looked at again' })
  on: string | null;
  @ApiProperty({ enum: [...REVIEW_STANDINGS], description: 'Where the review stands today' }) standing: ReviewStanding;
  @ApiProperty({ description: 'An urgency is open: ask whether the plan is realistic now' }) askIfRealistic: boolean;
}

/** The two tracks of a file. */
export class PlanViewDto implements PlanView {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Number of the file' }) reference: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the person; null where identity is closed' })
  personName: string | null;
  @ApiProperty({ enum: [...PLAN_ACCESSES], description: 'How far the reader reaches into the plan' })
  access: PlanAccess;
  @ApiProperty({ type: [UrgencyViewDto], description: 'Open ones first, then the latest solved' })
  urgencies: UrgencyViewDto[];
  @ApiProperty({ type: AbsencesExcusedDto, description: 'Whether an absence now is excused' })
  absences: AbsencesExcusedDto;
  @ApiProperty({ type: [PlanNeedViewDto], description: 'Needs, their goals, their actions' }) needs: PlanNeedViewDto[];
  @ApiProperty({ type: [AgreedPlanHeaderDto], description: 'Agreed versions, newest first' })
  agreed: AgreedPlanHeaderDto[];
  @ApiProperty({ type: PlanReviewDto, description: 'The next review' }) review: PlanReviewDto;
  @ApiProperty({ type: [UrgencyOwnerDto], description: 'Who may hold an urgency' }) owners: UrgencyOwnerDto[];
}
