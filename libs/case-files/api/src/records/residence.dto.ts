import { DATE_PRECISIONS, FACT_SOURCES, LABOUR_MARKET_ACCESS } from '@guichet/case-files-contract';
import type {
  DatePrecision,
  FactSource,
  LabourMarketAccess,
  ResidenceDocumentInput,
  ResidenceProcedureInput,
} from '@guichet/case-files-contract';
import { ChoiceField, CodeField, DayField, TextField } from '@guichet/platform-api-kernel';

/** A residence document as a worker states it. */
export class ResidenceDocumentDto implements ResidenceDocumentInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'residence_document_type', description: 'Type of document' })
  typeCode: string;

  @TextField({ description: 'Number printed on it', max: 60, nullable: true })
  number: string | null;

  @DayField({ description: 'Day it was issued', nullable: true })
  issuedOn: string | null;

  @DayField({ description: 'First day it covers', nullable: true })
  validFrom: string | null;

  @DayField({ description: 'Last day it covers', nullable: true })
  validUntil: string | null;

  @ChoiceField(DATE_PRECISIONS, { description: 'How exactly the last day is known' })
  untilPrecision: DatePrecision;

  @ChoiceField(LABOUR_MARKET_ACCESS, { description: 'Access to work as the paper states it' })
  labourMarket: LabourMarketAccess;

  @TextField({ description: 'Authority that issued it', max: 160 })
  authority: string;

  @DayField({ description: 'Day it was lost or stolen', nullable: true })
  lostOn: string | null;

  @DayField({ description: 'Day it was withdrawn', nullable: true })
  withdrawnOn: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** A residence procedure as a worker states it. */
export class ResidenceProcedureDto implements ResidenceProcedureInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'residence_procedure_kind', description: 'Kind of procedure' })
  kindCode: string;

  @DayField({ description: 'Day it was opened', nullable: true })
  openedOn: string | null;

  @TextField({ description: 'Stage it has reached (reference list residence_procedure_stage), or empty', max: 60 })
  stage: string;

  @DayField({ description: 'Since when it is at this stage', nullable: true })
  stageSince: string | null;

  @DayField({ description: 'Next deadline', nullable: true })
  nextDeadlineOn: string | null;

  @TextField({ description: 'What must be done by the deadline, and who says so', max: 500 })
  nextDeadlineWhat: string;

  @TextField({ description: 'Lawyer, when there is one', max: 160 })
  lawyer: string;

  @TextField({ description: 'How it ended', max: 1000 })
  outcome: string;

  @DayField({ description: 'Day it ended', nullable: true })
  closedOn: string | null;
}
