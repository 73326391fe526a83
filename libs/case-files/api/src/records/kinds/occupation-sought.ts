import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, OccupationSoughtInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  sqlList,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** An occupation the person looks for, and what they did of it: room `skills`. */
@Entity()
@Check('ck_occupation_sought_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_occupation_sought_years', `experience_years is null or experience_years between 0 and 60`)
@Check('ck_occupation_sought_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_occupation_sought_file', ['caseFileId', 'createdAt', 'id'])
export class OccupationSought extends RoomRecord {
  @Data('personal', 'text', 'code in reference list occupation: occupation')
  occupationCode: string;

  @Data('personal', 'smallint', 'years of experience', { nullable: true })
  experienceYears: number | null;

  @SealedText('personal', 'where', { default: '' })
  experienceWhere: string;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; null while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** An occupation the person looks for, and what they did of it, as a worker states it. */
export class OccupationSoughtDto implements OccupationSoughtInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'occupation', description: 'Occupation' })
  occupationCode: string;

  @WholeNumberField({ description: 'Years of experience', min: 0, max: 60, nullable: true })
  experienceYears: number | null;

  @TextField({ description: 'Where', max: 200 })
  experienceWhere: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; null while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const OCCUPATIONS_SOUGHT = kindOf('occupations-sought', {
  entity: OccupationSought,
  input: OccupationSoughtDto,
  columns: `x.source, x.occupation_code as "occupationCode", x.experience_years as "experienceYears",
    x.experience_where as "experienceWhere", ${DAYS}, x.note`,
  code: 'x.occupation_code',
  text: 'x.experience_where',
});
