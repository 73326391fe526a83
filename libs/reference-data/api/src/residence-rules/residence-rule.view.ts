import { isReviewDue } from '@guichet/reference-data-contract';
import type { ResidenceRuleItem, ResidenceRuleVersion, RuleStanding } from '@guichet/reference-data-contract';
import type { RuleRow, VersionRow } from './residence-rule.queries';

function standingOf(row: RuleRow, today: string): RuleStanding {
  if (row.replaced) return 'replaced';
  if (row.valid_from > today) return 'coming';
  return row.valid_to !== null && row.valid_to < today ? 'past' : 'in_force';
}

/** A version of a rule with its source, as it stands today. */
export function ruleView(row: RuleRow, today: string): ResidenceRuleItem {
  return {
    id: row.id,
    typeCode: row.type_code,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    standing: standingOf(row, today),
    windowOpensDaysBefore: row.window_opens_days_before,
    windowClosesDaysBefore: row.window_closes_days_before,
    prepareDaysBefore: row.prepare_days_before,
    provisional: row.provisional,
    defaultLabourMarket: row.default_labour_market,
    cohortExpiresOn: row.cohort_expires_on,
    note: row.note,
    source: row.source,
    reviewedOn: row.reviewed_on,
    reviewDue: isReviewDue(row.reviewed_on, today),
  };
}

/** The same with who wrote and who reviewed it. */
export function versionView(row: VersionRow, today: string): ResidenceRuleVersion {
  return { ...ruleView(row, today), recordedAt: row.recorded_at, author: row.author, reviewedBy: row.reviewed_by };
}
