import { ApiProperty } from '@nestjs/swagger';
import { ROOMS, SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { Room, ShareableRoom } from '@guichet/access-contract';
import {
  CHECK_ANSWERS,
  CHECK_MONTHS,
  REFERRAL_DEEDS,
  REFERRAL_STATUSES,
  STEP_PATHS,
} from '@guichet/referrals-contract';
import type {
  AllowedReferralAction,
  CheckAnswer,
  CheckMonths,
  Referral,
  ReferralAlternative,
  ReferralAlternatives,
  ReferralAmendment,
  ReferralCheck,
  ReferralContribution,
  ReferralGround,
  ReferralHistoryStep,
  ReferralStatus,
} from '@guichet/referrals-contract';
import { ReferralDeadlineDto, ReferralItemDto, ReferralMemberDto, ReferralPartyDto } from './referral-list.dto';

export class AgreementDatesDto {
  @ApiProperty({ format: 'date', description: 'Day it was given' }) givenOn: string;
  @ApiProperty({ format: 'date', description: 'Last day it holds' }) expiresOn: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Day it was withdrawn' }) revokedOn:
    string | null;
}

export class ReferralGroundDto implements ReferralGround {
  @ApiProperty({ type: AgreementDatesDto, nullable: true, description: 'The person’s agreement' })
  agreement: AgreementDatesDto | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The agreement' }) agreementId:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, description: 'Legal ground' }) legalGroundCode: string | null;
  @ApiProperty({ description: 'Why it holds; empty to the receiver' }) legalGroundNote: string;
}

export class ReferralActorDto extends ReferralMemberDto {
  @ApiProperty({ description: 'Organisation as people say it' }) organisationShortName: string;
}

export class ReferralHistoryStepDto implements ReferralHistoryStep {
  @ApiProperty({ description: 'Step of the machine, or `remind`' }) action: string;
  @ApiProperty({ type: 'string', enum: [...REFERRAL_STATUSES], nullable: true, description: 'State before' })
  fromStatus: ReferralStatus | null;
  @ApiProperty({ enum: [...REFERRAL_STATUSES], description: 'State after' }) toStatus: ReferralStatus;
  @ApiProperty({ type: ReferralActorDto, nullable: true, description: 'Who; null for the clock' })
  actor: ReferralActorDto | null;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Coded reason' }) reasonCode: string | null;
  @ApiProperty({ description: 'Question, answer, reason or remark' }) note: string;
}

export class ReferralAmendmentDto implements ReferralAmendment {
  @ApiProperty({ type: 'integer', description: 'Running number' }) number: number;
  @ApiProperty({ type: ReferralMemberDto, description: 'Who' }) actor: ReferralMemberDto;
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ description: 'Why' }) reason: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Field → what it said before' })
  before: Record<string, unknown>;
}

export class ReferralCheckDto implements ReferralCheck {
  @ApiProperty({ type: 'integer', enum: [...CHECK_MONTHS], description: 'Months after completion' })
  months: CheckMonths;
  @ApiProperty({ format: 'date', description: 'When it is asked' }) dueOn: string;
  @ApiProperty({ description: 'Due and not answered' }) due: boolean;
  @ApiProperty({ type: 'string', enum: [...CHECK_ANSWERS], nullable: true, description: 'Whether it held' })
  answer: CheckAnswer | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was answered' })
  answeredAt: string | null;
  @ApiProperty({ type: ReferralMemberDto, nullable: true, description: 'Who answered' })
  answeredBy: ReferralMemberDto | null;
}

export class ReferralContributionDto implements ReferralContribution {
  @ApiProperty({ format: 'uuid', description: 'Identifier of the record' }) id: string;
  @ApiProperty({ enum: [...ROOMS], description: 'Room' }) room: Room;
  @ApiProperty({ type: 'string', nullable: true, description: 'Code of its kind' }) kindCode: string | null;
  @ApiProperty({ description: 'Title, or text of a note' }) text: string;
  @ApiProperty({ format: 'date-time', description: 'When it was recorded' }) recordedAt: string;
  @ApiProperty({ type: ReferralMemberDto, description: 'Who recorded it' }) author: ReferralMemberDto;
}

