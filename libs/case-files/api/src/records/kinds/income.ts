import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, IncomeInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  Data,
  SealedText,
  DayField,
  TextField,
  WholeNumberField,
  sqlList,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** Money the person receives: room `income`. */
@Entity()
@Check('ck_income_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_income_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check('ck_income_amount', `amount_cents is null or amount_cents between 0 and 100000000`)
@Index('ix_income_file', ['caseFileId', 'createdAt', 'id'])
export class Income extends RoomRecord {
  @Data('personal', 'text', 'code in reference list income_kind')
  kindCode: string;

  @Data('personal', 'integer', 'euro cents a month; empty where not known', { nullable: true })
  amountCents: number | null;

  @Data('personal', 'text', 'who pays it', { default: '' })
  payer: string;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class IncomeDto implements IncomeInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'income_kind', description: 'Where it comes from' })
  kindCode: string;

  @WholeNumberField({
    description: 'Euro cents a month; empty where not known',
    min: 0,
    max: 100_000_000,
    nullable: true,
  })
  amountCents: number | null;

  @TextField({ description: 'Who pays it', max: 160 })
  payer: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; empty while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about incomes that differs from other kinds of record. */
export const INCOMES = kindOf('incomes', {
  entity: Income,
  input: IncomeDto,
  columns: `x.source, x.kind_code as "kindCode", x.amount_cents as "amountCents", x.payer, ${DAYS}, x.note`,
  code: 'x.kind_code',
  text: 'x.payer',
});
