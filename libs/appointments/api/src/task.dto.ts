import { ApiProperty } from '@nestjs/swagger';
import {
  RECURRENCE_INTERVAL,
  RECURRENCE_UNITS,
  TASK_BOXES,
  TASK_LIMITS,
  TASK_STATUSES,
} from '@guichet/appointments-contract';
import type {
  CompleteTask,
  CreateTask,
  Recurrence,
  RecurrenceUnit,
  Task,
  TaskBox,
  TaskCompleted,
  TaskList,
  TaskStatus,
  WriteTask,
} from '@guichet/appointments-contract';
import { ChoiceField, DayField, IdField, PartField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';

/** Which tasks. */
export class TaskQueryDto {
  @ChoiceField(TASK_BOXES, { description: 'The caller’s own and shared ones, or all of the caller’s teams' })
  box: TaskBox;
  @ChoiceField(['open', 'done'], { description: 'To be done, or done lately' }) state: 'open' | 'done';
}

/** A simple rule of repetition. */
export class RecurrenceDto implements Recurrence {
  @ChoiceField(RECURRENCE_UNITS, { description: 'Days, weeks or months' }) unit: RecurrenceUnit;
  @WholeNumberField({ description: 'How many of them lie between two', min: 1, max: RECURRENCE_INTERVAL })
  interval: number;
  @DayField({ description: 'Last day on which it may fall', nullable: true }) until: string | null;
}

/** A task as it is written. */
export class WriteTaskDto implements WriteTask {
  @TextField({ description: 'What is to be done', min: 1, max: TASK_LIMITS.title }) title: string;
  @TextField({ description: 'More about it', max: TASK_LIMITS.note }) note: string;
  @DayField({ description: 'By when' }) dueOn: string;
  @IdField({ description: 'The member who does it; null when a team does', nullable: true })
  ownerMemberId: string | null;
  @IdField({ description: 'The team that does it; null when a member does', nullable: true })
  ownerTeamId: string | null;
  @PartField(() => RecurrenceDto, { description: 'How it comes back; null for what happens once', nullable: true })
  recurrence: RecurrenceDto | null;
}

/** A new task. */
export class CreateTaskDto extends WriteTaskDto implements CreateTask {
  @IdField({ description: 'The file it is about', nullable: true }) caseFileId: string | null;
}

/** The end of a task. */
export class CompleteTaskDto implements CompleteTask {
  @ChoiceField(['done', 'dropped'], { description: 'Done, or not to be done any more' }) outcome: 'done' | 'dropped';
}

class OwnerDto {
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The member' }) memberId: string | null;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The team' }) teamId: string | null;
  @ApiProperty({ description: 'Name of either' }) name: string;
}
class RecurrenceAnswerDto implements Recurrence {
  @ApiProperty({ enum: RECURRENCE_UNITS, description: 'Days, weeks or months' }) unit: RecurrenceUnit;
  @ApiProperty({ type: 'integer', description: 'How many of them lie between two' }) interval: number;
  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'Last day' }) until: string | null;
}

/** A task. */
export class TaskDto implements Task {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Version for If-Match' }) version: number;
  @ApiProperty({ enum: TASK_STATUSES, description: 'How it stands' }) status: TaskStatus;
  @ApiProperty({ description: 'What is to be done' }) title: string;
  @ApiProperty({ description: 'More about it' }) note: string;
  @ApiProperty({ format: 'date', description: 'By when' }) dueOn: string;
  @ApiProperty({ description: 'Open, and the day has passed' }) overdue: boolean;
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The file' }) caseFileId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The person' }) personName: string | null;
  @ApiProperty({ description: 'Who does it' }) owner: OwnerDto;
  @ApiProperty({ type: RecurrenceAnswerDto, nullable: true, description: 'How it comes back' })
  recurrence: RecurrenceAnswerDto | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'When it was done' })
  doneAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'By whom' }) doneByName: string | null;
}

/** Tasks, the first due first. */
export class TaskListDto implements TaskList {
  @ApiProperty({ type: [TaskDto], description: 'Tasks' }) items: TaskDto[];
}

class NextTaskDto {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ format: 'date', description: 'By when' }) dueOn: string;
}

/** What became of a task. */
export class TaskCompletedDto implements TaskCompleted {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ type: 'integer', description: 'New version' }) version: number;
  @ApiProperty({ type: NextTaskDto, nullable: true, description: 'The task that takes its place' })
  next: NextTaskDto | null;
}
