import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, GuardianshipInput } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, SealedText, DayField, TextField, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** The guardian of a young person without family here, from the report to the guardianship service on: room `household`. */
@Entity()
@Check('ck_guardianship_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_guardianship_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_guardianship_file', ['caseFileId', 'createdAt', 'id'])
export class Guardianship extends RoomRecord {
  @Data('personal', 'text', 'code in reference list guardianship_stage')
  stageCode: string;

  @Data('personal', 'text', 'name of the guardian', { default: '' })
  guardian: string;

  @SealedText('personal', 'how to reach the guardian', { default: '' })
  contact: string;

  @SealedText('personal', 'number at the guardianship service', { default: '' })
  registrationNumber: string;

  @Data('personal', 'date', 'day of the report to the guardianship service', { nullable: true })
  reportedOn: string | null;

  @Data('personal', 'date', 'day the guardian was appointed', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'day the guardianship ended; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class GuardianshipDto implements GuardianshipInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'guardianship_stage', description: 'How far it is' })
  stageCode: string;

  @TextField({ description: 'Name of the guardian', max: 160 })
  guardian: string;

  @TextField({ description: 'How to reach the guardian', max: 200 })
  contact: string;

  @TextField({ description: 'Number at the guardianship service', max: 60 })
  registrationNumber: string;

  @DayField({ description: 'Day of the report to the guardianship service', nullable: true })
  reportedOn: string | null;

  @DayField({ description: 'Day the guardian was appointed', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Day the guardianship ended; empty while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about guardianships that differs from other kinds of record. */
export const GUARDIANSHIPS = kindOf('guardianships', {
  entity: Guardianship,
  input: GuardianshipDto,
  columns: `x.source, x.stage_code as "stageCode", x.guardian, x.contact, x.registration_number as "registrationNumber", x.reported_on as "reportedOn", ${DAYS}, x.note`,
  code: 'x.stage_code',
  text: 'x.guardian',
});
