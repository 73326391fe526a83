import { ApiProperty } from '@nestjs/swagger';
import type { Reading } from '@guichet/access-contract';
import { TextField } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';

/** Who did it. */
export class ReadingMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Role at that moment' }) role: string;
}

/** One line of the record of a file. */
export class ReadingDto implements Reading {
  @ApiProperty({ description: 'Number of the line' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ type: ReadingMemberDto, nullable: true, description: 'Who; null when the clock did it' })
  member: ReadingMemberDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'For which organisation' }) organisation: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Under which relation' }) relation: string | null;
  @ApiProperty({ description: 'What was done' }) action: string;
  @ApiProperty({ enum: ['allowed', 'refused'], description: 'Whether it was let through' })
  outcome: 'allowed' | 'refused';
  @ApiProperty({ type: [String], description: 'Rooms read or written' }) rooms: string[];
}

/** A page of the record. */
export class ReadingPageDto implements Page<Reading> {
  @ApiProperty({ type: [ReadingDto], description: 'Newest first' }) items: ReadingDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** Which part of the record. */
export class ReadingQueryDto {
  @TextField({ description: '`next` of the page before', max: 100, optional: true })
  before?: string;
}

/** Which file, for the officer. */
export class AccessRecordQueryDto extends ReadingQueryDto {
  @TextField({ description: 'Guichet number, or identifier of the file', min: 4, max: 40 })
  caseFile: string;
}
