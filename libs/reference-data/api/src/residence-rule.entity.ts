import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/**
 * The clock of a residence document type from a day on, until the next version begins: when renewal may and must be
 * asked. A version is never rewritten; one of the same first day replaces it and leaves it readable.
 */
@Entity()
@Check('ck_residence_rule_period', `valid_to is null or valid_to >= valid_from`)
@Check('ck_residence_rule_labour', `default_labour_market in ('unlimited','limited','none','not_stated')`)
@Check(
  'ck_residence_rule_window',
  `window_opens_days_before is null or window_closes_days_before is null or window_opens_days_before >= window_closes_days_before`,
)
@Check(
  'ck_residence_rule_days',
  `prepare_days_before between 0 and 730 and coalesce(window_opens_days_before, 0) between 0 and 730 and coalesce(window_closes_days_before, 0) between 0 and 730`,
)
@Index('ux_residence_rule_period', ['typeCode', 'validFrom'], { unique: true, where: 'superseded_at is null' })
export class ResidenceRule extends VersionedRow {
  @Data('public', 'text', 'code in reference list residence_document_type')
  typeCode: string;

  @Data('public', 'date', 'first day the rule holds')
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

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who wrote this version; empty when it came with the product', { nullable: true })
  authorId: string | null;

  @ForeignKey('Member')
  @Data('internal', 'uuid', 'who last compared it with its source; empty when that was done for the product', {
    nullable: true,
  })
  reviewedById: string | null;

  @Data(
    'public',
    'timestamptz',
    'when a later version of the same first day replaced this one; empty while it counts',
    {
      nullable: true,
    },
  )
  supersededAt: Date | null;
}
