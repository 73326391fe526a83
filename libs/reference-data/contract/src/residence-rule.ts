/** What a residence document usually says about working; what is printed on the paper itself always wins. */
export const RULE_LABOUR_MARKET = ['unlimited', 'limited', 'none', 'not_stated'] as const;
export type RuleLabourMarket = (typeof RULE_LABOUR_MARKET)[number];

/** What a rule may say. */
export const RESIDENCE_RULE_LIMITS = { daysMax: 730, sourceMin: 3, sourceMax: 500, noteMax: 2000 } as const;

/**
 * Where a version stands today: `in_force` it is read for papers that end today or later · `coming` its first day lies
 * ahead · `past` a later one has begun · `replaced` another version of the same first day was written since.
 */
export const RULE_STANDINGS = ['in_force', 'coming', 'past', 'replaced'] as const;
export type RuleStanding = (typeof RULE_STANDINGS)[number];

/** What an administrator decides about one version of a rule. All numbers are days before the last day of the paper. */
export interface ChangeResidenceRule {
  /** First day of papers’ ends for which it is read; it holds until the next version begins. */
  readonly validFrom: string;
  /** From when renewal may be asked; null where no such moment is known. */
  readonly windowOpensDaysBefore: number | null;
  readonly windowClosesDaysBefore: number | null;
  /** From when papers should be gathered. */
  readonly prepareDaysBefore: number;
  /** True for papers that only cover the stay while something is decided. */
  readonly provisional: boolean;
  readonly defaultLabourMarket: RuleLabourMarket;
  /** A common end for everybody who holds this document, whatever is printed on it. */
  readonly cohortExpiresOn: string | null;
  readonly note: string;
  readonly source: string;
  /** When somebody compared it with its source. */
  readonly reviewedOn: string;
}

/** The clock of one residence document type from a day on. The product informs; it decides nothing. */
export interface ResidenceRuleItem extends ChangeResidenceRule {
  readonly id: string;
  /** Code in reference list residence_document_type. */
  readonly typeCode: string;
  /** Last day the rule holds; null while no later one is known. */
  readonly validTo: string | null;
  readonly standing: RuleStanding;
  /** True when nobody compared it with its source for more than twelve months: the interface warns. */
  readonly reviewDue: boolean;
}

/** `GET /api/residence-rules`: every version that counts. */
export interface ResidenceRules {
  readonly items: readonly ResidenceRuleItem[];
}

/** A version with who wrote and who reviewed it. */
export interface ResidenceRuleVersion extends ResidenceRuleItem {
  readonly recordedAt: string;
  /** Null when it came with the product. */
  readonly author: string | null;
  readonly reviewedBy: string | null;
}

export const RULE_ACTIONS = ['change', 'review'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** `GET /api/residence-rules/:typeCode`: every version of one type, replaced ones included, the newest first. */
export interface ResidenceRuleHistory {
  readonly typeCode: string;
  /** Grows with every change of any of its versions; 0 when there is none yet. */
  readonly version: number;
  readonly items: readonly ResidenceRuleVersion[];
  readonly allowedActions: readonly RuleAction[];
}

/** `PUT /api/residence-rules/:typeCode/review`: the version in force was compared with its source. */
export interface ReviewResidenceRule {
  readonly reviewedOn: string;
}

export const RESIDENCE_RULE_PROBLEMS = {
  reviewedInFuture: 'rule_reviewed_in_future',
  nothingToReview: 'rule_nothing_to_review',
} as const;
