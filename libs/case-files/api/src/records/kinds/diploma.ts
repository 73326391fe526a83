import { Check, Entity, Index } from 'typeorm';
import { DOCUMENTS_HELD, FACT_SOURCES } from '@guichet/case-files-contract';
import type { DiplomaInput, DocumentHeld, FactSource } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  sqlList,
  TextField,
  WholeNumberField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** A diploma or certificate, and which paper of it the person holds: room `education`. */
@Entity()
@Check('ck_diploma_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_diploma_document_held', `document_held in (${sqlList(DOCUMENTS_HELD)})`)
@Check('ck_diploma_year', `year is null or year between 1900 and 2100`)
@Index('ix_diploma_file', ['caseFileId', 'createdAt', 'id'])
export class Diploma extends RoomRecord {
  @Data('personal', 'text', 'title, as on the paper')
  title: string;

  @Data('personal', 'text', 'code in reference list isced_level: level')
  levelCode: string;

  @Data('personal', 'text', 'code in reference list country: country', { nullable: true })
  countryCode: string | null;

  @SealedText('personal', 'field of study', { default: '' })
  field: string;

  @SealedText('personal', 'school or university', { default: '' })
  institution: string;

  @Data('personal', 'smallint', 'year', { nullable: true })
  year: number | null;

  @Data('personal', 'text', 'paper in hand', { default: 'none' })
  documentHeld: DocumentHeld;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** A diploma or certificate, and which paper of it the person holds, as a worker states it. */
export class DiplomaDto implements DiplomaInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @TextField({ description: 'Title, as on the paper', min: 1, max: 200 })
  title: string;

  @CodeField({ list: 'isced_level', description: 'Level' })
  levelCode: string;

  @CodeField({ list: 'country', description: 'Country', nullable: true })
  countryCode: string | null;

  @TextField({ description: 'Field of study', max: 160 })
  field: string;

  @TextField({ description: 'School or university', max: 200 })
  institution: string;

  @WholeNumberField({ description: 'Year', min: 1900, max: 2100, nullable: true })
  year: number | null;

  @ChoiceField(DOCUMENTS_HELD, { description: 'Paper in hand' })
  documentHeld: DocumentHeld;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const DIPLOMAS = kindOf('diplomas', {
  entity: Diploma,
  input: DiplomaDto,
  columns: `x.source, x.title, x.level_code as "levelCode", x.country_code as "countryCode", x.field, x.institution,
    x.year, x.document_held as "documentHeld", x.note`,
  code: 'x.level_code',
  text: 'x.title',
});
