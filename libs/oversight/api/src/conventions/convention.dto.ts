import { ApiProperty } from '@nestjs/swagger';
import { CONVENTION_STATES } from '@guichet/oversight-contract';
import type { ConventionLine, Conventions, ConventionState, RecordConvention } from '@guichet/oversight-contract';
import { DayField, IdField, TextField } from '@guichet/platform-api-kernel';

/** A convention, or its absence. */
export class ConventionLineDto implements ConventionLine {
  @ApiProperty({ format: 'uuid', description: 'Organisation' }) organisationId: string;
  @ApiProperty({ description: 'Its name' }) organisation: string;
  @ApiProperty({ description: 'Its kind' }) kind: string;
  @ApiProperty({ enum: [...CONVENTION_STATES], description: 'How it stands today' }) state: ConventionState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Signed' }) signedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day' }) endsOn: string | null;
  @ApiProperty({ description: 'Where the signed paper lies' }) reference: string;
  @ApiProperty({ description: 'Whom to ask' }) contact: string;
  @ApiProperty({ type: 'integer', description: 'Members without the undertaking of secrecy' }) unsworn: number;
  @ApiProperty({ type: 'integer', description: 'Signed papers kept' }) papers: number;
}

/** The register. */
export class ConventionsDto implements Conventions {
  @ApiProperty({ type: [ConventionLineDto], description: 'What needs a look first' }) items: ConventionLineDto[];
}

/** A convention that was signed. */
export class RecordConventionDto implements RecordConvention {
  @IdField({ description: 'Organisation' }) organisationId: string;
  @DayField({ description: 'Day of the last signature' }) signedOn: string;
  @DayField({ description: 'Last day it holds' }) endsOn: string;
  @TextField({ description: 'Where the signed paper lies', min: 2, max: 200 }) reference: string;
  @TextField({ description: 'Whom to ask on both sides', max: 300 }) contact: string;
}
