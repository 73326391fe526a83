import { ApiProperty } from '@nestjs/swagger';
import {
  APPOINTMENT_ACTIONS,
  APPOINTMENT_STATUSES,
  CANCELLED_BY,
  CONFLICT_KINDS,
  INTERPRETER_STATES,
  PLACE_KINDS,
  REMINDER_CHANNELS,
  REMINDER_SKIPS,
  REMINDER_STATUSES,
} from '@guichet/appointments-contract';
import type {
  Appointment,
  AppointmentAction,
  AppointmentItem,
  AppointmentLink,
  AppointmentList,
  AppointmentParticipant,
  AppointmentReminder,
  AppointmentStatus,
  AppointmentStep,
  CancelledBy,
  Conflict,
  ConflictKind,
  Conflicts,
  InterpreterNeed,
  InterpreterState,
  PlaceKind,
  ReminderChannel,
  ReminderSkip,
  ReminderStatus,
} from '@guichet/appointments-contract';

class ParticipantDto implements AppointmentParticipant {
  @ApiProperty({ format: 'uuid', description: 'The member' }) memberId: string;
  @ApiProperty({ description: 'Name' }) name: string;
}
class InterpreterDto implements InterpreterNeed {
  @ApiProperty({ enum: INTERPRETER_STATES, description: 'Where the booking stands' }) state: InterpreterState;
  @ApiProperty({ type: String, nullable: true, description: 'Code in reference list language' })
  languageCode: string | null;
}

/** A line of the diary. */
export class AppointmentItemDto implements AppointmentItem {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version for If-Match' }) version: number;
  @ApiProperty({ enum: APPOINTMENT_STATUSES, description: 'How it stands' }) status: AppointmentStatus;
  @ApiProperty({ format: 'date-time', description: 'Beginning' }) startsAt: string;
  @ApiProperty({ format: 'date-time', description: 'End' }) endsAt: string;
  @ApiProperty({ description: 'What it is about, in neutral words' }) subject: string;
  @ApiProperty({ enum: PLACE_KINDS, description: 'Where or how people meet' }) placeKind: PlaceKind;
  @ApiProperty({ description: 'Where exactly' }) place: string;
  @ApiProperty({ description: 'Hidden from the desk' }) discreet: boolean;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The file, where the caller may know it' })
  caseFileId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The person, where the caller may read who it is' })
  personName: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'Team' }) teamId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the team' }) teamName: string | null;
  @ApiProperty({ type: [ParticipantDto], description: 'Members who take part' }) participants: ParticipantDto[];
  @ApiProperty({ type: [String], description: 'Others who take part' }) externals: string[];
  @ApiProperty({ description: 'Interpreter' }) interpreter: InterpreterDto;
  @ApiProperty({ enum: APPOINTMENT_ACTIONS, isArray: true, description: 'Steps the caller may take now' })
  allowedActions: AppointmentAction[];
}

/** A part of the diary in the order of time. */
export class AppointmentListDto implements AppointmentList {
  @ApiProperty({ type: [AppointmentItemDto], description: 'Appointments' }) items: AppointmentItemDto[];
}

class LinkDto implements AppointmentLink {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ format: 'date-time', description: 'Beginning' }) startsAt: string;
  @ApiProperty({ enum: APPOINTMENT_STATUSES, description: 'How it stands' }) status: AppointmentStatus;
}
class StepDto implements AppointmentStep {
  @ApiProperty({ enum: [...APPOINTMENT_ACTIONS, 'book', 'change'], description: 'What was done' })
  action: AppointmentStep['action'];
  @ApiProperty({ format: 'date-time', description: 'When' }) at: string;
  @ApiProperty({ description: 'By whom' }) byName: string;
  @ApiProperty({ enum: CANCELLED_BY, type: String, nullable: true, description: 'On whose side' })
  cancelledBy: CancelledBy | null;
  @ApiProperty({ type: String, nullable: true, description: 'Coded reason' }) reasonCode: string | null;
  @ApiProperty({ description: 'Reason in words' }) note: string;
}
class ReminderDto implements AppointmentReminder {
  @ApiProperty({ enum: REMINDER_STATUSES, description: 'How it stands' }) status: ReminderStatus;
  @ApiProperty({ format: 'date-time', description: 'When it is sent' }) dueAt: string;
  @ApiProperty({ enum: REMINDER_CHANNELS, type: String, nullable: true, description: 'By what it went' })
  channel: ReminderChannel | null;
  @ApiProperty({ type: String, nullable: true, description: 'Language beside French' }) languageCode: string | null;
  @ApiProperty({ enum: REMINDER_SKIPS, type: String, nullable: true, description: 'Why it was not sent' })
  skipped: ReminderSkip | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'When it went' })
  sentAt: string | null;
}

/** An appointment with its chain and its history. */
export class AppointmentDto extends AppointmentItemDto implements Appointment {
  @ApiProperty({ description: 'Organisation whose diary it stands in' }) organisationShortName: string;
  @ApiProperty({ type: [LinkDto], description: 'All its places, when it was moved' }) chain: LinkDto[];
  @ApiProperty({ type: [StepDto], description: 'What was done, oldest first' }) history: StepDto[];
  @ApiProperty({ type: [ReminderDto], description: 'Reminders to the person' }) reminders: ReminderDto[];
  @ApiProperty({ enum: ['no_show', 'excused'], description: 'What an absence is taken for by default' })
  usualAbsence: 'no_show' | 'excused';
}

class ConflictDto implements Conflict {
  @ApiProperty({ enum: CONFLICT_KINDS, description: 'What speaks against it' }) kind: ConflictKind;
  @ApiProperty({ type: String, nullable: true, description: 'Whom it is about' }) memberName: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Day, or beginning of the other' }) at: string | null;
}
/** What speaks against a moment; nothing does when the list is empty. */
export class ConflictsDto implements Conflicts {
  @ApiProperty({ type: [ConflictDto], description: 'Warnings' }) conflicts: ConflictDto[];
}
