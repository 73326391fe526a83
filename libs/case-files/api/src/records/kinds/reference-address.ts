import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES } from '@guichet/case-files-contract';
import type { FactSource, ReferenceAddressInput } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, SealedText, DayField, TextField, sqlList } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** An address for letters of somebody without housing: room `housing`. */
@Entity()
@Check('ck_reference_address_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_reference_address_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_reference_address_file', ['caseFileId', 'createdAt', 'id'])
export class ReferenceAddress extends RoomRecord {
  @Data('personal', 'text', 'code in reference list reference_address_kind')
  kindCode: string;

  @Data('personal', 'text', 'body or person who keeps the letters', { default: '' })
  holder: string;

  @Data('personal', 'date', 'day of the request', { nullable: true })
  askedOn: string | null;

  @Data('personal', 'text', 'code in reference list request_decision: what was decided; empty while it is awaited', {
    nullable: true,
  })
  decisionCode: string | null;

  @Data('personal', 'date', 'day of the decision', { nullable: true })
  decidedOn: string | null;

  @Data('personal', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('personal', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class ReferenceAddressDto implements ReferenceAddressInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'reference_address_kind', description: 'With whom' })
  kindCode: string;

  @TextField({ description: 'Body or person who keeps the letters', max: 160 })
  holder: string;

  @DayField({ description: 'Day of the request', nullable: true })
  askedOn: string | null;

  @CodeField({ list: 'request_decision', description: 'What was decided; empty while it is awaited', nullable: true })
  decisionCode: string | null;

  @DayField({ description: 'Day of the decision', nullable: true })
  decidedOn: string | null;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; empty while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about reference addresses that differs from other kinds of record. */
export const REFERENCE_ADDRESSES = kindOf('reference-addresses', {
  entity: ReferenceAddress,
  input: ReferenceAddressDto,
  columns: `x.source, x.kind_code as "kindCode", x.holder, x.asked_on as "askedOn", x.decision_code as "decisionCode", x.decided_on as "decidedOn", ${DAYS}, x.note`,
  code: 'x.kind_code',
  text: 'x.holder',
});
