import { ApiProperty } from '@nestjs/swagger';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import {
  ChoiceField,
  CodeField,
  DayField,
  FlagField,
  IdField,
  PartField,
  TextField,
} from '@guichet/platform-api-kernel';
import { RECEIVED_HOW, RIGHTS_REQUEST_KINDS, RIGHTS_REQUEST_LISTS, RIGHTS_TEXT } from '@guichet/rights-contract';
import type {
  AnswerRightsRequest,
  CheckIdentity,
  ExtendRightsRequest,
  FactReference,
  ReceivedHow,
  ReceiveRightsRequest,
  RefuseRightsRequest,
  RightsRequestKind,
  RightsRequestList,
} from '@guichet/rights-contract';

/** The fact that a request is about. */
export class FactReferenceDto implements FactReference {
  @ChoiceField(ROOMS, { description: 'Room' }) room: Room;
  @TextField({ description: '`note`, or the name of a kind of record', min: 1, max: 60 }) kind: string;
  @IdField({ description: 'Note or record' }) id: string;
}

/** What a person asks. */
export class ReceiveRightsRequestDto implements ReceiveRightsRequest {
  @ChoiceField(RIGHTS_REQUEST_KINDS, { description: 'What is asked' }) kind: RightsRequestKind;
  @DayField({ description: 'Day on which the person asked; the legal delay runs from it' }) receivedOn: string;
  @ChoiceField(RECEIVED_HOW, { description: 'How it came' }) receivedHow: ReceivedHow;
  @CodeField({ list: 'identity_check', description: 'How it was made sure who asks' }) identityCheckCode: string;
  @TextField({ description: 'In the person’s own words', ...RIGHTS_TEXT }) statement: string;
  @PartField(() => FactReferenceDto, { description: 'The fact it is about; a contradiction names one', nullable: true })
  fact: FactReferenceDto | null;
}

/** How it was made sure who asks. */
export class CheckIdentityDto implements CheckIdentity {
  @CodeField({ list: 'identity_check', description: 'How' }) identityCheckCode: string;
}
/** More time. */
export class ExtendRightsRequestDto implements ExtendRightsRequest {
  @CodeField({ list: 'delay_extension_reason', description: 'Why' }) reasonCode: string;
  @TextField({ description: 'What the person is told', ...RIGHTS_TEXT }) text: string;
}
/** The answer. */
export class AnswerRightsRequestDto implements AnswerRightsRequest {
  @TextField({ description: 'What the person is answered', ...RIGHTS_TEXT }) text: string;
}
/** The refusal. */
export class RefuseRightsRequestDto implements RefuseRightsRequest {
  @CodeField({ list: 'rights_refusal_reason', description: 'Why' }) reasonCode: string;
  @TextField({ description: 'What the person is answered', ...RIGHTS_TEXT }) text: string;
  @FlagField({ description: 'The person was told of the supervisory authority and of the courts' }) appealTold: boolean;
}

/** Which requests of the desk. */
export class RightsRequestQueryDto {
  @ChoiceField(RIGHTS_REQUEST_LISTS, { description: 'Open when left out', optional: true }) state?: RightsRequestList;
  @TextField({ description: '`next` of the page before', max: 100, optional: true }) before?: string;
}

/** A member in a request. */
export class RequestMemberDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisation: string;
}
