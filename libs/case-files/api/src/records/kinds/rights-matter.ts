import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, COMPLAINTS } from '@guichet/case-files-contract';
import type { Complaint, FactSource, RightsMatterInput } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, DayField, TextField, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { DAYS } from '../record-columns';
import { kindOf } from '../kind-of-record';

/** A right denied or violence done, what the person asks for and what protects them: room `rights_violence`. */
@Entity()
@Check('ck_rights_matter_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_rights_matter_complaint', `complaint in (${sqlList(COMPLAINTS)})`)
@Check('ck_rights_matter_dates', `valid_until is null or valid_from is null or valid_until >= valid_from`)
@Index('ix_rights_matter_file', ['caseFileId', 'createdAt', 'id'])
export class RightsMatter extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list rights_matter_kind')
  kindCode: string;

  @SealedText('sensitive', 'what the person asks for, in their words', { default: '' })
  askedFor: string;

  @Data('sensitive', 'text', 'code in reference list protection_measure: protection in place', { nullable: true })
  protectionCode: string | null;

  @Data('sensitive', 'text', 'none, considered, made, withdrawn or unknown', { default: 'unknown' })
  complaint: Complaint;

  @SealedText('sensitive', 'how to reach the person without danger', { default: '' })
  safeContact: string;

  @Data('sensitive', 'date', 'since when', { nullable: true })
  validFrom: string | null;

  @Data('sensitive', 'date', 'until when; empty while it lasts', { nullable: true })
  validUntil: string | null;

  @SealedText('sensitive', 'remark', { default: '' })
  note: string;
}

/** What a worker states. */
export class RightsMatterDto implements RightsMatterInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'rights_matter_kind', description: 'What it is about' })
  kindCode: string;

  @TextField({ description: 'What the person asks for, in their words', max: 1000 })
  askedFor: string;

  @CodeField({ list: 'protection_measure', description: 'Protection in place', nullable: true })
  protectionCode: string | null;

  @ChoiceField(COMPLAINTS, { description: 'None, considered, made, withdrawn or unknown' })
  complaint: Complaint;

  @TextField({ description: 'How to reach the person without danger', max: 500 })
  safeContact: string;

  @DayField({ description: 'Since when', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Until when; empty while it lasts', nullable: true })
  validUntil: string | null;

  @TextField({ description: 'Remark', max: 1000 })
  note: string;
}

/** Everything about rights matters that differs from other kinds of record. */
export const RIGHTS_MATTERS = kindOf('rights-matters', {
  entity: RightsMatter,
  input: RightsMatterDto,
  columns: `x.source, x.kind_code as "kindCode", x.asked_for as "askedFor", x.protection_code as "protectionCode", x.complaint, x.safe_contact as "safeContact", ${DAYS}, x.note`,
  code: 'x.kind_code',
  text: "''",
});
