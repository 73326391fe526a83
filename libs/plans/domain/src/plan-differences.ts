import type { PlanSnapshot } from '@guichet/plans-contract';

/** One difference between two agreed versions, for one need, goal or action. */
export interface PlanDifference {
  readonly what: 'need' | 'goal' | 'action';
  readonly id: string;
  readonly change: 'added' | 'changed' | 'left_out';
  /** Its words: the later ones, or the last ones when it was left out. */
  readonly words: string;
  /** For a change, each field that differs, as it was and as it is. */
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

interface Item {
  readonly what: PlanDifference['what'];
  readonly id: string;
  readonly words: string;
  readonly facts: Readonly<Record<string, string | null>>;
}

/** Every need, goal and action of a version, in its order. */
function itemsOf(snapshot: PlanSnapshot): Item[] {
  return snapshot.needs.flatMap((need) => [
    {
      what: 'need' as const,
      id: need.id,
      words: need.situation,
      facts: { themeCode: need.themeCode, situation: need.situation, state: need.state },
    },
    ...need.goals.flatMap((goal) => [
      {
        what: 'goal' as const,
        id: goal.id,
        words: goal.ownWords,
        facts: { ownWords: goal.ownWords, state: goal.state, targetOn: goal.targetOn },
      },
      ...goal.actions.map((action) => ({
        what: 'action' as const,
        id: action.id,
        words: action.what,
        facts: { what: action.what, doer: action.doer, dueOn: action.dueOn, state: action.state },
      })),
    ]),
  ]);
}

/** What differs between two agreed versions, in the order of the later one; what was left out comes last. */
export function planDifferences(before: PlanSnapshot, after: PlanSnapshot): PlanDifference[] {
  const former = new Map(itemsOf(before).map((item) => [item.id, item]));
  const later = itemsOf(after);
  const kept = new Set(later.map((item) => item.id));
  const differences = later.flatMap((item): PlanDifference[] => {
    const known = former.get(item.id);
    if (!known) return [{ what: item.what, id: item.id, change: 'added', words: item.words, fields: [] }];
    const fields = Object.entries(item.facts)
      .map(([field, to]) => ({ field, from: known.facts[field] ?? null, to }))
      .filter(({ from, to }) => from !== to);
    return fields.length === 0 ? [] : [{ what: item.what, id: item.id, change: 'changed', words: item.words, fields }];
  });
  const leftOut = [...former.values()]
    .filter((item) => !kept.has(item.id))
    .map((item): PlanDifference => ({
      what: item.what,
      id: item.id,
      change: 'left_out',
      words: item.words,
      fields: [],
    }));
  return [...differences, ...leftOut];
}
