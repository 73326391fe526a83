import { ApiProperty } from '@nestjs/swagger';
import { LISTED_CLOCK_STATES } from '@guichet/case-files-contract';
import type { ListedClockState } from '@guichet/case-files-contract';
import { MY_DAY_DEADLINES } from '@guichet/my-day-contract';
import type {
  MyDay,
  MyDayAccessRequest,
  MyDayCard,
  MyDayCheck,
  MyDayDeadline,
  MyDayDeadlineKind,
  MyDayReferral,
  MyDayResidence,
  MyDayStuckFile,
} from '@guichet/my-day-contract';
import { CHECK_MONTHS, REFERRAL_STATUSES, URGENCIES } from '@guichet/referrals-contract';
import type { CheckMonths, ReferralStatus, Urgency } from '@guichet/referrals-contract';

const TOTAL = 'How many there are in all';
const PERSON = 'Given name and initial';

/** A referral on the first page. */
export class MyDayReferralDto implements MyDayReferral {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: REFERRAL_STATUSES, description: 'State' }) status: ReferralStatus;
  @ApiProperty({ description: 'What is asked, in a few words' }) subject: string;
  @ApiProperty({ description: PERSON }) personLabel: string;
  @ApiProperty({ enum: URGENCIES, description: 'How soon somebody must act' }) urgency: Urgency;
  @ApiProperty({ description: 'Organisation of the other side' }) organisationShortName: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Until when an answer is promised' })
  by: string | null;
  @ApiProperty({ description: 'Share of the promised time used up; 1 at the deadline' }) share: number;
  @ApiProperty({ format: 'date-time', description: 'Last step' }) movedAt: string;
}

/** A follow-up question that is due. */
export class MyDayCheckDto implements MyDayCheck {
  @ApiProperty({ format: 'uuid', description: 'The completed referral' }) referralId: string;
  @ApiProperty({ description: 'What was asked' }) subject: string;
  @ApiProperty({ description: PERSON }) personLabel: string;
  @ApiProperty({ enum: CHECK_MONTHS, description: 'Months after completion' }) months: CheckMonths;
  @ApiProperty({ format: 'date', description: 'Day on which it became due' }) dueOn: string;
}

/** An own file by name. */
class MyDayFileDto {
  @ApiProperty({ format: 'uuid', description: 'The file' }) caseFileId: string;
  @ApiProperty({ description: 'Name as the person wishes to be called' }) name: string;
}

/** A residence document whose window comes near, is open or has passed. */
export class MyDayResidenceDto extends MyDayFileDto implements MyDayResidence {
  @ApiProperty({ description: 'Code in reference list residence_document_type' }) typeCode: string;
  @ApiProperty({ enum: LISTED_CLOCK_STATES, description: 'Where the clock stands' }) state: ListedClockState;
  @ApiProperty({ format: 'date', description: 'Next date of the clock' }) on: string;
}

/** A date that cannot move. */
export class MyDayDeadlineDto extends MyDayFileDto implements MyDayDeadline {
  @ApiProperty({ enum: MY_DAY_DEADLINES, description: 'What it is about' }) kind: MyDayDeadlineKind;
  @ApiProperty({
    description: 'Code in reference list housing_kind, residence_procedure_kind or of the kind of record',
  })
  code: string;
  @ApiProperty({ description: 'What must be done, in words' }) what: string;
  @ApiProperty({ format: 'date', description: 'The day' }) on: string;
}

/** A file in which nothing moved. */
export class MyDayStuckFileDto extends MyDayFileDto implements MyDayStuckFile {
  @ApiProperty({ format: 'date-time', description: 'Last activity' }) lastActivityAt: string;
}

/** Somebody asks for access. */
export class MyDayAccessRequestDto extends MyDayFileDto implements MyDayAccessRequest {
  @ApiProperty({ format: 'uuid', description: 'The request' }) id: string;
  @ApiProperty({ description: 'Who asks' }) requesterName: string;
  @ApiProperty({ description: 'For which organisation' }) requesterOrganisation: string;
  @ApiProperty({ format: 'date-time', description: 'Since when' }) askedAt: string;
}

class MyDayReferralsDto implements MyDayCard<MyDayReferral> {
  @ApiProperty({ type: [MyDayReferralDto], description: 'First lines' }) items: MyDayReferralDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayChecksDto implements MyDayCard<MyDayCheck> {
  @ApiProperty({ type: [MyDayCheckDto], description: 'First lines' }) items: MyDayCheckDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayResidencesDto implements MyDayCard<MyDayResidence> {
  @ApiProperty({ type: [MyDayResidenceDto], description: 'First lines' }) items: MyDayResidenceDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayDeadlinesDto implements MyDayCard<MyDayDeadline> {
  @ApiProperty({ type: [MyDayDeadlineDto], description: 'First lines' }) items: MyDayDeadlineDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayStuckFilesDto implements MyDayCard<MyDayStuckFile> {
  @ApiProperty({ type: [MyDayStuckFileDto], description: 'First lines' }) items: MyDayStuckFileDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayAccessRequestsDto implements MyDayCard<MyDayAccessRequest> {
  @ApiProperty({ type: [MyDayAccessRequestDto], description: 'First lines' }) items: MyDayAccessRequestDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}

/** The first page. */
export class MyDayDto implements MyDay {
  @ApiProperty({ description: 'Asked of the caller’s teams and not decided' }) toAnswer: MyDayReferralsDto;
  @ApiProperty({ description: 'Asked by the caller, or for an own file, and not decided' }) waiting: MyDayReferralsDto;
  @ApiProperty({ description: 'Decided or ended within the last days' }) news: MyDayReferralsDto;
  @ApiProperty({ description: 'Follow-up questions that are due' }) checks: MyDayChecksDto;
  @ApiProperty({ description: 'Residence documents whose window comes near' }) residence: MyDayResidencesDto;
  @ApiProperty({ description: 'Dates that cannot move' }) deadlines: MyDayDeadlinesDto;
  @ApiProperty({ description: 'Own files without activity' }) stuck: MyDayStuckFilesDto;
  @ApiProperty({ description: 'Open requests for access to own files' }) accessRequests: MyDayAccessRequestsDto;
}
