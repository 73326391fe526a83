import { ApiProperty } from '@nestjs/swagger';
import { CodeField, FlagField, TextField } from '@guichet/platform-api-kernel';
import { RIGHTS_TEXT } from '@guichet/rights-contract';
import type {
  CurrentRestriction,
  ProcessingRestriction,
  LiftProcessingRestriction,
  RestrictProcessing,
} from '@guichet/rights-contract';

/** Puts a file under restriction. */
export class RestrictProcessingDto implements RestrictProcessing {
  @CodeField({ list: 'restriction_ground', description: 'Ground' }) groundCode: string;
  @TextField({ description: 'What it is about', ...RIGHTS_TEXT }) text: string;
}
/** Lifts it. */
export class LiftProcessingRestrictionDto implements LiftProcessingRestriction {
  @TextField({ description: 'Why it ends', ...RIGHTS_TEXT }) reason: string;
  @FlagField({ description: 'The person was told before' }) personTold: boolean;
}
/** A restriction that runs. */
export class ProcessingRestrictionDto implements ProcessingRestriction {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Ground' }) groundCode: string;
  @ApiProperty({ description: 'What it is about; empty for those who only work on the file' }) text: string;
  @ApiProperty({ format: 'date-time', description: 'Since when' }) since: string;
  @ApiProperty({ format: 'uuid', description: 'The request it came from' }) requestId: string;
  @ApiProperty({ description: 'The reader may lift it' }) mayLift: boolean;
}
/** Whether a file is under restriction. */
export class CurrentRestrictionDto implements CurrentRestriction {
  @ApiProperty({
    type: ProcessingRestrictionDto,
    nullable: true,
    description: 'The one that runs; null when none does',
  })
  restriction: ProcessingRestrictionDto | null;
}
