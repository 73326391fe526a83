import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { WORKING_HOURS_SOURCES, WORKING_STRETCHES } from '@guichet/appointments-contract';
import type {
  ReplaceWorkingHours,
  WorkingHours,
  WorkingHoursSource,
  WorkingStretch,
} from '@guichet/appointments-contract';
import { PartsField, WholeNumberField } from '@guichet/platform-api-kernel';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** One stretch of a week’s work. */
export class WorkingStretchDto implements WorkingStretch {
  @WholeNumberField({ description: '1 Monday to 7 Sunday', min: 1, max: 7 }) weekday: number;
  @Matches(TIME)
  @ApiProperty({ description: 'HH:MM on the clock in Brussels', example: '09:00' })
  from: string;
  @Matches(TIME)
  @ApiProperty({ description: 'HH:MM, later', example: '17:00' })
  to: string;
}

/** The hours that count, and whose they are. */
export class WorkingHoursDto implements WorkingHours {
  @ApiProperty({ enum: WORKING_HOURS_SOURCES, description: 'Own, of the team, or the usual ones' })
  source: WorkingHoursSource;
  @ApiProperty({ type: [WorkingStretchDto], description: 'Stretches of the week' }) stretches: WorkingStretchDto[];
}

/** A whole week; empty to go back to the hours of the team or the usual ones. */
export class ReplaceWorkingHoursDto implements ReplaceWorkingHours {
  @PartsField(() => WorkingStretchDto, { description: 'Stretches of the week', max: WORKING_STRETCHES })
  stretches: WorkingStretchDto[];
}
