import { ApiProperty } from '@nestjs/swagger';
import type { RecordAuthor, RecordFrame, WithdrawRecord } from '@guichet/case-files-contract';
import { FlagField, TextField } from '@guichet/platform-api-kernel';
import { QueryFlag } from '../query-flag';

/** Longest reason for a correction or withdrawal. */
const REASON_MAX = 500;

/** Why a record is corrected; part of every correction. */
export class CorrectionDto {
  @TextField({ description: 'Why it is corrected', min: 3, max: REASON_MAX })
  correctionReason: string;
}

/** Why a record entered in error is ended. */
export class WithdrawRecordDto implements WithdrawRecord {
  @TextField({ description: 'Why it was entered in error', min: 3, max: REASON_MAX })
  reason: string;
}

/** Who wrote a record, and for whom. */
export class RecordAuthorDto implements RecordAuthor {
  @ApiProperty({ format: 'uuid', description: 'The member' }) id: string;
  @ApiProperty({ description: 'Name of the member' }) name: string;
  @ApiProperty({ format: 'uuid', description: 'Organisation that answers for the record' }) organisationId: string;
  @ApiProperty({ description: 'Name of that organisation as people say it' }) organisation: string;
}

/** What every record carries besides its own facts. */
export class RecordFrameDto implements RecordFrame {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
  @ApiProperty({ type: RecordAuthorDto, description: 'Who wrote it, and for whom' }) author: RecordAuthorDto;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Record this one corrects' })
  supersedesId: string | null;
  @ApiProperty({ description: 'Why it was corrected or withdrawn' }) correctionReason: string;
}

/** What the history of a record says of each step. */
export class RecordStepDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a later step replaced it' })
  supersededAt: string | null;
  @ApiProperty({ description: 'This step withdrew the record' }) withdrawal: boolean;
}

/** What a page of records says besides the records. */
export class RecordPageDto {
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** Which records. */
export class RecordQueryDto {
  @TextField({ description: '`next` of the page before', max: 200, optional: true })
  before?: string;

  @QueryFlag()
  @FlagField({ description: 'Those that were entered in error and withdrawn, instead', optional: true })
  withdrawn?: boolean;
}
