import { Check, Entity, Index } from 'typeorm';
import { DATE_PRECISIONS, FACT_SOURCES, LABOUR_MARKET_ACCESS } from '@guichet/case-files-contract';
import type { DatePrecision, LabourMarketAccess } from '@guichet/case-files-contract';
import { Data, sqlList, SealedText } from '@guichet/platform-api-kernel';
import { RoomRecord } from './room-record';

/** A residence document the person holds or held: room `residence`. Several may overlap; none is "the" status. */
@Entity()
@Check('ck_residence_document_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_residence_document_precision', `until_precision in (${sqlList(DATE_PRECISIONS)})`)
@Check('ck_residence_document_labour', `labour_market in (${sqlList(LABOUR_MARKET_ACCESS)})`)
@Check('ck_residence_document_dates', `valid_from is null or valid_until is null or valid_until >= valid_from`)
@Check('ck_residence_document_coverage', `coverage in ('title','provisional','short_stay','none')`)
@Index('ix_residence_document_type', ['typeCode'], { where: 'superseded_at is null' })
@Index('ix_residence_document_covers', ['coversUntil'], { where: 'superseded_at is null' })
@Index('ix_residence_document_file', ['caseFileId', 'validUntil'])
@Index('ix_residence_document_recorded', ['caseFileId', 'createdAt', 'id'], { where: 'superseded_at is null' })
@Index('ix_residence_document_window', ['windowOpensOn'], { where: 'superseded_at is null' })
export class ResidenceDocument extends RoomRecord {
  @Data('sensitive', 'text', 'code in reference list residence_document_type')
  typeCode: string;

  @SealedText('sensitive', 'number printed on it', { nullable: true })
  number: string | null;

  @Data('sensitive', 'date', 'day it was issued', { nullable: true })
  issuedOn: string | null;

  @Data('sensitive', 'date', 'first day it covers', { nullable: true })
  validFrom: string | null;

  @Data('sensitive', 'date', 'last day it covers', { nullable: true })
  validUntil: string | null;

  @Data('sensitive', 'text', 'how exactly the last day is known', { default: 'day' })
  untilPrecision: DatePrecision;

  @Data('sensitive', 'text', 'access to work as the paper states it', { default: 'not_stated' })
  labourMarket: LabourMarketAccess;

  @SealedText('sensitive', 'authority that issued it', { default: '' })
  authority: string;

  @Data('sensitive', 'date', 'day it was lost or stolen', { nullable: true })
  lostOn: string | null;

  @Data('sensitive', 'date', 'day it was withdrawn', { nullable: true })
  withdrawnOn: string | null;

  @SealedText('sensitive', 'remark', { default: '' })
  note: string;

  @Data('sensitive', 'date', 'first day renewal may be asked; computed from the rule in force', { nullable: true })
  windowOpensOn: string | null;

  @Data('sensitive', 'date', 'last day renewal should be asked; computed from the rule in force', { nullable: true })
  windowClosesOn: string | null;

  @Data('sensitive', 'date', 'day from which papers should be gathered; computed from the rule in force', {
    nullable: true,
  })
  prepareOn: string | null;

  @Data('sensitive', 'text', 'whether it covers the stay; computed from its type and the rule in force', {
    default: 'none',
  })
  coverage: 'title' | 'provisional' | 'short_stay' | 'none';

  @Data('sensitive', 'date', 'common end that cut it short; computed from the rule in force', { nullable: true })
  cohortOn: string | null;

  @Data('sensitive', 'date', 'last day it covers, common end and withdrawal counted; computed', { nullable: true })
  coversUntil: string | null;
}
