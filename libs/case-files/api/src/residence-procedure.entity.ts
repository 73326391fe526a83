import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import { Data, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** A procedure about residence, independent of the paper held: room `residence`. */
@Entity()
@Check('ck_residence_procedure_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_residence_procedure_dates', `closed_on is null or opened_on is null or closed_on >= opened_on`)
@Index('ix_residence_procedure_file', ['caseFileId', 'openedOn'])
@Index('ix_residence_procedure_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class ResidenceProcedure extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list residence_procedure_kind')
  kindCode: string;

  @Data('sensitive', 'date', 'day it was opened', { nullable: true })
  openedOn: string | null;

  @Data('sensitive', 'text', 'stage it has reached', { default: '' })
  stage: string;

  @Data('sensitive', 'date', 'since when it is at this stage', { nullable: true })
  stageSince: string | null;

  @Data('sensitive', 'date', 'next deadline', { nullable: true })
  nextDeadlineOn: string | null;

  @SealedText('sensitive', 'what must be done by the deadline, and who says so', { default: '' })
  nextDeadlineWhat: string;

  @SealedText('sensitive', 'lawyer, when there is one', { default: '' })
  lawyer: string;

  @SealedText('sensitive', 'how it ended', { default: '' })
  outcome: string;

  @Data('sensitive', 'date', 'day it ended', { nullable: true })
  closedOn: string | null;
}
