import { Check, Entity } from 'typeorm';
import { Data, KeyColumn } from '@guichet/platform-api-kernel';

/** The clock of a residence document type during a period of law: when renewal may and must be asked. */
@Entity()
@Check('ck_residence_rule_period', `valid_to is null or valid_to >= valid_from`)
@Check('ck_residence_rule_labour', `default_labour_market in ('unlimited','limited','none','not_stated')`)
@Check(
  'ck_residence_rule_window',
  `window_opens_days_before is null or window_closes_days_before is null or window_opens_days_before >= window_closes_days_before`,
)
export class ResidenceRule {
  @KeyColumn('public', 'text', 'code in reference list residence_document_type')
  typeCode: string;

  @KeyColumn('public', 'date', 'first day the rule holds')
  validFrom: string;

  @Data('public', 'date', 'last day the rule holds; empty while in force', { nullable: true })
  validTo: string | null;

  @Data('public', 'integer', 'days before expiry from which renewal may be asked', { nullable: true })
  windowOpensDaysBefore: number | null;

  @Data('public', 'integer', 'days before expiry until which renewal should be asked', { nullable: true })
  windowClosesDaysBefore: number | null;

  @Data('public', 'integer', 'days before expiry from which papers should be gathered', { default: 90 })
  prepareDaysBefore: number;

  @Data('public', 'boolean', 'true for papers that cover provisionally', { default: false })
  provisional: boolean;

  @Data('public', 'text', 'access to work unless the paper says otherwise', { default: 'not_stated' })
  defaultLabourMarket: string;

  @Data('public', 'date', 'common end of everybody under this rule, e.g. temporary protection', { nullable: true })
  cohortExpiresOn: string | null;

  @Data('public', 'text', 'remark for the worker', { default: '' })
  note: string;

  @Data('public', 'text', 'where the rule comes from')
  source: string;

  @Data('public', 'date', 'when somebody last compared it with its source')
  reviewedOn: string;
}
