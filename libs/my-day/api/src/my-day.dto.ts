import { ApiProperty } from '@nestjs/swagger';
import { APPOINTMENT_STATUSES, PLACE_KINDS } from '@guichet/appointments-contract';
import type { AppointmentStatus, PlaceKind } from '@guichet/appointments-contract';
import { MY_DAY_CLOCK_STATES, MY_DAY_DEADLINES, MY_DAY_PLANNED } from '@guichet/my-day-contract';
import type {
  MyDay,
  MyDayAccessRequest,
  MyDayAppointment,
  MyDayCard,
  MyDayCheck,
  MyDayClockState,
  MyDayDeadline,
  MyDayDeadlineKind,
  MyDayPlanned,
  MyDayPlannedKind,
  MyDayReferral,
  MyDayResidence,
  MyDayStuckFile,
  MyDayTask,
  MyDayUrgency,
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
  @ApiProperty({ enum: MY_DAY_CLOCK_STATES, description: 'Where the clock stands' }) state: MyDayClockState;
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

/** An appointment of today. */
export class MyDayAppointmentDto implements MyDayAppointment {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ enum: APPOINTMENT_STATUSES, description: 'How it stands' }) status: AppointmentStatus;
  @ApiProperty({ format: 'date-time', description: 'Beginning' }) startsAt: string;
  @ApiProperty({ description: 'What it is about, in neutral words' }) subject: string;
  @ApiProperty({ enum: PLACE_KINDS, description: 'Where or how people meet' }) placeKind: PlaceKind;
  @ApiProperty({ description: 'The person; empty where there is none to be read' }) name: string;
}

/** A task that is due. */
export class MyDayTaskDto implements MyDayTask {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'What is to be done' }) title: string;
  @ApiProperty({ format: 'date', description: 'By when' }) dueOn: string;
  @ApiProperty({ description: 'The person; empty where there is none to be read' }) name: string;
}

class MyDayAppointmentsDto implements MyDayCard<MyDayAppointment> {
  @ApiProperty({ type: [MyDayAppointmentDto], description: 'First lines' }) items: MyDayAppointmentDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayTasksDto implements MyDayCard<MyDayTask> {
  @ApiProperty({ type: [MyDayTaskDto], description: 'First lines' }) items: MyDayTaskDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
/** An open urgency. */
export class MyDayUrgencyDto extends MyDayFileDto implements MyDayUrgency {
  @ApiProperty({ format: 'uuid', description: 'The urgency' }) id: string;
  @ApiProperty({ description: 'Code in reference list urgency_kind' }) kindCode: string;
  @ApiProperty({ description: 'In a few words' }) what: string;
  @ApiProperty({ format: 'date-time', description: 'When its level runs out' }) by: string;
  @ApiProperty({ description: 'Share of its time used up; 1 when it runs out' }) share: number;
}

/** An action or a review that is due or will be. */
export class MyDayPlannedDto extends MyDayFileDto implements MyDayPlanned {
  @ApiProperty({ format: 'uuid', description: 'The action, or the agreed version' }) id: string;
  @ApiProperty({ enum: MY_DAY_PLANNED, description: 'An action or a review' }) kind: MyDayPlannedKind;
  @ApiProperty({ description: 'What is to be done; empty for a review' }) what: string;
  @ApiProperty({ format: 'date', description: 'The day' }) on: string;
}

class MyDayUrgenciesDto implements MyDayCard<MyDayUrgency> {
  @ApiProperty({ type: [MyDayUrgencyDto], description: 'First lines' }) items: MyDayUrgencyDto[];
  @ApiProperty({ description: TOTAL }) total: number;
}
class MyDayPlannedCardDto implements MyDayCard<MyDayPlanned> {
  @ApiProperty({ type: [MyDayPlannedDto], description: 'First lines' }) items: MyDayPlannedDto[];
  @ApiProperty({ description: TOTAL }) total: number;
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
  @ApiProperty({ description: 'Open urgencies, the most pressing first' }) urgencies: MyDayUrgenciesDto;
  @ApiProperty({ description: 'Actions and reviews of plans' }) planned: MyDayPlannedCardDto;
  @ApiProperty({ description: 'Appointments of today' }) appointments: MyDayAppointmentsDto;
  @ApiProperty({ description: 'Tasks that are due' }) tasks: MyDayTasksDto;
  @ApiProperty({ description: 'Asked of the caller’s teams and not decided' }) toAnswer: MyDayReferralsDto;
  @ApiProperty({ description: 'Asked by the caller, or for an own file, and not decided' }) waiting: MyDayReferralsDto;
  @ApiProperty({ description: 'Decided or ended within the last days' }) news: MyDayReferralsDto;
  @ApiProperty({ description: 'Follow-up questions that are due' }) checks: MyDayChecksDto;
  @ApiProperty({ description: 'Residence documents whose window comes near' }) residence: MyDayResidencesDto;
  @ApiProperty({ description: 'Dates that cannot move' }) deadlines: MyDayDeadlinesDto;
  @ApiProperty({ description: 'Own files without activity' }) stuck: MyDayStuckFilesDto;
  @ApiProperty({ description: 'Open requests for access to own files' }) accessRequests: MyDayAccessRequestsDto;
}
