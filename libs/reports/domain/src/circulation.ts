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

interface Edge extends Arc {
  hidden: Suppression | 'unpublished' | undefined;
}

interface Arrival {
  readonly cost: number;
  readonly through: Edge | undefined;
  readonly before: string;
}

/** What it costs to pass a number that is hidden anyway: next to nothing, but short ways are better. */
const FREE = 1e-6;

interface Step {
  readonly edge: Edge;
  readonly to: string;
}

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
  private readonly around = new Map<string, Edge[]>();

  /** Adds a number. `id` names it when its figure is asked for. */
  add(id: string, from: string, to: string, value: number, options: ArcOptions = {}): void {
    const { published = true, weight = 1 } = options;
    const edge: Edge = { id, from, to, value, published, weight, hidden: published ? undefined : 'unpublished' };
    if (this.edges.has(id)) throw new Error(`the number ${id} stands in the tables twice`);
    this.edges.set(id, edge);
    for (const node of [from, to]) this.edgesAround(node).push(edge);
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

  private edgesAround(node: string): Edge[] {
    const edges = this.around.get(node) ?? [];
    this.around.set(node, edges);
    return edges;
  }

  private checkSums(): void {
    for (const [node, edges] of this.around) {
      const balance = edges.reduce(
        (sum, edge) => sum + (edge.to === node ? edge.value : 0) - (edge.from === node ? edge.value : 0),
        0,
      );
      if (balance !== 0) throw new Error(`the numbers around ${node} do not add up`);
    }
  }

  private mayDiffer(edge: Edge): boolean {
    return (
      (canRise(edge) && this.reaches(edge.to, edge.from, edge)) ||
      (canFall(edge) && this.reaches(edge.from, edge.to, edge))
    );
  }

  /** Whether one unit can be moved from one sum to another through hidden numbers alone, without `avoided`. */
  private reaches(start: string, end: string, avoided: Edge): boolean {
    // from the sum with fewer numbers, against the stream if need be: the other may be that of the whole city
    const against = (this.around.get(end)?.length ?? 0) < (this.around.get(start)?.length ?? 0);
    const [first, last] = against ? [end, start] : [start, end];
    const seen = new Set([first]);
    for (const node of seen) {
      if (node === last) return true;
      for (const edge of this.around.get(node) ?? []) {
        if (edge.hidden === undefined || edge === avoided) continue;
        if (edge.from === node && (against ? canFall(edge) : canRise(edge))) seen.add(edge.to);
        if (edge.to === node && (against ? canRise(edge) : canFall(edge))) seen.add(edge.from);
        if (seen.has(last)) return true;
      }
    }
    return false;
  }

  private closeRing(edge: Edge): void {
    const rings = [
      canRise(edge) ? this.cheapestWay(edge.to, edge.from, edge) : undefined,
      canFall(edge) ? this.cheapestWay(edge.from, edge.to, edge) : undefined,
    ];
    const [cheapest] = rings.filter((ring) => ring !== undefined).sort((a, b) => a.cost - b.cost);
    for (const step of cheapest?.edges ?? []) step.hidden ??= 'linked';
  }

  /** The cheapest way to move one unit from one sum to another, without `avoided`; numbers on it that are shown must be hidden. */
  private cheapestWay(start: string, end: string, avoided: Edge): { edges: Edge[]; cost: number } | undefined {
    const best = new Map<string, Arrival>([[start, { cost: 0, through: undefined, before: start }]]);
    const waiting = new CheapestFirst<string>();
    waiting.put(start, 0);
    for (let next = waiting.take(); next; next = waiting.take()) {
      const { item: node, cost } = next;
      if (node === end) return { edges: wayBack(best, start, end), cost };
      if (cost > (best.get(node)?.cost ?? 0)) continue;
      for (const { edge, to } of this.stepsFrom(node)) {
        const sum = cost + (edge.hidden ? FREE : edge.value * edge.weight);
        if (edge === avoided || sum >= (best.get(to)?.cost ?? Infinity)) continue;
        best.set(to, { cost: sum, through: edge, before: node });
        waiting.put(to, sum);
      }
    }
    return undefined;
  }

  private stepsFrom(node: string): Step[] {
    return (this.around.get(node) ?? [])
      .filter((edge) => edge.hidden !== undefined || edge.value > SMALL_COUNT_MAX)
      .flatMap((edge) => [
        ...(edge.from === node && canRise(edge) ? [{ edge, to: edge.to }] : []),
        ...(edge.to === node && canFall(edge) ? [{ edge, to: edge.from }] : []),
      ]);
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

function wayBack(best: ReadonlyMap<string, Arrival>, start: string, end: string): Edge[] {
  const edges: Edge[] = [];
  for (let node = end; node !== start;) {
    const step = best.get(node);
    if (!step?.through) break;
    edges.push(step.through);
    node = step.before;
  }
  return edges;
}
