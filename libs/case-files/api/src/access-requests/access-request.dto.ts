import { ApiProperty } from '@nestjs/swagger';
import { ACCESS_ANSWERS, ACCESS_REQUEST_SIDES, ACCESS_REQUEST_STATUSES } from '@guichet/access-contract';
import type {
  AccessAnswer,
  AccessRequestSide,
  AccessRequestStatus,
  AccessRequestView,
  AnswerAccessRequest,
  CreateAccessRequest,
} from '@guichet/access-contract';
import { ChoiceField, TextField } from '@guichet/platform-api-kernel';
import type { Page } from '@guichet/platform-contract';

/** "Ask for access". */
export class CreateAccessRequestDto implements CreateAccessRequest {
  @TextField({ description: 'Token that the search gave', min: 10, max: 1000 })
  requestToken: string;

  @TextField({ description: 'Why, for the lead worker', min: 10, max: 1000 })
  reason: string;
}

/** The answer of the lead worker. */
export class AnswerAccessRequestDto implements AnswerAccessRequest {
  @ChoiceField(ACCESS_ANSWERS, { description: 'Yes or no; an agreement or a referral opens what is agreed' })
  decision: AccessAnswer;

  @TextField({ description: 'In words for the requester', min: 3, max: 1000 })
  text: string;
}

/** Who asks. */
export class RequesterDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
  @ApiProperty({ description: 'Team for which it is asked' }) team: string;
}

/** The file asked for, for those who may know it. */
export class RequestedFileDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ description: 'Name as the person wishes to be called' }) personName: string;
}

/** A request as either side sees it. */
export class AccessRequestDto implements AccessRequestView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ enum: [...ACCESS_REQUEST_STATUSES], description: 'Where it stands' }) status: AccessRequestStatus;
  @ApiProperty({ format: 'date-time', description: 'When it was asked' }) askedAt: string;
  @ApiProperty({ description: 'Why' }) reason: string;
  @ApiProperty({ type: RequesterDto, description: 'Who asks' }) requester: RequesterDto;
  @ApiProperty({ description: 'Answer in words' }) answer: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was answered' })
  answeredAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who answered' }) answeredBy: string | null;
  @ApiProperty({ type: RequestedFileDto, nullable: true, description: 'The file; null for who may not know it' })
  caseFile: RequestedFileDto | null;
}

/** Requests, newest first. */
export class AccessRequestPageDto implements Page<AccessRequestView> {
  @ApiProperty({ type: [AccessRequestDto], description: 'Newest first' }) items: AccessRequestDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}

/** Which requests. */
export class AccessRequestQueryDto {
  @ChoiceField(ACCESS_REQUEST_SIDES, {
    description: 'Open ones on files I manage, or all I sent; received when left out',
    optional: true,
  })
  side?: AccessRequestSide;

  @TextField({ description: '`next` of the page before', max: 200, optional: true })
  before?: string;
}
