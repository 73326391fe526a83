import type { Suppression } from '@guichet/reports-contract';
import { SMALL_COUNT_MAX } from '@guichet/reports-contract';
import { CheapestFirst } from './cheapest-first';

/**
 * One published number, drawn as an arrow from one sum to another. Tables with totals are circulations: in each node what
 * comes in equals what goes out. A row of a table is a node (its total comes in, its cells go out), a column is a node
 * (its cells come in, its total goes out), and the grand total closes the circle.
 */
export interface Arc {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** False: no answer ever shows it; it needs no protection and gives none away. */
  readonly published: boolean;
  /** How much it would hurt to hide it, per unit; totals cost more than cells. */
  readonly weight: number;
}

/** How a number stands in its tables; see {@link Arc}. */
export type ArcOptions = Partial<Pick<Arc, 'published' | 'weight'>>;

/** A number with its sums as places in the lists of the circulation: a city has thousands, looked at millions of times. */
interface Edge {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly published: boolean;
  readonly weight: number;
  hidden: Suppression | 'unpublished' | undefined;
}

interface Ring {
  readonly edges: readonly Edge[];
  readonly cost: number;
}

/** What it costs to pass a number that is hidden anyway: next to nothing, but short ways are better. */
const FREE = 1e-6;

/**
 * Tables whose small numbers must not be found again. {@link hide} decides which numbers are not shown so that no hidden
 * number follows from what is shown, even for somebody who knows the rules: a small one is 1 to 4, a linked one at least 5.
 *
 * A hidden number is safe when it could be one more or one less without any shown number changing, that is, when the
 * hidden numbers form a ring along which one unit can be moved. Where there is none, the cheapest ring is made by hiding
 * further numbers. For circulations this test is exact, not a rule of thumb.
 */
export class Circulation {
  private readonly edges = new Map<string, Edge>();
  private readonly nodes = new Map<string, number>();
  private readonly around: Edge[][] = [];

  /** Adds a number. `id` names it when its figure is asked for. */
  add(id: string, from: string, to: string, value: number, options: ArcOptions = {}): void {
    const { published = true, weight = 1 } = options;
    if (this.edges.has(id)) throw new Error(`the number ${id} stands in the tables twice`);
    const [source, target] = [this.nodeOf(from), this.nodeOf(to)];
    const hidden = published ? undefined : 'unpublished';
    const edge: Edge = { id, source, target, value, published, weight, hidden };
    this.edges.set(id, edge);
    for (const node of [source, target]) this.around[node]?.push(edge);
  }

  /** The numbers with their reason for not being shown, where there is one. */
  hide(): ReadonlyMap<string, Suppression | undefined> {
    this.checkSums();
    for (const edge of this.edges.values()) {
      if (edge.published && edge.value >= 1 && edge.value <= SMALL_COUNT_MAX) edge.hidden = 'small';
    }
    for (const edge of this.edges.values()) {
      if (edge.hidden === 'small' && !this.mayDiffer(edge)) this.closeRing(edge);
    }
    return new Map(
      [...this.edges.values()].map(({ id, hidden }) => [id, hidden === 'unpublished' ? undefined : hidden]),
    );
  }

  private nodeOf(name: string): number {
    const known = this.nodes.get(name);
    if (known !== undefined) return known;
    this.nodes.set(name, this.around.length);
    return this.around.push([]) - 1;
  }

  private checkSums(): void {
    for (const [name, node] of this.nodes) {
      let balance = 0;
      for (const edge of this.edgesAround(node)) {
        if (edge.target === node) balance += edge.value;
        if (edge.source === node) balance -= edge.value;
      }
      if (balance !== 0) throw new Error(`the numbers around ${name} do not add up`);
    }
  }

  private edgesAround(node: number): readonly Edge[] {
    return this.around[node] ?? [];
  }

  private mayDiffer(edge: Edge): boolean {
    return (
      (canRise(edge) && this.reaches(edge.target, edge.source, edge)) ||
      (canFall(edge) && this.reaches(edge.source, edge.target, edge))
    );
  }

  /** Whether one unit can be moved from one sum to another through hidden numbers alone, without `avoided`. */
  private reaches(start: number, end: number, avoided: Edge): boolean {
    // from the sum with fewer numbers, against the stream if need be: the other may be that of the whole city
    const against = this.edgesAround(end).length < this.edgesAround(start).length;
    const [first, last] = against ? [end, start] : [start, end];
    const seen = new Set([first]);
    for (const node of seen) {
      if (node === last) return true;
      for (const edge of this.edgesAround(node)) {
        if (edge.hidden === undefined || edge === avoided) continue;
        if (edge.source === node && (against ? canFall(edge) : canRise(edge))) seen.add(edge.target);
        if (edge.target === node && (against ? canRise(edge) : canFall(edge))) seen.add(edge.source);
        if (seen.has(last)) return true;
      }
    }
    return false;
  }

  private closeRing(edge: Edge): void {
    const up = canRise(edge) ? this.cheapestWay(edge.target, edge.source, edge, Infinity) : undefined;
    const down = canFall(edge) ? this.cheapestWay(edge.source, edge.target, edge, up?.cost ?? Infinity) : undefined;
    for (const step of (down ?? up)?.edges ?? []) step.hidden ??= 'linked';
  }

  /**
   * The cheapest way to move one unit from one sum to another, without `avoided`; numbers on it that are shown must be
   * hidden. None when there is none that costs less than `limit`.
   */
  private cheapestWay(start: number, end: number, avoided: Edge, limit: number): Ring | undefined {
    const costs = new Float64Array(this.around.length).fill(Infinity);
    const through: (Edge | undefined)[] = [];
    const waiting = new CheapestFirst<number>();
    costs[start] = 0;
    waiting.put(start, 0);
    for (let next = waiting.take(); next && next.cost < limit; next = waiting.take()) {
      const { item: node, cost } = next;
      if (node === end) return { edges: wayBack(through, start, end), cost };
      if (cost > (costs[node] ?? 0)) continue;
      for (const edge of this.edgesAround(node)) {
        if (edge === avoided || (edge.hidden === undefined && edge.value <= SMALL_COUNT_MAX)) continue;
        const sum = cost + (edge.hidden ? FREE : edge.value * edge.weight);
        const forward = edge.source === node;
        const to = forward ? edge.target : edge.source;
        if (sum >= limit || sum >= (costs[to] ?? Infinity) || !(forward ? canRise(edge) : canFall(edge))) continue;
        costs[to] = sum;
        through[to] = edge;
        waiting.put(to, sum);
      }
    }
    return undefined;
  }
}

/** Whether somebody who sees only that it is hidden must reckon with one more. */
function canRise(edge: Edge): boolean {
  return edge.hidden !== 'small' || edge.value < SMALL_COUNT_MAX;
}

/** Whether somebody who sees only that it is hidden must reckon with one less. */
function canFall(edge: Edge): boolean {
  if (edge.hidden === 'unpublished') return edge.value > 0;
  return edge.value > (edge.hidden === 'small' ? 1 : SMALL_COUNT_MAX + 1);
}

function wayBack(through: readonly (Edge | undefined)[], start: number, end: number): Edge[] {
  const edges: Edge[] = [];
  for (let node = end; node !== start;) {
    const edge = through[node];
    if (!edge) break;
    edges.push(edge);
    node = edge.source === node ? edge.target : edge.source;
  }
  return edges;
}
