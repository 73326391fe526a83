import type { Suppression } from '@guichet/reports-contract';
import { SMALL_COUNT_MAX } from '@guichet/reports-contract';

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

export interface ArcOptions {
  readonly published?: boolean;
  /** Hidden whatever its size, because something outside these tables would turn it into a small number. */
  readonly secret?: boolean;
  readonly weight?: number;
}

interface Edge extends Arc {
  hidden: Suppression | 'unpublished' | undefined;
  readonly secret: boolean;
}

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
    const { published = true, secret = false, weight = 1 } = options;
    const edge: Edge = { id, from, to, value, published, weight, hidden: published ? undefined : 'unpublished', secret };
    if (this.edges.has(id)) throw new Error(`the number ${id} stands in the tables twice`);
    this.edges.set(id, edge);
    for (const node of [from, to]) this.around.set(node, [...(this.around.get(node) ?? []), edge]);
  }

  /** The numbers with their reason for not being shown, where there is one. */
  hide(): ReadonlyMap<string, Suppression | undefined> {
    this.checkSums();
    for (const edge of this.edges.values()) {
      if (edge.published && edge.value >= 1 && edge.value <= SMALL_COUNT_MAX) edge.hidden = 'small';
      else if (edge.secret) edge.hidden = 'linked';
    }
    for (const edge of this.edges.values()) {
      if ((edge.hidden === 'small' || edge.secret) && !this.mayDiffer(edge)) this.closeRing(edge);
    }
    return new Map([...this.edges.values()].map(({ id, hidden }) => [id, hidden === 'unpublished' ? undefined : hidden]));
  }

  private checkSums(): void {
    for (const [node, edges] of this.around) {
      const balance = edges.reduce((sum, edge) => sum + (edge.to === node ? edge.value : 0) - (edge.from === node ? edge.value : 0), 0);
      if (balance !== 0) throw new Error(`the numbers around ${node} do not add up`);
    }
  }

  private mayDiffer(edge: Edge): boolean {
    return (
      (canRise(edge) && this.path(edge.to, edge.from, edge, false) !== undefined) ||
      (canFall(edge) && this.path(edge.from, edge.to, edge, false) !== undefined)
    );
  }

  private closeRing(edge: Edge): void {
    const rings = [
      canRise(edge) ? this.path(edge.to, edge.from, edge, true) : undefined,
      canFall(edge) ? this.path(edge.from, edge.to, edge, true) : undefined,
    ];
    const [cheapest] = rings.filter((ring) => ring !== undefined).sort((a, b) => a.cost - b.cost);
    for (const step of cheapest?.edges ?? []) step.hidden ??= 'linked';
  }

  /**
   * The cheapest way along which one unit can be moved from one sum to another, without `avoided`.
   * @param hiding whether numbers that are shown may be hidden on the way, each at its cost
   */
  private path(start: string, end: string, avoided: Edge, hiding: boolean): { edges: Edge[]; cost: number } | undefined {
    const best = new Map<string, { cost: number; through: Edge | undefined; before: string }>([[start, { cost: 0, through: undefined, before: start }]]);
    const done = new Set<string>();
    for (let node = cheapestOf(best, done); node !== undefined; node = cheapestOf(best, done)) {
      const cost = best.get(node)?.cost ?? 0;
      if (node === end) return { edges: wayBack(best, start, end), cost };
      done.add(node);
      for (const { edge, to } of this.stepsFrom(node, hiding)) {
        const next = cost + (edge.hidden ? 1e-6 : edge.value * edge.weight);
        if (edge !== avoided && next < (best.get(to)?.cost ?? Infinity)) best.set(to, { cost: next, through: edge, before: node });
      }
    }
    return undefined;
  }

  private stepsFrom(node: string, hiding: boolean): Step[] {
    return (this.around.get(node) ?? [])
      .filter((edge) => edge.hidden !== undefined || (hiding && edge.value > SMALL_COUNT_MAX))
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

function cheapestOf(best: ReadonlyMap<string, { cost: number }>, done: ReadonlySet<string>): string | undefined {
  let cheapest: string | undefined;
  let least = Infinity;
  for (const [node, { cost }] of best) {
    if (!done.has(node) && cost < least) {
      least = cost;
      cheapest = node;
    }
  }
  return cheapest;
}

function wayBack(best: ReadonlyMap<string, { through: Edge | undefined; before: string }>, start: string, end: string): Edge[] {
  const edges: Edge[] = [];
  for (let node = end; node !== start; ) {
    const step = best.get(node);
    if (!step?.through) break;
    edges.push(step.through);
    node = step.before;
  }
  return edges;
}
