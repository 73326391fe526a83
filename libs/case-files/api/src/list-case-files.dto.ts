import { ApiProperty } from '@nestjs/swagger';
import { CASE_FILE_SORTS, CASE_FILE_STATUSES, LISTED_CLOCK_STATES } from '@guichet/case-files-contract';
import type {
  CaseFileList,
  CaseFileListItem,
  CaseFileSort,
  CaseFileStatus,
  ListCaseFiles,
  ListedClock,
  ListedClockState,
  SpokenWith,
} from '@guichet/case-files-contract';
import { ShownNamesDto } from '@guichet/people-api';
import { BIRTH_YEARS } from '@guichet/people-contract';
import { PAGE_SIZE_MAX } from '@guichet/platform-contract';
import {
  ChoiceField,
  ChoicesField,
  CodeField,
  DayField,
  FlagField,
  IdField,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { QueryFlag } from './query-flag';

/** Which files to list. Nationality and residence are no filters and never will be. */
export class ListCaseFilesDto implements ListCaseFiles {
  @ChoicesField(CASE_FILE_STATUSES, {
    description: 'Where the file stands, comma separated',
    optional: true,
    query: true,
  })
  status?: CaseFileStatus[];

  @QueryFlag()
  @FlagField({ description: 'Only files the caller leads', optional: true })
  mine?: boolean;

  @IdField({ description: 'Team of the file', optional: true })
  teamId?: string;

  @IdField({ description: 'Lead worker', optional: true })
  leadId?: string;

  @DayField({ description: 'First day of opening', optional: true })
  openedFrom?: string;

  @DayField({ description: 'Last day of opening', optional: true })
  openedTo?: string;

  @DayField({ description: 'First day of closing', optional: true })
  closedFrom?: string;

  @DayField({ description: 'Last day of closing', optional: true })
  closedTo?: string;

  @WholeNumberField({
    description: 'Year of birth',
    min: BIRTH_YEARS.first,
    max: BIRTH_YEARS.last,
    optional: true,
    query: true,
  })
  birthYear?: number;

  @CodeField({ description: 'Help that an unfinished referral asks for', list: 'service_theme', optional: true })
  need?: string;

  @ChoiceField(CASE_FILE_SORTS, { description: 'Order; `activity` unless asked', optional: true })
  sort?: CaseFileSort;

  @TextField({ description: '`next` of the page before', max: 900, optional: true })
  after?: string;

  @WholeNumberField({ description: 'Lines of a page', min: 1, max: PAGE_SIZE_MAX, optional: true, query: true })
  size?: number;
}

/** The language to speak with the person. */
export class SpokenWithDto implements SpokenWith {
  @ApiProperty({ description: 'Code in reference list language' }) languageCode: string;
  @ApiProperty({ description: 'An interpreter is needed' }) interpreterNeeded: boolean;
}

/** The next date of the residence clock. */
export class ListedClockDto implements ListedClock {
  @ApiProperty({ enum: LISTED_CLOCK_STATES, description: 'Where it stands today' }) state: ListedClockState;
  @ApiProperty({ format: 'date', description: 'Next date' }) on: string;
}

/** A member or team by name. */
export class NamedDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
}

/** A line of the list; a part that the caller may not read is absent. */
export class CaseFileListItemDto implements CaseFileListItem {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ type: ShownNamesDto, required: false, description: 'Absent where room identity is closed' })
  names?: ShownNamesDto;
  @ApiProperty({
    type: SpokenWithDto,
    required: false,
    nullable: true,
    description: 'Absent where room language is closed',
  })
  language?: SpokenWithDto | null;
  @ApiProperty({ enum: CASE_FILE_STATUSES, description: 'Where the file stands' }) status: CaseFileStatus;
  @ApiProperty({ format: 'date', description: 'Day of opening' }) openedOn: string;
  @ApiProperty({ type: NamedDto, description: 'Lead worker' }) lead: NamedDto;
  @ApiProperty({ type: NamedDto, description: 'Team' }) team: NamedDto;
  @ApiProperty({ description: 'Organisation of the file' }) organisationShortName: string;
  @ApiProperty({ format: 'date-time', description: 'Last thing that happened' }) lastActivityAt: string;
  @ApiProperty({
    type: ListedClockDto,
    required: false,
    nullable: true,
    description: 'Absent where room residence is closed',
  })
  residenceClock?: ListedClockDto | null;
  @ApiProperty({ type: 'integer', description: 'Referrals that are not over, as far as the caller sees them' })
  openReferrals: number;
}

/** How many files there are. */
export class ListTotalDto {
  @ApiProperty({ type: 'integer', description: 'Counted, at most 1000' }) count: number;
  @ApiProperty({ description: 'There are more' }) more: boolean;
}

/** One page of the list. */
export class CaseFileListDto implements CaseFileList {
  @ApiProperty({ type: [CaseFileListItemDto], description: 'Last activity first' }) items: CaseFileListItemDto[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Opaque; null on the last page' }) next: string | null;
  @ApiProperty({ type: ListTotalDto, nullable: true, description: 'On the first page' }) total: ListTotalDto | null;
}
