import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, HealthCoverageInput } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, DayField, TextField, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** Who pays for care. What ails the person is never written down: room `health`. */
@Entity()
@Check('ck_health_coverage_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_health_coverage_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check('ck_health_coverage_remark', `length(remark) <= 1500`)
@Index('ix_health_coverage_file', ['caseFileId', 'createdAt', 'id'])
export class HealthCoverage extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list health_coverage_kind')
  kindCode: string;

  @SealedText('sensitive', 'mutual insurer or body', { default: '' })
  insurer: string;

  @Data('sensitive', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('sensitive', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('sensitive', 'administrative remark, never about the condition of the person', { default: '' })
  remark: string;
}

/** What a worker states. */
export class HealthCoverageDto implements HealthCoverageInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'health_coverage_kind', description: 'Who pays for care' })
  kindCode: string;

  @TextField({ description: 'Mutual insurer or body', max: 160 })
  insurer: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; empty while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Administrative remark, never about the condition of the person', max: 200 })
  remark: string;
}

/** Everything about health coverages that differs from other kinds of record. */
export const HEALTH_COVERAGES = kindOf('health-coverages', {
  entity: HealthCoverage,
  input: HealthCoverageDto,
  columns: `x.source, x.kind_code as "kindCode", x.insurer, ${DAYS}, x.remark`,
  code: 'x.kind_code',
  text: 'x.insurer',
});
