import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { EmploymentFollowUpInput, FactSource } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  IdField,
  TextField,
  sqlList,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { followUpDue } from '../due-days';
import { kindOf } from '../kind-of-record';
import { RecordFrameDto } from '../record-frame.dto';

/** Asked some time after work began: whether it lasts: room `employment`. */
@Entity()
@Check('ck_employment_follow_up_source', `source in (${sqlList(FACT_SOURCES)})`)
@Index('ix_employment_follow_up_due', ['caseFileId', 'dueOn'], {
  where: 'superseded_at is null and answered_on is null',
})
@Index('ix_employment_follow_up_file', ['caseFileId', 'createdAt', 'id'])
export class EmploymentFollowUp extends RoomRecord {
  @Data('personal', 'text', 'code in reference list employment_follow_up_kind')
  kindCode: string;

  @ForeignKey('EmploymentEpisode')
  @Data('internal', 'uuid', 'work that is followed up, in the same file')
  employmentEpisodeId: string;

  @Data('personal', 'date', 'day it is to be asked; worked out from the first day of the work where left empty', {
    nullable: true,
  })
  dueOn: string | null;

  @Data('personal', 'date', 'day of the answer; empty while it is awaited', { nullable: true })
  answeredOn: string | null;

  @Data(
    'personal',
    'text',
    'code in reference list employment_follow_up_answer: whether the person still works there',
    { nullable: true },
  )
  answerCode: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class EmploymentFollowUpDto implements EmploymentFollowUpInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'employment_follow_up_kind', description: 'How long after the beginning' })
  kindCode: string;

  @IdField({ description: 'Work that is followed up, in the same file' })
  employmentEpisodeId: string;

  @DayField({
    description: 'Day it is to be asked; worked out from the first day of the work where left empty',
    nullable: true,
  })
  dueOn: string | null;

  @DayField({ description: 'Day of the answer; empty while it is awaited', nullable: true })
  answeredOn: string | null;

  @CodeField({
    list: 'employment_follow_up_answer',
    description: 'Whether the person still works there',
    nullable: true,
  })
  answerCode: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** A follow-up as the file shows it. */
export class EmploymentFollowUpViewDto extends IntersectionType(RecordFrameDto, EmploymentFollowUpDto) {
  @ApiProperty({ description: 'Trade or task of the work that is followed up' }) work: string;
}

const WORK = `coalesce((select e.occupation from employment_episode e where e.id = x.employment_episode_id), '')`;

/** Everything about employment follow ups that differs from other kinds of record. */
export const EMPLOYMENT_FOLLOW_UPS = kindOf('employment-follow-ups', {
  entity: EmploymentFollowUp,
  input: EmploymentFollowUpDto,
  view: EmploymentFollowUpViewDto,
  columns: `x.source, x.kind_code as "kindCode", x.employment_episode_id as "employmentEpisodeId", x.due_on as "dueOn", x.answered_on as "answeredOn", x.answer_code as "answerCode", x.note, ${WORK} as work`,
  code: 'x.kind_code',
  text: WORK,
  complete: followUpDue,
});
