import { ApiProperty } from '@nestjs/swagger';
import type { ProcessingActivity, ProcessingRegister } from '@guichet/oversight-contract';

/** Columns by data class. */
export class ColumnCountsDto {
  @ApiProperty({ type: 'integer', description: 'Shown in the directory' }) public: number;
  @ApiProperty({ type: 'integer', description: 'Workings of the guichet' }) internal: number;
  @ApiProperty({ type: 'integer', description: 'About an identifiable person' }) personal: number;
  @ApiProperty({ type: 'integer', description: 'Could cost a right, a home or safety' }) sensitive: number;
}

/** A kind of data. */
export class RegisterDataDto {
  @ApiProperty({ enum: ['personal', 'sensitive'], description: 'Data class' }) class: 'personal' | 'sensitive';
  @ApiProperty({ description: 'In the words of the column' }) words: string;
}

/** How long, by kind of organisation. */
export class RegisterYearsDto {
  @ApiProperty({ description: 'Kind of organisation' }) kind: string;
  @ApiProperty({ type: 'integer', description: 'Years after closing' }) years: number;
}

/** How long whole files are kept. */
export class RegisterRetentionDto extends RegisterYearsDto {
  @ApiProperty({ description: 'destroy or pseudonymise' }) result: string;
}

/** A room, or what stands outside files. */
export class ProcessingActivityDto implements ProcessingActivity {
  @ApiProperty({ type: String, nullable: true, description: 'Room; null outside files' }) room: string | null;
  @ApiProperty({ type: [String], description: 'Tables' }) tables: string[];
  @ApiProperty({ type: ColumnCountsDto, description: 'Columns by data class' }) columns: ColumnCountsDto;
  @ApiProperty({ type: [RegisterDataDto], description: 'Personal and sensitive data' }) data: RegisterDataDto[];
  @ApiProperty({ type: [String], description: 'Roles that may read it at all' }) roles: string[];
  @ApiProperty({ type: [RegisterYearsDto], description: 'Where it goes before the file' })
  retention: RegisterYearsDto[];
}

/** An organisation that receives. */
export class RegisterOrganisationDto {
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Kind' }) kind: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Convention signed' })
  signedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Its last day' }) endsOn: string | null;
}

/** What protects the data, measured. */
export class RegisterMeasuresDto {
  @ApiProperty({ type: 'integer', description: 'Tables' }) tables: number;
  @ApiProperty({ type: 'integer', description: 'Tables under forced row-level security' }) guardedTables: number;
  @ApiProperty({ type: 'integer', description: 'Lines of the record' }) recordLines: number;
  @ApiProperty({ type: 'integer', description: 'Lines in the chain' }) sealedLines: number;
  @ApiProperty({ type: 'integer', description: 'Organisations that ask a second factor' })
  secondFactorOrganisations: number;
  @ApiProperty({ type: 'integer', description: 'Length of an emergency access' }) emergencyHours: number;
  @ApiProperty({ type: 'integer', description: 'Working days for its review' }) emergencyReviewDays: number;
  @ApiProperty({ type: [String], description: 'Rooms that only named members enter' }) closedRooms: string[];
}

/** The register of processing. */
export class ProcessingRegisterDto implements ProcessingRegister {
  @ApiProperty({ format: 'date-time', description: 'When it was computed' }) madeAt: string;
  @ApiProperty({ type: [ProcessingActivityDto], description: 'By room' }) activities: ProcessingActivityDto[];
  @ApiProperty({ type: [RegisterRetentionDto], description: 'Of whole files' }) retention: RegisterRetentionDto[];
  @ApiProperty({ type: [RegisterOrganisationDto], description: 'With an account' })
  organisations: RegisterOrganisationDto[];
  @ApiProperty({ type: RegisterMeasuresDto, description: 'Measured now' }) measures: RegisterMeasuresDto;
}
