import { ApiProperty } from '@nestjs/swagger';
import type { ChooseReminders, FileDiary } from '@guichet/appointments-contract';
import { FlagField } from '@guichet/platform-api-kernel';
import { AppointmentItemDto } from './appointment-answer.dto';
import { TaskDto } from './task.dto';

/** What stands in the diary about one person. */
export class FileDiaryDto implements FileDiary {
  @ApiProperty({ type: [AppointmentItemDto], description: 'Appointments, the latest first' })
  appointments: AppointmentItemDto[];
  @ApiProperty({ type: [TaskDto], description: 'Open tasks' }) tasks: TaskDto[];
  @ApiProperty({ type: Boolean, nullable: true, description: 'The person wants reminders; null where not to be read' })
  remindersWanted: boolean | null;
}

/** What the person wants. */
export class ChooseRemindersDto implements ChooseReminders {
  @FlagField({ description: 'The person wants to be reminded of appointments' }) wanted: boolean;
}
