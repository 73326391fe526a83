/** What a change of a rule would do to the people of one organisation. Whole numbers; people are counted by their file. */
export interface RuleEffectCount {
  readonly organisationId: string;
  readonly organisation: string;
  readonly documents: number;
  readonly persons: number;
  readonly opensEarlier: number;
  readonly opensLater: number;
  readonly endsEarlier: number;
  readonly endsLater: number;
  readonly intoWindow: number;
  readonly outOfWindow: number;
  readonly losesCover: number;
}

/** What is counted of the persons touched. */
export const RULE_EFFECT_MEASURES = [
  'opensEarlier',
  'opensLater',
  'endsEarlier',
  'endsLater',
  'intoWindow',
  'outOfWindow',
  'losesCover',
] as const;
export type RuleEffectMeasure = (typeof RULE_EFFECT_MEASURES)[number];

/** A number an administrator may know, who opens no file: null when it, or what it would give away, is one to four. */
export type GuardedNumber = number | null;

/** `POST /api/residence-rules/:typeCode/effect`: whom a rule would touch if it were saved now. Numbers, never names. */
export interface ResidenceRuleEffect {
  /** A version of the same first day exists and would be replaced. */
  readonly replaces: boolean;
  readonly documents: GuardedNumber;
  readonly persons: GuardedNumber;
  readonly measures: Readonly<Record<RuleEffectMeasure, GuardedNumber>>;
  /** Persons touched by organisation, the largest first; organisations without any are left out. */
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly persons: GuardedNumber }[];
}

/** Below this, a count of people is not shown. */
export const RULE_EFFECT_LEAST = 5;

const small = (count: number): boolean => count > 0 && count < RULE_EFFECT_LEAST;

/** A part of a group: hidden when it, or the rest of the group, is small. */
function part(count: number, whole: number): GuardedNumber {
  if (count === 0) return 0;
  return small(count) || small(whole - count) || small(whole) ? null : count;
}

/**
 * The organisations of which the number is hidden: the small ones, and then the next larger until what is hidden
 * together is neither one number nor a small one, because the total stands beside them.
 */
function hiddenOf(counts: readonly RuleEffectCount[]): ReadonlySet<string> {
  const ascending = counts.filter(({ persons }) => persons > 0).sort((a, b) => a.persons - b.persons);
  const hidden = ascending.filter(({ persons }) => small(persons));
  const sum = (): number => hidden.reduce((total, { persons }) => total + persons, 0);
  for (const next of ascending.slice(hidden.length)) {
    if (hidden.length === 0 || (hidden.length > 1 && sum() >= RULE_EFFECT_LEAST)) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ organisationId }) => organisationId));
}

/** The effect as an administrator may know it. */
export function guardedEffect(counts: readonly RuleEffectCount[], replaces: boolean): ResidenceRuleEffect {
  const total = (of: keyof RuleEffectCount): number => counts.reduce((sum, count) => sum + Number(count[of]), 0);
  const persons = total('persons');
  const hidden = hiddenOf(counts);
  const measures = Object.fromEntries(
    RULE_EFFECT_MEASURES.map((measure) => [measure, part(total(measure), persons)]),
  ) as Record<RuleEffectMeasure, GuardedNumber>;
  return {
    replaces,
    documents: small(persons) ? null : total('documents'),
    persons: part(persons, persons),
    measures,
    organisations: counts
      .filter((count) => count.persons > 0)
      .sort((a, b) => b.persons - a.persons || a.organisation.localeCompare(b.organisation, 'fr'))
      .map((count) => ({
        id: count.organisationId,
        name: count.organisation,
        persons: hidden.has(count.organisationId) ? null : count.persons,
      })),
  };
}
