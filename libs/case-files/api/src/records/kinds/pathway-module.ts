import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, PathwayModuleInput } from '@guichet/case-files-contract';
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

/** One part of the integration path with one provider: room `training`. */
@Entity()
@Check('ck_pathway_module_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_pathway_module_hours', `hours_planned is null or hours_planned between 1 and 5000`)
@Check('ck_pathway_module_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_pathway_module_file', ['caseFileId', 'createdAt', 'id'])
export class PathwayModule extends RoomRecord {
  @Data('personal', 'text', 'code in reference list integration_module: part of the path')
  moduleCode: string;

  @Data('personal', 'text', 'who gives it', { default: '' })
  providerName: string;

  @Data('personal', 'integer', 'hours planned', { nullable: true })
  hoursPlanned: number | null;

  @Data('personal', 'date', 'first day', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'last day, reached or planned', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'how it ended', { default: '' })
  outcome: string;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** One part of the integration path with one provider, as a worker states it. */
export class PathwayModuleDto implements PathwayModuleInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'integration_module', description: 'Part of the path' })
  moduleCode: string;

  @TextField({ description: 'Who gives it', max: 160 })
  providerName: string;

  @WholeNumberField({ description: 'Hours planned', min: 1, max: 5000, nullable: true })
  hoursPlanned: number | null;

  @DayField({ description: 'First day', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Last day, reached or planned', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'How it ended', max: 1000 })
  outcome: string;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const PATHWAY_MODULES = kindOf('pathway-modules', {
  entity: PathwayModule,
  input: PathwayModuleDto,
  columns: `x.source, x.module_code as "moduleCode", x.provider_name as "providerName",
    x.hours_planned as "hoursPlanned", ${DAYS}, x.outcome, x.note`,
  code: 'x.module_code',
  text: 'x.provider_name',
});