export class ReferralFollowerDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: [...REFERRAL_STATUSES], description: 'State' }) status: ReferralStatus;
  @ApiProperty({ type: ReferralPartyDto, description: 'Who is asked' }) to: ReferralPartyDto;
}

const ACTIONS = [...Object.keys(STEP_PATHS), ...REFERRAL_DEEDS];

/** The page of a referral: the sheet to a receiver, everything to the sender. */
export class ReferralDto extends ReferralItemDto implements Referral {
  @ApiProperty({ description: 'The request in the sender’s words; empty when declared an error' }) request: string;
  @ApiProperty({ description: 'Practical limits' }) practicalLimits: string;
  @ApiProperty({ enum: [...SHAREABLE_ROOMS], isArray: true, description: 'Rooms named by the sender' })
  rooms: ShareableRoom[];
  @ApiProperty({
    enum: [...SHAREABLE_ROOMS],
    isArray: true,
    description: 'Rooms that are open, or would open at acceptance',
  })
  opens: ShareableRoom[];
  @ApiProperty({ type: ReferralGroundDto, description: 'What it rests on' }) ground: ReferralGroundDto;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Joint first appointment' })
  jointAppointmentAt: string | null;
  @ApiProperty({ type: ReferralMemberDto, nullable: true, description: 'Who first opened it in the receiving team' })
  acknowledgedBy: ReferralMemberDto | null;
  @ApiProperty({ type: [ReferralDeadlineDto], description: 'Every promise, in the order of time' })
  deadlines: ReferralDeadlineDto[];
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was decided' }) decidedAt:
    string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Day of the first contact' })
  firstContactOn: string | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'When the waiting list is looked at again, or when there may be room',
  })
  reviewOn: string | null;
  @ApiProperty({ description: 'How long the wait may be' }) estimate: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Last day of the pause' }) holdUntil:
    string | null;
  @ApiProperty({ description: 'Reason in words' }) reasonNote: string;
  @ApiProperty({ type: ReferralPartyDto, nullable: true, description: 'Service proposed instead' })
  alternativeTeam: ReferralPartyDto | null;
  @ApiProperty({ description: 'Handed back to the lead worker' }) handedBack: boolean;
  @ApiProperty({ description: 'Outcome in words' }) outcomeNote: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'The question that waits for an answer' }) openQuestion:
    string | null;
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Referral this one follows; to the sending side',
  })
  originReferralId: string | null;
  @ApiProperty({ type: [ReferralFollowerDto], description: 'Referrals that follow this one; to the sending side' })
  followedBy: ReferralFollowerDto[];
  @ApiProperty({ type: [ReferralHistoryStepDto], description: 'Every step, oldest first' })
  history: ReferralHistoryStepDto[];
  @ApiProperty({ type: [ReferralAmendmentDto], description: 'What changed after sending, oldest first' })
  amendments: ReferralAmendmentDto[];
  @ApiProperty({ type: [ReferralCheckDto], description: 'Follow-up questions; to the sending side' })
  checks: ReferralCheckDto[];
  @ApiProperty({
    type: [ReferralContributionDto],
    description: 'Own records in the file; to the receiving side once it is over',
  })
  contributions: ReferralContributionDto[];
  @ApiProperty({ enum: ACTIONS, isArray: true, description: 'What the caller may do now' })
  allowedActions: AllowedReferralAction[];
}

export class ReferralAlternativeDto extends ReferralPartyDto implements ReferralAlternative {
  @ApiProperty({ description: 'What one may ask of it' }) description: string;
  @ApiProperty({ description: 'Who may come' }) conditions: string;
  @ApiProperty({ type: [String], description: 'Themes it shares with the team that was asked' }) sharedThemes: string[];
  @ApiProperty({ description: 'The person’s language is spoken at its desk' }) speaksLanguage: boolean;
  @ApiProperty({ description: 'It asks for a residence document' }) asksResidenceDocument: boolean;
  @ApiProperty({ type: 'integer', description: 'Days within which it promises to decide' }) decideWithinDays: number;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Median days to an answer over a year; null under 5 answers',
  })
  medianAnswerDays: number | null;
}

export class ReferralAlternativesDto implements ReferralAlternatives {
  @ApiProperty({ type: [ReferralAlternativeDto], description: 'Best first' }) items: ReferralAlternativeDto[];
}
