import { ApiProperty } from '@nestjs/swagger';
import { INCIDENT_EXPORT_REASON_LIST } from '@guichet/oversight-contract';
import type {
  ExportIncident,
  IncidentFile,
  IncidentFiles,
  IncidentQuestion,
  IncidentSum,
  WatchedAccount,
  WatchedAccounts,
} from '@guichet/oversight-contract';
import { CodeField, DayField, IdField, TextField } from '@guichet/platform-api-kernel';

/** An account the officer may ask about. */
export class WatchedAccountDto implements WatchedAccount {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'E-mail' }) email: string;
  @ApiProperty({ description: 'Role' }) role: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
  @ApiProperty({ description: 'False when the account is closed' }) active: boolean;
}

/** Accounts found. */
export class WatchedAccountsDto implements WatchedAccounts {
  @ApiProperty({ type: [WatchedAccountDto], description: 'By name, at most twenty' }) items: WatchedAccountDto[];
}

/** Which accounts. */
export class WatchedAccountQueryDto {
  @TextField({ description: 'Words of the name or the e-mail', min: 2, max: 100 }) search: string;
}

/** Which account, and when. */
export class IncidentQuestionDto implements IncidentQuestion {
  @IdField({ description: 'The account' }) memberId: string;
  @DayField({ description: 'First day' }) from: string;
  @DayField({ description: 'Last day' }) to: string;
}

/** Which part of the list. */
export class IncidentQueryDto extends IncidentQuestionDto {
  @TextField({ description: '`next` of the page before', max: 100, optional: true }) before?: string;
}

/** The whole list, and why. */
export class ExportIncidentDto extends IncidentQuestionDto implements ExportIncident {
  @CodeField({ list: INCIDENT_EXPORT_REASON_LIST, description: 'Why' }) reasonCode: string;
  @TextField({ description: 'Why, in words for the record', min: 3, max: 1000 }) reason: string;
}

/** One file. */
export class IncidentFileDto implements IncidentFile {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Guichet number; empty when the file was destroyed since' }) reference: string;
  @ApiProperty({ description: 'Organisation that owns it' }) organisation: string;
  @ApiProperty({ format: 'date-time', description: 'The first time in the period' }) firstAt: string;
  @ApiProperty({ format: 'date-time', description: 'The last time in the period' }) lastAt: string;
  @ApiProperty({ type: 'integer', description: 'Times something of it was opened' }) readings: number;
  @ApiProperty({ type: 'integer', description: 'Times a list or a search showed it' }) listed: number;
  @ApiProperty({ type: 'integer', description: 'Times something was printed, exported or disclosed' }) taken: number;
  @ApiProperty({ type: 'integer', description: 'Times something was written or decided' }) changes: number;
  @ApiProperty({ type: 'integer', description: 'Of all these, under an emergency' }) emergency: number;
  @ApiProperty({ type: [String], description: 'Rooms that were opened' }) rooms: string[];
  @ApiProperty({ type: [String], description: 'Relations to the person' }) relations: string[];
}

/** Of the whole period. */
export class IncidentSumDto implements IncidentSum {
  @ApiProperty({ type: 'integer', description: 'Files' }) files: number;
  @ApiProperty({ type: 'integer', description: 'Files of which more than a line of a list was seen' }) opened: number;
  @ApiProperty({ type: 'integer', description: 'Files of which something was printed or exported' }) taken: number;
  @ApiProperty({ type: 'integer', description: 'Files reached under an emergency' }) emergency: number;
}

/** A page of files. */
export class IncidentFilesDto implements IncidentFiles {
  @ApiProperty({ type: WatchedAccountDto, description: 'Whose' }) account: WatchedAccountDto;
  @ApiProperty({ type: IncidentSumDto, description: 'Of the whole period' }) sum: IncidentSumDto;
  @ApiProperty({ type: [IncidentFileDto], description: 'The last touched first' }) items: IncidentFileDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}
