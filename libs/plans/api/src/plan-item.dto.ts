import { ApiProperty } from '@nestjs/swagger';
import { RecordAuthorDto } from '@guichet/case-files-api';
import { PLAN_TEXT_MAX } from '@guichet/plans-contract';
import type { PlanChange, PlanItemFrame } from '@guichet/plans-contract';
import { TextField } from '@guichet/platform-api-kernel';

/** Why something in the plan is changed, withdrawn or taken back. */
export class PlanChangeDto implements PlanChange {
  @TextField({ description: 'Why; the former version stays readable beside it', min: 3, max: PLAN_TEXT_MAX.reason })
  reason: string;
}

/** What everything in a plan carries. */
export class PlanItemFrameDto implements PlanItemFrame {
  @ApiProperty({ format: 'uuid', description: 'Identifier, the same through all versions' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'date-time', description: 'When this version was recorded' }) recordedAt: string;
  @ApiProperty({ type: RecordAuthorDto, description: 'Who wrote this version, and for whom' }) author: RecordAuthorDto;
  @ApiProperty({ description: 'Why it was changed; empty for the first version' }) reason: string;
}

/** What the history of an item says of each version. */
export class PlanItemVersionDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was replaced or withdrawn' })
  supersededAt: string | null;
  @ApiProperty({ description: 'This version withdrew it: it was entered in error' }) withdrawal: boolean;
}
