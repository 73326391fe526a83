import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ATTENDANCES, FACT_SOURCES } from '@guichet/case-files-contract';
import type {
  SessionAttendance,
  AttendedHoursInput,
  AttendedHoursNames,
  FactSource,
} from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  IdField,
  sqlList,
  TextField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { HoursField } from '../hours-field';
import { RecordFrameDto } from '../record-frame.dto';
import { kindOf } from '../kind-of-record';

/** One session of a course or of a part of the path: hours and whether the person was there: room `training`. */
@Entity()
@Check('ck_attended_hours_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_attended_hours_attendance', `attendance in (${sqlList(ATTENDANCES)})`)
@Check('ck_attended_hours_hours', `hours > 0 and hours <= 24`)
@Check('ck_attended_hours_of_one', `num_nonnulls(module_id, training_episode_id) = 1`)
@Index('ix_attended_hours_file', ['caseFileId', 'heldOn'])
@Index('ix_attended_hours_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class AttendedHours extends RoomRecord {
  @Data('personal', 'date', 'day of the session')
  heldOn: string;

  @ForeignKey('PathwayModule')
  @Data('personal', 'uuid', 'part of the path in the same file', { nullable: true })
  moduleId: string | null;

  @ForeignKey('TrainingEpisode')
  @Data('personal', 'uuid', 'course in the same file', { nullable: true })
  trainingEpisodeId: string | null;

  @Data('personal', 'numeric', 'hours, to the half hour', { precision: 4, scale: 1 })
  hours: string;

  @Data('personal', 'text', 'attended, excused or absent', { default: 'attended' })
  attendance: SessionAttendance;

  @Data('personal', 'text', 'code in reference list absence_reason: why the person could not come', { nullable: true })
  reasonCode: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** One session of a course or of a part of the path: hours and whether the person was there, as a worker states it. */
export class AttendedHoursDto implements AttendedHoursInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @DayField({ description: 'Day of the session' })
  heldOn: string;

  @IdField({ description: 'Part of the path in the same file', nullable: true })
  moduleId: string | null;

  @IdField({ description: 'Course in the same file', nullable: true })
  trainingEpisodeId: string | null;

  @HoursField({ description: 'Hours, to the half hour', min: 0.5, max: 24 })
  hours: number;

  @ChoiceField(ATTENDANCES, { description: 'Attended, excused or absent' })
  attendance: SessionAttendance;

  @CodeField({ list: 'absence_reason', description: 'Why the person could not come', nullable: true })
  reasonCode: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** AttendedHours as the file shows it: also the names of what it points to. */
class AttendedHoursViewDto extends IntersectionType(RecordFrameDto, AttendedHoursDto) implements AttendedHoursNames {
  @ApiProperty({ type: String, nullable: true, description: 'Part of the path named; null where it may not be read' })
  moduleCode: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Title of the course named; null where it may not be read',
  })
  trainingTitle: string | null;
}

/** Everything about this kind that differs from other kinds of record. */
export const ATTENDED_HOURS = kindOf('attended-hours', {
  entity: AttendedHours,
  input: AttendedHoursDto,
  view: AttendedHoursViewDto,
  columns: `x.source, x.held_on as "heldOn", x.module_id as "moduleId", x.training_episode_id as "trainingEpisodeId",
    x.hours, x.attendance, x.reason_code as "reasonCode", x.note,
    (select p.module_code from pathway_module p where p.id = x.module_id) as "moduleCode",
    (select t.title from training_episode t where t.id = x.training_episode_id) as "trainingTitle"`,
  code: 'null',
  text: `to_char(x.hours, 'FM990.0') || ' h'`,
});
