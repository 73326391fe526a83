import { maxLength, minLength, required, schema, validate } from '@angular/forms/signals';
import type { ChangeResidenceRule, ResidenceRuleItem, RuleLabourMarket } from '@guichet/reference-data-contract';
import { RESIDENCE_RULE_LIMITS as LIMITS } from '@guichet/reference-data-contract';

/** A version of a rule as the form holds it: what is not known is empty text. */
export interface RuleDraft {
  validFrom: string;
  windowOpensDaysBefore: string;
  windowClosesDaysBefore: string;
  prepareDaysBefore: string;
  provisional: boolean;
  defaultLabourMarket: string;
  cohortExpiresOn: string;
  note: string;
  source: string;
  reviewedOn: string;
}

const text = (days: number | null): string => (days === null ? '' : String(days));
const days = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** A new version begins as the one that is read today; it holds from today and was read today. */
export function draftOfRule(rule: ResidenceRuleItem | null, today: string): RuleDraft {
  return {
    validFrom: today,
    windowOpensDaysBefore: text(rule?.windowOpensDaysBefore ?? null),
    windowClosesDaysBefore: text(rule?.windowClosesDaysBefore ?? null),
    prepareDaysBefore: text(rule?.prepareDaysBefore ?? 90),
    provisional: rule?.provisional ?? false,
    defaultLabourMarket: rule?.defaultLabourMarket ?? 'not_stated',
    cohortExpiresOn: rule?.cohortExpiresOn ?? '',
    note: rule?.note ?? '',
    source: rule?.source ?? '',
    reviewedOn: today,
  };
}

/** What the API is asked to save, or to say the effect of. */
export function ruleCommand(draft: RuleDraft): ChangeResidenceRule {
  return {
    validFrom: draft.validFrom,
    windowOpensDaysBefore: days(draft.windowOpensDaysBefore),
    windowClosesDaysBefore: days(draft.windowClosesDaysBefore),
    prepareDaysBefore: days(draft.prepareDaysBefore) ?? 0,
    provisional: draft.provisional,
    defaultLabourMarket: draft.defaultLabourMarket as RuleLabourMarket,
    cohortExpiresOn: draft.cohortExpiresOn || null,
    note: draft.note,
    source: draft.source,
    reviewedOn: draft.reviewedOn,
  };
}

/** True for a whole number of days that a rule may name. */
export function isDays(typed: string): boolean {
  return /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= LIMITS.daysMax;
}

/** What a version must respect; the API says the same. */
export const RULE_FORM = schema<RuleDraft>((path) => {
  required(path.validFrom, { message: 'organisations.residenceRules.dayMissing' });
  required(path.reviewedOn, { message: 'organisations.residenceRules.dayMissing' });
  required(path.prepareDaysBefore, { message: 'organisations.residenceRules.daysOdd' });
  required(path.source, { message: 'organisations.residenceRules.sourceMissing' });
  minLength(path.source, LIMITS.sourceMin);
  maxLength(path.source, LIMITS.sourceMax);
  maxLength(path.note, LIMITS.noteMax);
  for (const field of ['windowOpensDaysBefore', 'windowClosesDaysBefore', 'prepareDaysBefore'] as const)
    validate(path[field], ({ value }) =>
      value() !== '' && !isDays(value())
        ? { kind: 'days', message: 'organisations.residenceRules.daysOdd' }
        : undefined,
    );
  validate(path.windowClosesDaysBefore, ({ value, valueOf }) => {
    const opens = valueOf(path.windowOpensDaysBefore);
    return isDays(opens) && isDays(value()) && Number(value()) > Number(opens)
      ? { kind: 'window', message: 'organisations.residenceRules.windowTurned' }
      : undefined;
  });
});
