import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, SchoolingInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  FlagField,
  sqlList,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** Years at a school: where, to what level, finished or not: room `education`. */
@Entity()
@Check('ck_schooling_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_schooling_years', `years is null or years between 0 and 30`)
@Check('ck_schooling_until_year', `until_year is null or until_year between 1900 and 2100`)
@Index('ix_schooling_file', ['caseFileId', 'createdAt', 'id'])
export class Schooling extends RoomRecord {
  @Data('personal', 'text', 'code in reference list isced_level: level reached or begun')
  levelCode: string;

  @Data('personal', 'text', 'code in reference list country: country', { nullable: true })
  countryCode: string | null;

  @Data('personal', 'text', 'school', { default: '' })
  school: string;

  @Data('personal', 'smallint', 'years at school', { nullable: true })
  years: number | null;

  @Data('personal', 'smallint', 'last year', { nullable: true })
  untilYear: number | null;

  @Data('personal', 'boolean', 'finished', { default: false })
  finished: boolean;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** Years at a school: where, to what level, finished or not, as a worker states it. */
export class SchoolingDto implements SchoolingInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'isced_level', description: 'Level reached or begun' })
  levelCode: string;

  @CodeField({ list: 'country', description: 'Country', nullable: true })
  countryCode: string | null;

  @TextField({ description: 'School', max: 200 })
  school: string;

  @WholeNumberField({ description: 'Years at school', min: 0, max: 30, nullable: true })
  years: number | null;

  @WholeNumberField({ description: 'Last year', min: 1900, max: 2100, nullable: true })
  untilYear: number | null;

  @FlagField({ description: 'Finished' })
  finished: boolean;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const SCHOOLINGS = kindOf('schoolings', {
  entity: Schooling,
  input: SchoolingDto,
  columns: `x.source, x.level_code as "levelCode", x.country_code as "countryCode", x.school, x.years,
    x.until_year as "untilYear", x.finished, x.note`,
  code: 'x.level_code',
  text: 'x.school',
});
