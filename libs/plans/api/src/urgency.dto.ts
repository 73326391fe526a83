import { ApiProperty } from '@nestjs/swagger';
import { PLAN_TEXT_MAX } from '@guichet/plans-contract';
import type {
  AbsencesExcused,
  UrgencyInput,
  UrgencyOwner,
  UrgencySolution,
  UrgencyView,
} from '@guichet/plans-contract';
import { CodeField, IdField, InstantField, TextField } from '@guichet/platform-api-kernel';
import { PlanItemFrameDto } from './plan-item.dto';

/** Something that cannot wait. */
export class UrgencyDto implements UrgencyInput {
  @CodeField({ description: 'What it is about', list: 'urgency_kind' }) kindCode: string;
  @CodeField({ description: 'How soon; its hours set the clock', list: 'urgency_level' }) levelCode: string;
  @TextField({ description: 'In a few words', max: PLAN_TEXT_MAX.urgency }) what: string;
  @InstantField({ description: 'Since when; now when left out', optional: true }) openedAt?: string;
  @IdField({ description: 'Member who holds it; null when a team does', nullable: true }) ownerMemberId: string | null;
  @IdField({ description: 'Team that holds it; null when a member does', nullable: true }) ownerTeamId: string | null;
}

/** How an urgency was solved. */
export class UrgencySolutionDto implements UrgencySolution {
  @TextField({ description: 'Who dealt with it, a person or a service', min: 1, max: PLAN_TEXT_MAX.outcome })
  handledBy: string;
  @TextField({ description: 'How it was solved', max: PLAN_TEXT_MAX.outcome }) outcome: string;
  @InstantField({ description: 'When; now when left out', optional: true }) solvedAt?: string;
}

/** Who holds an urgency, or may hold one. */
export class UrgencyOwnerDto implements UrgencyOwner {
  @ApiProperty({ enum: ['member', 'team'], description: 'A member or a team' }) kind: UrgencyOwner['kind'];
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}

/** An urgency as the plan shows it. */
export class UrgencyViewDto extends PlanItemFrameDto implements UrgencyView {
  @ApiProperty({ description: 'Code in reference list urgency_kind' }) kindCode: string;
  @ApiProperty({ description: 'Code in reference list urgency_level' }) levelCode: string;
  @ApiProperty({ description: 'In a few words' }) what: string;
  @ApiProperty({ format: 'date-time', description: 'Since when' }) openedAt: string;
  @ApiProperty({ format: 'date-time', description: 'When its level runs out' }) dueAt: string;
  @ApiProperty({ type: UrgencyOwnerDto, description: 'Who holds it' }) owner: UrgencyOwnerDto;
  @ApiProperty({ description: 'Who dealt with it' }) handledBy: string;
  @ApiProperty({ description: 'How it was solved' }) outcome: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is open' })
  solvedAt: string | null;
}

/** Whether an absence now is excused by default. */
export class AbsencesExcusedDto implements AbsencesExcused {
  @ApiProperty({ description: 'An urgency is open: absences are excused unless somebody says otherwise' })
  excused: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when without interruption' })
  since: string | null;
  @ApiProperty({ type: [String], description: 'The urgencies that excuse' }) urgencyIds: string[];
}
