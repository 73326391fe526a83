import { ApiProperty } from '@nestjs/swagger';
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
import { PAGE_SIZE_MAX } from '@guichet/platform-contract';
import {
  DEADLINE_KINDS,
  MEMBER_SIDES,
  REFERRAL_BOXES,
  REFERRAL_KINDS,
  REFERRAL_STATUSES,
  URGENCIES,
} from '@guichet/referrals-contract';
import type {
  DeadlineKind,
  MemberSide,
  ReferralBox,
  ReferralCounts,
  ReferralDeadline,
  ReferralItem,
  ReferralKind,
  ReferralMember,
  ReferralPage,
  ReferralParty,
  ReferralQuery,
  ReferralStatus,
  Urgency,
} from '@guichet/referrals-contract';

/** Which referrals, and from where on. */
export class ReferralQueryDto implements ReferralQuery {
  @ChoiceField(REFERRAL_BOXES, { description: 'Where they lie for the caller' }) box: ReferralBox;
  @ChoicesField(REFERRAL_STATUSES, { description: 'Only these states, comma separated', optional: true, query: true })
  status?: ReferralStatus[];
  @ChoicesField(URGENCIES, { description: 'Only these urgencies, comma separated', optional: true, query: true })
  urgency?: Urgency[];
  @IdField({ description: 'Only this team of the caller', optional: true }) teamId?: string;
  @IdField({ description: 'Only with this organisation on the other side', optional: true }) organisationId?: string;
  @ChoicesField(REFERRAL_KINDS, { description: 'Only these kinds, comma separated', optional: true, query: true })
  kind?: ReferralKind[];
  @DayField({ description: 'First day of sending', optional: true }) sentFrom?: string;
  @DayField({ description: 'Last day of sending', optional: true }) sentTo?: string;
  @CodeField({ description: 'Only those declined for this reason', list: 'referral_refusal_reason', optional: true })
  declinedFor?: string;
  @FlagField({ description: 'Only those whose promised day of decision has passed', optional: true, query: true })
  overdue?: boolean;
  @TextField({ description: '`next` of the page before', min: 1, max: 300, optional: true }) after?: string;
  @WholeNumberField({ description: 'Items of a page', min: 1, max: PAGE_SIZE_MAX, optional: true, query: true })
  size?: number;
}

export class ReferralPartyDto implements ReferralParty {
  @ApiProperty({ format: 'uuid', description: 'Team' }) teamId: string;
  @ApiProperty({ description: 'Name of the team' }) teamName: string;
  @ApiProperty({ format: 'uuid', description: 'Organisation' }) organisationId: string;
  @ApiProperty({ description: 'Organisation as people say it' }) organisationShortName: string;
}

export class ReferralMemberDto implements ReferralMember {
  @ApiProperty({ format: 'uuid', description: 'Member' }) id: string;
  @ApiProperty({ description: 'Given and family name' }) name: string;
}

export class ReferralDeadlineDto implements ReferralDeadline {
  @ApiProperty({ enum: [...DEADLINE_KINDS], description: 'What was promised' }) kind: DeadlineKind;
  @ApiProperty({ format: 'date-time', description: 'Until when' }) by: string;
  @ApiProperty({ description: 'Share of the time used up; more than 1 when it is over' }) share: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When the promise was kept' })
  metAt: string | null;
}

/** The sheet, without the request. */
export class ReferralItemDto implements ReferralItem {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version' }) version: number;
  @ApiProperty({ enum: [...REFERRAL_KINDS], description: 'Kind' }) kind: ReferralKind;
  @ApiProperty({ enum: [...REFERRAL_STATUSES], description: 'State' }) status: ReferralStatus;
  @ApiProperty({ enum: [...MEMBER_SIDES], isArray: true, description: 'Sides on which the caller stands' })
  sides: MemberSide[];
  @ApiProperty({ type: 'string', enum: [...MEMBER_SIDES], nullable: true, description: 'Side that must act next' })
  waitingFor: MemberSide | null;
  @ApiProperty({ description: 'What is asked, in a few words; empty when declared an error' }) subject: string;
  @ApiProperty({ description: 'Given name and initial; empty when declared an error' }) personLabel: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Language to speak with the person' }) languageCode:
    string | null;
  @ApiProperty({ description: 'An interpreter is needed' }) interpreterNeeded: boolean;
  @ApiProperty({ enum: [...URGENCIES], description: 'How soon somebody must act' }) urgency: Urgency;
  @ApiProperty({ type: ReferralPartyDto, description: 'Who asks' }) from: ReferralPartyDto;
  @ApiProperty({ type: ReferralPartyDto, description: 'Who is asked' }) to: ReferralPartyDto;
  @ApiProperty({ type: ReferralMemberDto, description: 'Who wrote it' }) sender: ReferralMemberDto;
  @ApiProperty({ type: ReferralMemberDto, nullable: true, description: 'Who answers for it in the receiving team' })
  responsible: ReferralMemberDto | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The file, when the caller may know it' })
  caseFileId: string | null;
  @ApiProperty({ format: 'date-time', description: 'When it was begun' }) createdAt: string;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was sent' }) sentAt:
    string | null;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When the receiving team first opened it',
  })
  acknowledgedAt: string | null;
  @ApiProperty({ type: ReferralDeadlineDto, nullable: true, description: 'The promise that runs now' })
  deadline: ReferralDeadlineDto | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it ended' }) endedAt:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Coded reason of the present state' }) reasonCode:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Coded outcome' }) outcomeCode: string | null;
}

export class ReferralPageDto implements ReferralPage {
  @ApiProperty({ type: [ReferralItemDto], description: 'Referrals' }) items: ReferralItemDto[];
  @ApiProperty({ type: 'string', nullable: true, description: 'Opaque; absent on the last page' }) next: string | null;
}

export class ReferralCountsDto implements ReferralCounts {
  @ApiProperty({ type: 'integer', description: 'Asked of the caller’s teams and not decided' }) toAnswer: number;
  @ApiProperty({ type: 'integer', description: 'Asked by the caller’s side and not over' }) sent: number;
  @ApiProperty({ type: 'integer', description: 'Accepted by the caller’s teams' }) teamUnderway: number;
  @ApiProperty({ type: 'integer', description: 'Loops that should be closed' }) toClose: number;
  @ApiProperty({ type: 'integer', description: 'Questions that wait for an answer of the caller’s side' })
  questionsToAnswer: number;
}
