import { plusMonths } from './calendar-day';

/** A rule of the integration path, as the reference list gives it: in force from the first to the last day. */
export interface PathwayRule {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Months to follow the whole path, counted from the day the title was ordered. */
  readonly deadlineMonths: number;
}

/** The rule in force on a day; null when none was. */
function ruleInForce<Rule extends Pick<PathwayRule, 'validFrom' | 'validTo'>>(
  rules: readonly Rule[],
  on: string,
): Rule | null {
  return (
    rules.find(
      ({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo),
    ) ?? null
  );
}

/**
 * The day by which somebody bound to the path must have followed it: the rule is that of the day the title was ordered,
 * a later law does not change it. Null for whoever is not bound, and where the day or the rule is not known.
 */
export function pathwayDeadline(
  { bound, titleOrderedOn }: { readonly bound: boolean; readonly titleOrderedOn: string | null },
  rules: readonly PathwayRule[],
): string | null {
  const rule = bound && titleOrderedOn !== null ? ruleInForce(rules, titleOrderedOn) : null;
  return rule === null || titleOrderedOn === null ? null : plusMonths(titleOrderedOn, rule.deadlineMonths);
}
