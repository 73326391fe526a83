import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import { Data, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** Where and how the person lives or lived: room `housing`. */
@Entity()
@Check('ck_housing_situation_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_housing_situation_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_housing_situation_file', ['caseFileId', 'validFrom'])
@Index('ix_housing_situation_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
export class HousingSituation extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list housing_kind')
  kindCode: string;

  @Data('personal', 'text', 'code in reference list municipality', { nullable: true })
  municipalityCode: string | null;

  @Data('sensitive', 'date', 'first day', { nullable: true })
  validFrom: string | null;

  @Data('sensitive', 'date', 'last day; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @Data('sensitive', 'date', 'day by which the person must leave', { nullable: true })
  mustLeaveOn: string | null;

  @SealedText('sensitive', 'remark', { default: '' })
  note: string;
}
