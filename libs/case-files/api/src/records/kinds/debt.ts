import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { DebtInput, FactSource } from '@guichet/case-files-contract';
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

/** Money the person owes: room `income`. */
@Entity()
@Check('ck_debt_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_debt_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Check('ck_debt_amount', `amount_cents is null or amount_cents between 0 and 100000000`)
@Check('ck_debt_plan', `plan_cents is null or plan_cents between 0 and 100000000`)
@Index('ix_debt_file', ['caseFileId', 'createdAt', 'id'])
export class Debt extends RoomRecord {
  @Data('personal', 'text', 'code in reference list debt_kind')
  kindCode: string;

  @Data('personal', 'text', 'to whom')
  creditor: string;

  @Data('personal', 'integer', 'euro cents owed in all; empty where not known', { nullable: true })
  amountCents: number | null;

  @Data('personal', 'integer', 'euro cents paid a month under a plan of payment; empty where there is none', {
    nullable: true,
  })
  planCents: number | null;

  @Data('personal', 'text', 'code in reference list debt_mediation: mediation between the person and the creditors', {
    nullable: true,
  })
  mediationCode: string | null;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'day it was settled; empty while it is owed', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class DebtDto implements DebtInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'debt_kind', description: 'What it is owed for' })
  kindCode: string;

  @TextField({ description: 'To whom', min: 1, max: 160 })
  creditor: string;

  @WholeNumberField({
    description: 'Euro cents owed in all; empty where not known',
    min: 0,
    max: 100_000_000,
    nullable: true,
  })
  amountCents: number | null;

  @WholeNumberField({
    description: 'Euro cents paid a month under a plan of payment; empty where there is none',
    min: 0,
    max: 100_000_000,
    nullable: true,
  })
  planCents: number | null;

  @CodeField({ list: 'debt_mediation', description: 'Mediation between the person and the creditors', nullable: true })
  mediationCode: string | null;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Day it was settled; empty while it is owed', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about debts that differs from other kinds of record. */
export const DEBTS = kindOf('debts', {
  entity: Debt,
  input: DebtDto,
  columns: `x.source, x.kind_code as "kindCode", x.creditor, x.amount_cents as "amountCents", x.plan_cents as "planCents", x.mediation_code as "mediationCode", ${DAYS}, x.note`,
  code: 'x.kind_code',
  text: 'x.creditor',
});
