import fc from 'fast-check';
import type { Suppression } from '@guichet/reports-contract';
import { Circulation } from './circulation';
import { attack, subtract } from './testing/attacks';
import type { Cell } from './testing/attacks';

/** A table with row totals, column totals and the grand total. */
function tableOf(rows: readonly (readonly number[])[]): Cell[] {
  const columns = rows[0]?.length ?? 0;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return [
    ...rows.flatMap((row, r) =>
      row.map((value, c) => ({ id: `${r}:${c}`, from: `row ${r}`, to: `column ${c}`, value })),
    ),
    ...rows.map((row, r) => ({ id: `row ${r}`, from: 'all', to: `row ${r}`, value: sum(row) })),
    ...Array.from({ length: columns }, (_, c) => ({
      id: `column ${c}`,
      from: `column ${c}`,
      to: 'sum',
      value: sum(rows.map((row) => row[c] ?? 0)),
    })),
    { id: 'total', from: 'sum', to: 'all', value: sum(rows.flat()) },
  ];
}

function hidden(cells: readonly Cell[]): ReadonlyMap<string, Suppression | undefined> {
  const circulation = new Circulation();
  for (const { id, from, to, value } of cells)
    circulation.add(id, from, to, value, { weight: id.includes(':') ? 1 : 10 });
  return circulation.hide();
}

describe('hiding small numbers', () => {
  it('hides one to four, and shows zero and five', () => {
    const marks = hidden(
      tableOf([
        [0, 3, 5, 9, 2],
        [8, 4, 12, 1, 30],
      ]),
    );
    expect(marks.get('0:0')).toBeUndefined();
    expect(marks.get('0:1')).toBe('small');
    expect(marks.get('0:2')).toBeUndefined();
  });

  it('hides a second number where a total would give the first away', () => {
    const marks = hidden(
      tableOf([
        [3, 20, 30],
        [10, 21, 31],
        [11, 22, 32],
      ]),
    );
    expect(marks.get('0:0')).toBe('small');
    const linked = [...marks].filter(([, mark]) => mark === 'linked').map(([id]) => id);
    expect(linked).toEqual(expect.arrayContaining(['1:0', '0:1', '1:1']));
    expect(linked).toHaveLength(3);
  });

  it('does not trust two fours whose sum is shown', () => {
    const marks = hidden(
      tableOf([
        [4, 4, 20],
        [30, 30, 30],
      ]),
    );
    expect(
      attack(
        tableOf([
          [4, 4, 20],
          [30, 30, 30],
        ]),
        marks,
        60,
      ).get('0:0')?.size,
    ).toBeGreaterThan(1);
  });

  it('refuses tables whose sums do not hold', () => {
    const circulation = new Circulation();
    circulation.add('cell', 'a', 'b', 3);
    expect(() => circulation.hide()).toThrow('add up');
  });

  it('leaves a table without small numbers alone', () => {
    expect(
      [
        ...hidden(
          tableOf([
            [5, 0],
            [7, 9],
          ]),
        ).values(),
      ].every((mark) => mark === undefined),
    ).toBe(true);
  });
});

describe('attack by subtraction', () => {
  const sparse = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.nat({ max: 60 }) });
  const table = (side: number) =>
    fc
      .tuple(fc.integer({ min: 1, max: side }), fc.integer({ min: 1, max: side }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(sparse, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );

  it('finds no hidden number of any table, with all sums at hand', () => {
    fc.assert(
      fc.property(table(9), (rows) => {
        const cells = tableOf(rows);
        expect(subtract(cells, hidden(cells))).toEqual([]);
      }),
      { numRuns: 1500, seed: 20261122 },
    );
  });

  it('finds no hidden number of a small table by trying every table that could be behind it', () => {
    fc.assert(
      fc.property(table(3), (rows) => {
        const cells = tableOf(rows.map((row) => row.map((value) => Math.min(value, 12))));
        const marks = hidden(cells);
        const ceiling = Math.max(...cells.map((cell) => cell.value)) + 2;
        for (const [id, values] of attack(cells, marks, ceiling))
          expect({ id, options: values.size > 1 }).toEqual({ id, options: true });
      }),
      { numRuns: 1200, seed: 20261122 },
    );
  });
});
