/** What a residence document usually says about working; what is printed on the paper itself always wins. */
export const RULE_LABOUR_MARKET = ['unlimited', 'limited', 'none', 'not_stated'] as const;
export type RuleLabourMarket = (typeof RULE_LABOUR_MARKET)[number];

/** The clock of one residence document type during a period of law. The product informs; it decides nothing. */
export interface ResidenceRuleItem {
  /** Code in reference list residence_document_type. */
  readonly typeCode: string;
  readonly validFrom: string;
  /** Last day the rule holds; null while in force. */
  readonly validTo: string | null;
  /** Days before the printed end from which renewal may be asked; null where no such moment is known. */
  readonly windowOpensDaysBefore: number | null;
  readonly windowClosesDaysBefore: number | null;
  /** Days before the printed end from which papers should be gathered. */
  readonly prepareDaysBefore: number;
  /** True for papers that only cover the stay while something is decided. */
  readonly provisional: boolean;
  readonly defaultLabourMarket: RuleLabourMarket;
  /** A common end for everybody who holds this document, whatever is printed on it. */
  readonly cohortExpiresOn: string | null;
  readonly note: string;
  readonly source: string;
  readonly reviewedOn: string;
  /** True when nobody compared it with its source for more than twelve months: the interface warns. */
  readonly reviewDue: boolean;
}

/** `GET /api/residence-rules`. */
export interface ResidenceRules {
  readonly items: readonly ResidenceRuleItem[];
}
