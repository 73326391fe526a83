import { guardedEffect } from './residence-rule-effect';
import type { RuleEffectCount } from './residence-rule-effect';

function counts(persons: readonly number[], more: Partial<RuleEffectCount> = {}): RuleEffectCount[] {
  return persons.map((n, place) => ({
    organisationId: `o${place}`,
    organisation: `Organisation ${place}`,
    documents: n,
    persons: n,
    opensEarlier: 0,
    opensLater: 0,
    endsEarlier: 0,
    endsLater: 0,
    intoWindow: 0,
    outOfWindow: 0,
    losesCover: 0,
    ...(place === 0 ? more : {}),
  }));
}
const shown = (persons: readonly number[]) =>
  guardedEffect(counts(persons), false).organisations.map((one) => one.persons);

describe('whom a change of a rule touches, as an administrator may know it', () => {
  it.each([
    ['nobody', [0, 0], []],
    ['only large numbers', [40, 12, 5], [40, 12, 5]],
    ['one small number takes the next one with it, because the total stands beside', [40, 12, 3], [40, null, null]],
    ['two small ones that are small together take a third', [40, 12, 1, 2], [40, null, null, null]],
    ['two small ones that are not small together stay alone', [40, 12, 3, 4], [40, 12, null, null]],
    ['a small one by itself', [3], [null]],
    ['organisations without anybody do not hide anybody', [9, 0, 2], [null, null]],
  ] as const)('%s', (_, persons, expected) => {
    expect(shown(persons)).toEqual(expected);
  });

  it('hides a small total, and everything that is part of it', () => {
    const effect = guardedEffect(counts([3], { documents: 6, opensEarlier: 3, intoWindow: 1 }), true);
    expect(effect).toMatchObject({ replaces: true, documents: null, persons: null });
    expect(effect.measures).toMatchObject({ opensEarlier: null, intoWindow: null, opensLater: 0 });
  });

  it('hides a part that would give a small rest away', () => {
    const effect = guardedEffect(
      counts([20], { opensEarlier: 18, opensLater: 2, intoWindow: 20, endsLater: 7 }),
      false,
    );
    expect(effect).toMatchObject({ documents: 20, persons: 20 });
    expect(effect.measures).toMatchObject({ opensEarlier: null, opensLater: null, intoWindow: 20, endsLater: 7 });
  });
});
