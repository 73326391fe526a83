import type { ReferenceItem } from '@guichet/reference-data-contract';
import type { ResidenceRuleItem } from '@guichet/reference-data-contract';

/** Which documents the list shows. */
export const RULE_FILTERS = ['all', 'due', 'without'] as const;
export type RuleFilter = (typeof RULE_FILTERS)[number];

/** One document type with the rule that is read today, if there is one, and the next that begins. */
export interface RuleLine {
  readonly code: string;
  readonly label: string;
  readonly rule: ResidenceRuleItem | null;
  readonly coming: ResidenceRuleItem | null;
}

/** Every document type in the order of its list, with its rule. */
export function ruleLines(types: readonly ReferenceItem[], rules: readonly ResidenceRuleItem[]): readonly RuleLine[] {
  return types.map(({ code, label }) => {
    const own = rules.filter((rule) => rule.typeCode === code);
    return {
      code,
      label,
      rule: own.find(({ standing }) => standing === 'in_force') ?? null,
      coming: own.filter(({ standing }) => standing === 'coming').at(-1) ?? null,
    };
  });
}

/** The lines of a filter; typed words look at the label, without case and accents. */
export function filteredLines(lines: readonly RuleLine[], filter: RuleFilter, typed: string): readonly RuleLine[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const wanted = plain(typed.trim());
  return lines.filter(
    (line) =>
      plain(line.label).includes(wanted) &&
      (filter === 'all' || (filter === 'due' ? Boolean(line.rule?.reviewDue) : !line.rule && !line.coming)),
  );
}
