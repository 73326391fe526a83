import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { FACT_SOURCES, STEP_TAKERS } from '@guichet/case-files-contract';
import type { FactSource, ProjectStepInput, ProjectStepNames, StepTaker } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  FlagField,
  IdField,
  sqlList,
  TextField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { RecordFrameDto } from '../record-frame.dto';
import { kindOf } from '../kind-of-record';

/** A step of a project: what was agreed with whom, and what keeps it the owner’s. No step asks for an end: room `project`. */
@Entity()
@Check('ck_project_step_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_project_step_taken_by', `taken_by in (${sqlList(STEP_TAKERS)})`)
@Index('ix_project_step_file', ['caseFileId', 'createdAt', 'id'])
export class ProjectStep extends RoomRecord {
  @ForeignKey('Project')
  @Data('personal', 'uuid', 'project of the same file')
  projectId: string;

  @Data('personal', 'text', 'code in reference list project_stage: stage reached')
  stageCode: string;

  @Data('personal', 'date', 'when', { nullable: true })
  happenedOn: string | null;

  @Data('personal', 'text', 'whose step it is', { default: 'person' })
  takenBy: StepTaker;

  @SealedText('personal', 'name of the collective or organisation', { default: '' })
  takenByName: string;

  @Data('personal', 'text', 'what was agreed')
  agreed: string;

  @SealedText('personal', 'what keeps the project the owner’s, in words: name, ownership, decisions, the way out', {
    default: '',
  })
  safeguards: string;

  @Data('personal', 'boolean', 'the owner of the project assents', { default: false })
  ownerAssents: boolean;
}

/** A step of a project: what was agreed with whom, and what keeps it the owner’s. No step asks for an end, as a worker states it. */
export class ProjectStepDto implements ProjectStepInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @IdField({ description: 'Project of the same file' })
  projectId: string;

  @CodeField({ list: 'project_stage', description: 'Stage reached' })
  stageCode: string;

  @DayField({ description: 'When', nullable: true })
  happenedOn: string | null;

  @ChoiceField(STEP_TAKERS, { description: 'Whose step it is' })
  takenBy: StepTaker;

  @TextField({ description: 'Name of the collective or organisation', max: 160 })
  takenByName: string;

  @TextField({ description: 'What was agreed', min: 1, max: 2000 })
  agreed: string;

  @TextField({
    description: 'What keeps the project the owner’s, in words: name, ownership, decisions, the way out',
    max: 2000,
  })
  safeguards: string;

  @FlagField({ description: 'The owner of the project assents' })
  ownerAssents: boolean;
}

/** ProjectStep as the file shows it: also the names of what it points to. */
class ProjectStepViewDto extends IntersectionType(RecordFrameDto, ProjectStepDto) implements ProjectStepNames {
  @ApiProperty({ type: String, nullable: true, description: 'Name of the project; null where it may not be read' })
  project: string | null;
}

/** Everything about this kind that differs from other kinds of record. */
export const PROJECT_STEPS = kindOf('project-steps', {
  entity: ProjectStep,
  input: ProjectStepDto,
  view: ProjectStepViewDto,
  columns: `x.source, x.project_id as "projectId", x.stage_code as "stageCode", x.happened_on as "happenedOn",
    x.taken_by as "takenBy", x.taken_by_name as "takenByName", x.agreed, x.safeguards,
    x.owner_assents as "ownerAssents", (select p.title from project p where p.id = x.project_id) as project`,
  code: 'x.stage_code',
  text: 'x.agreed',
});
