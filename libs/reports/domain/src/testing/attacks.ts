import type { Figure, Suppression } from '@guichet/reports-contract';

/** A number of a table: part of the sum it goes to, drawn from the sum it comes from. */
export interface Cell {
  id: string;
  from: string;
  to: string;
  value: number;
}

/**
 * The attacker: knows every shown number, that each sum holds, that a small number is 1 to 4 and a linked one at least 5.
 * Tries every table that could be behind what is shown, and returns the values each hidden number may have.
 */
export function attack(
  cells: readonly Cell[],
  marks: ReadonlyMap<string, Suppression | undefined>,
  ceiling: number,
): Map<string, Set<number>> {
  const secret = cells.filter((cell) => marks.get(cell.id));
  const guess = new Map(cells.filter((cell) => !marks.get(cell.id)).map((cell) => [cell.id, cell.value]));
  const possible = new Map(secret.map((cell) => [cell.id, new Set<number>()]));
  const nodes = [...new Set(cells.flatMap((cell) => [cell.from, cell.to]))];
  const around = new Map(nodes.map((node) => [node, cells.filter((cell) => cell.from === node || cell.to === node)]));
  const contradicts = (node: string) => {
    const known = around.get(node) ?? [];
    if (known.some((cell) => !guess.has(cell.id))) return false;
    return known.reduce((sum, cell) => sum + (guess.get(cell.id) ?? 0) * (cell.to === node ? 1 : -1), 0) !== 0;
  };
  const forced = (cell: Cell): number | undefined => {
    for (const node of [cell.from, cell.to]) {
      const others = (around.get(node) ?? []).filter((other) => other !== cell);
      if (others.every((other) => guess.has(other.id))) {
        const rest = others.reduce((sum, other) => sum + (guess.get(other.id) ?? 0) * (other.to === node ? 1 : -1), 0);
        return cell.to === node ? -rest : rest;
      }
    }
    return undefined;
  };
  const tryFrom = (index: number): void => {
    const cell = secret[index];
    if (!cell) {
      for (const { id } of secret) possible.get(id)?.add(guess.get(id) ?? -1);
      return;
    }
    const [least, most] = marks.get(cell.id) === 'small' ? [1, 4] : [5, ceiling];
    const only = forced(cell);
    for (let value = only ?? least; value <= (only ?? most); value += 1) {
      if (value < least || value > most) continue;
      guess.set(cell.id, value);
      if (!contradicts(cell.from) && !contradicts(cell.to)) tryFrom(index + 1);
      guess.delete(cell.id);
    }
  };
  tryFrom(0);
  return possible;
}

/** Solves the sums for the hidden numbers, without knowing anything of their size. Returns those with one solution. */
export function subtract(cells: readonly Cell[], marks: ReadonlyMap<string, Suppression | undefined>): string[] {
  const secret = cells.filter((cell) => marks.get(cell.id));
  const nodes = [...new Set(cells.flatMap((cell) => [cell.from, cell.to]))];
  const rows = nodes.map((node) => secret.map((cell) => (cell.to === node ? 1 : 0) - (cell.from === node ? 1 : 0)));
  let rank = 0;
  for (let column = 0; column < secret.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const lead = rows[rank] ?? [];
    const by = lead[column] ?? 1;
    rows[rank] = lead.map((value) => value / by);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== rank && Math.abs(factor) > 1e-9)
        rows[index] = row.map((value, at) => value - factor * (rows[rank]?.[at] ?? 0));
    });
    rank += 1;
  }
  return rows
    .map((row) => row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : [])))
    .filter((places) => places.length === 1)
    .map(([at]) => secret[at ?? 0]?.id ?? '');
}

type Form = Record<string, number>;

/** A published number and what it adds up, in the counts behind it. */
export interface Published {
  readonly name: string;
  readonly figure: Figure;
  readonly adds: readonly string[];
}

/** Brings what is shown into echelon form; a hidden number that the result can express follows by adding and subtracting. */
export function derivable(numbers: readonly Published[]): string[] {
  const basis: { lead: string; form: Form }[] = [];
  const reduce = (adds: readonly string[]): Form => {
    const form: Form = {};
    for (const atom of adds) form[atom] = (form[atom] ?? 0) + 1;
    for (const { lead, form: known } of basis) {
      const factor = form[lead] ?? 0;
      if (factor === 0) continue;
      for (const [atom, weight] of Object.entries(known)) form[atom] = (form[atom] ?? 0) - factor * weight;
    }
    return Object.fromEntries(Object.entries(form).filter(([, weight]) => Math.abs(weight) > 1e-9));
  };
  for (const { adds } of numbers.filter(({ figure }) => !figure.suppressed)) {
    const form = reduce(adds);
    const [lead] = Object.keys(form);
    if (lead === undefined) continue;
    const by = form[lead] ?? 1;
    basis.push({ lead, form: Object.fromEntries(Object.entries(form).map(([atom, weight]) => [atom, weight / by])) });
  }
  return numbers
    .filter(({ figure, adds }) => figure.suppressed && Object.keys(reduce(adds)).length === 0)
    .map(({ name }) => name);
}
