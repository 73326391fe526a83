import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import { SATISFACTIONS } from '@guichet/case-files-contract';
import type { ClosingContext, PastClosure, Satisfaction, StillOpen } from '@guichet/case-files-contract';

/** Something that is not over. */
export class StillOpenDto implements StillOpen {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...ROOMS, 'referral'], description: 'Where it stands' }) room: StillOpen['room'];
  @ApiProperty({ description: 'What it is' }) label: string;
  @ApiProperty({ type: String, nullable: true, description: 'Since when' }) since: string | null;
}

/** One closing of the file. */
export class PastClosureDto implements PastClosure {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) closedAt: string;
  @ApiProperty({ description: 'Who closed it' }) closedBy: string;
  @ApiProperty({ description: 'Code in reference list case_closure_reason' }) reasonCode: string;
  @ApiProperty({ description: 'Where the person went on' }) destination: string;
  @ApiProperty({ enum: [...SATISFACTIONS], description: 'What the person said' }) satisfaction: Satisfaction;
  @ApiProperty({ description: 'What remained open' }) remainsOpen: string;
  @ApiProperty({ description: 'The right to come back, as the person was told' }) wayBack: string;
  @ApiProperty({ type: [StillOpenDto], description: 'What ran then and runs still' }) running: StillOpenDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was opened again' })
  reopenedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who opened it again' }) reopenedBy: string | null;
}

/** What to look at before closing, and before opening again. */
export class ClosingContextDto implements ClosingContext {
  @ApiProperty({ type: [StillOpenDto], description: 'Referrals to answer or take back first' })
  openReferrals: StillOpenDto[];
  @ApiProperty({ type: 'integer', description: 'Booked appointments still to come, as far as the caller sees them' })
  appointments: number;
  @ApiProperty({ type: [StillOpenDto], description: 'Records without an end' }) running: StillOpenDto[];
  @ApiProperty({ type: [PastClosureDto], description: 'Latest first' }) closures: PastClosureDto[];
}
