import { ApiProperty } from '@nestjs/swagger';
import { COVERAGE_KINDS, RESIDENCE_CLOCK_STATES } from '@guichet/case-files-contract';
import type {
  CoverageBar,
  CoverageGap,
  CoverageKind,
  ResidenceClock,
  ResidenceClockState,
  StabilityWarning,
} from '@guichet/case-files-contract';

const DAY = { type: String, format: 'date' } as const;
const PLANNED_ROOMS = ['housing', 'training', 'employment', 'project'] as const satisfies StabilityWarning['room'][];

/** A stretch of days, both ends included. */
export class CoverageBarDto implements CoverageBar {
  @ApiProperty({ ...DAY, description: 'First day' }) from: string;
  @ApiProperty({ ...DAY, description: 'Last day' }) to: string;
  @ApiProperty({ enum: [...COVERAGE_KINDS], description: 'Permit, provisional paper or nothing' }) kind: CoverageKind;
  @ApiProperty({ type: String, nullable: true, description: 'Code of reference list residence_document_type' })
  typeCode: string | null;
  @ApiProperty({ description: 'The end of the paper is not known' }) endUnknown: boolean;
}

/** Days that no paper covers. */
export class CoverageGapDto implements CoverageGap {
  @ApiProperty({ ...DAY, description: 'First day' }) from: string;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day; null while it lasts' }) to: string | null;
}

/** Something planned that outlasts the stable days. */
export class StabilityWarningDto implements StabilityWarning {
  @ApiProperty({ enum: [...PLANNED_ROOMS], description: 'Room of the record' }) room: StabilityWarning['room'];
  @ApiProperty({ format: 'uuid', description: 'The record' }) recordId: string;
  @ApiProperty({ ...DAY, description: 'Its last day' }) endsOn: string;
}

/** The stretch of time drawn. */
export class CoverageStripDto {
  @ApiProperty({ ...DAY, description: 'First day' }) from: string;
  @ApiProperty({ ...DAY, description: 'Last day' }) to: string;
  @ApiProperty({ type: [CoverageBarDto], description: 'Bars, in order' }) bars: CoverageBarDto[];
}

/** The rule that the clock followed. */
export class FollowedRuleDto {
  @ApiProperty({ description: 'Where it comes from' }) source: string;
  @ApiProperty({ ...DAY, description: 'When somebody last compared it with its source' }) reviewedOn: string;
  @ApiProperty({ description: 'True when that is more than twelve months ago' }) reviewDue: boolean;
}

/** The clock of the residence room. It informs and decides nothing. */
export class ResidenceClockDto implements ResidenceClock {
  @ApiProperty({ ...DAY, description: 'Day it was computed for' }) today: string;
  @ApiProperty({ enum: [...RESIDENCE_CLOCK_STATES], description: 'Where it stands' }) state: ResidenceClockState;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Document it follows' })
  documentId: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'First day to gather papers' }) prepareOn: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'First day to ask for renewal' }) windowOpensOn: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day to ask for renewal' }) windowClosesOn: string | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'Last day covered from today' }) validUntil: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days before renewal may be needed' })
  stableDays: number | null;
  @ApiProperty({ ...DAY, nullable: true, description: 'The last of these days; today when none is left' })
  stableUntil: string | null;
  @ApiProperty({ type: FollowedRuleDto, nullable: true, description: 'The rule that was followed' })
  rule: FollowedRuleDto | null;
  @ApiProperty({ type: [CoverageGapDto], description: 'Days without cover' }) gaps: CoverageGapDto[];
  @ApiProperty({ type: CoverageStripDto, description: 'The stretch of time to draw' }) strip: CoverageStripDto;
  @ApiProperty({ type: [StabilityWarningDto], description: 'What outlasts the stable days' })
  warnings: StabilityWarningDto[];
}
