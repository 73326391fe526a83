import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import { Data, SealedText, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** Something the person builds: an enterprise, a collective, a commitment: room `project`. No forced end. */
@Entity()
@Check('ck_project_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_project_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_project_file', ['caseFileId', 'validFrom'])
@Index('ix_project_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class Project extends RoomRecord {
  @Data('personal', 'text', 'name of the project')
  title: string;

  @Data('personal', 'text', 'code in reference list project_stage')
  stageCode: string;

  @SealedText('personal', 'the project in the person’s words', { default: '' })
  ownWords: string;

  @SealedText('personal', 'next step', { default: '' })
  nextStep: string;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; empty while it lives', { nullable: true })
  validUntil: string | null;
}
