import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import {
  COPY_STATES,
  FACT_STATES,
  RECEIVED_HOW,
  RIGHTS_REQUEST_KINDS,
  RIGHTS_REQUEST_STATES,
  RIGHTS_REQUEST_STEPS,
} from '@guichet/rights-contract';
import type {
  CopyOfRequest,
  CopyState,
  FactState,
  FileRightsRequests,
  ReceivedHow,
  RightsRequestKind,
  RightsRequestLine,
  RightsRequestState,
  RightsRequestStep,
  RightsRequestStepView,
  RightsRequestView,
} from '@guichet/rights-contract';
import type { Page } from '@guichet/platform-contract';
import { RightsLetterDto } from '../letters/rights-letter.dto';
import { RecipientDto } from '../recipients/recipient-notice.dto';
import { RequestMemberDto } from './rights-request.dto';

const STEPS = Object.keys(RIGHTS_REQUEST_STEPS);

/** One line of a list. */
export class RightsRequestLineDto implements RightsRequestLine {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version, for If-Match' }) version: number;
  @ApiProperty({ description: 'Guichet number' }) reference: string;
  @ApiProperty({ enum: [...RIGHTS_REQUEST_KINDS], description: 'What is asked' }) kind: RightsRequestKind;
  @ApiProperty({ enum: [...RIGHTS_REQUEST_STATES], description: 'State' }) state: RightsRequestState;
  @ApiProperty({ format: 'date', description: 'Day on which the person asked' }) receivedOn: string;
  @ApiProperty({ format: 'date', description: 'Last day of the legal delay' }) dueOn: string;
  @ApiProperty({ description: 'More time was taken' }) extended: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Answered or refused on' })
  closedOn: string | null;
  @ApiProperty({ description: 'Organisation that received it' }) organisation: string;
}
/** The officer’s desk. */
export class RightsRequestPageDto implements Page<RightsRequestLine> {
  @ApiProperty({ type: [RightsRequestLineDto], description: 'Open: the first due first; closed: the last first' })
  items: RightsRequestLineDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Asks for the next page; null on the last' })
  next: string | null;
}
/** Requests of a file. */
export class FileRightsRequestsDto implements FileRightsRequests {
  @ApiProperty({ type: [RightsRequestLineDto], description: 'Open ones first' }) items: RightsRequestLineDto[];
  @ApiProperty({ description: 'The reader may be shown who opened the file' }) mayReadReadings: boolean;
  @ApiProperty({ description: 'The reader may write a request down' }) mayReceive: boolean;
}
/** A step that was taken. */
export class RightsRequestStepDto implements RightsRequestStepView {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ enum: STEPS, description: 'Which' }) step: RightsRequestStep;
  @ApiProperty({ description: 'Who' }) member: string;
  @ApiProperty({ type: String, nullable: true, description: 'Coded reason' }) code: string | null;
  @ApiProperty({ description: 'In words' }) text: string;
}
/** The fact, and what became of it. */
export class StandingFactDto {
  @ApiProperty({ enum: [...ROOMS], description: 'Room' }) room: Room;
  @ApiProperty({ description: '`note`, or the name of a kind of record' }) kind: string;
  @ApiProperty({ format: 'uuid', description: 'Note or record' }) id: string;
  @ApiProperty({ enum: [...FACT_STATES], description: 'What became of it since' }) state: FactState;
}
/** The newest copy, in figures. */
export class CopyOfRequestDto implements CopyOfRequest {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...COPY_STATES], description: 'State' }) state: CopyState;
  @ApiProperty({ type: 'integer', description: 'Texts in which passages were masked' }) masked: number;
  @ApiProperty({ type: 'integer', description: 'Texts that were held back' }) withheld: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was made' })
  madeAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When its files are erased' })
  expiresAt: string | null;
  @ApiProperty({ description: 'The reader made it' }) own: boolean;
}
/** A request whole. */
export class RightsRequestViewDto extends RightsRequestLineDto implements RightsRequestView {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ enum: [...RECEIVED_HOW], description: 'How it came' }) receivedHow: ReceivedHow;
  @ApiProperty({ type: RequestMemberDto, description: 'Who wrote it down' }) receivedBy: RequestMemberDto;
  @ApiProperty({ type: RequestMemberDto, description: 'Lead worker of the file' }) lead: RequestMemberDto;
  @ApiProperty({ description: 'How it was made sure who asks' }) identityCheckCode: string;
  @ApiProperty({ description: 'In the person’s own words' }) statement: string;
  @ApiProperty({ type: StandingFactDto, nullable: true, description: 'The fact it is about' })
  fact: StandingFactDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused' }) refusalCode: string | null;
  @ApiProperty({ description: 'What the person was answered' }) answer: string;
  @ApiProperty({ description: 'The person was told where to complain' }) appealTold: boolean;
  @ApiProperty({ enum: STEPS, isArray: true, description: 'Steps that the reader may take now' })
  allowedSteps: RightsRequestStep[];
  @ApiProperty({ description: 'The reader may open the file' }) knowsFile: boolean;
  @ApiProperty({ description: 'The reader may make the copy that is asked for' }) mayMakeCopy: boolean;
  @ApiProperty({ description: 'The reader may put the file under restriction' }) mayRestrict: boolean;
  @ApiProperty({ type: CopyOfRequestDto, nullable: true, description: 'The newest copy made for it' })
  copy: CopyOfRequestDto | null;
  @ApiProperty({ type: [RightsRequestStepDto], description: 'Oldest first' }) steps: RightsRequestStepDto[];
  @ApiProperty({ type: [RecipientDto], description: 'Who received what it is about' }) recipients: RecipientDto[];
  @ApiProperty({ type: [RightsLetterDto], description: 'Printed answers, the newest first' })
  letters: RightsLetterDto[];
  @ApiProperty({ description: 'The reader may print the answer' }) mayIssueLetter: boolean;
}
