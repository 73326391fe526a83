import { ApiProperty } from '@nestjs/swagger';
import type { Attendance, AttendanceLine } from '@guichet/case-files-contract';

/** Hours of one course or of one part of the integration path. */
export class AttendanceLineDto implements AttendanceLine {
  @ApiProperty({ enum: ['pathway-modules', 'training-episodes'], description: 'Kind of the record the hours are of' })
  kind: AttendanceLine['kind'];
  @ApiProperty({ format: 'uuid', description: 'The record, as it stands now' }) recordId: string;
  @ApiProperty({ description: 'Code in reference list integration_module or training_kind' }) code: string;
  @ApiProperty({ description: 'What is learnt, or who gives it' }) title: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Hours planned' }) hoursPlanned: number | null;
  @ApiProperty({ type: 'number', description: 'Hours the record itself says were followed' }) declared: number;
  @ApiProperty({ type: 'number', description: 'Hours attended' }) attended: number;
  @ApiProperty({ type: 'number', description: 'Hours excused' }) excused: number;
  @ApiProperty({ type: 'number', description: 'Hours absent without excuse' }) absent: number;
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Hours attended in a week, over the last eight weeks or since the first session; null before it',
  })
  weeklyPace: number | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Day on which the hours planned are reached at this pace; null when they are, or when nobody can tell',
  })
  reachedOn: string | null;
}

/** The hours of a file, summed up. */
export class AttendanceDto implements Attendance {
  @ApiProperty({ type: 'integer', description: 'Hours planned' }) hoursPlanned: number;
  @ApiProperty({ type: 'number', description: 'Hours attended' }) attended: number;
  @ApiProperty({ type: 'number', description: 'Hours excused' }) excused: number;
  @ApiProperty({ type: 'number', description: 'Hours absent without excuse' }) absent: number;
  @ApiProperty({ type: [AttendanceLineDto], description: 'By course and part of the path' }) lines: AttendanceLineDto[];
}
