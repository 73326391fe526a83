/** What waits to be taken, the cheapest first: a binary heap. */
export class CheapestFirst<Item> {
  private readonly heap: { item: Item; cost: number }[] = [];

  put(item: Item, cost: number): void {
    const { heap } = this;
    let place = heap.push({ item, cost }) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.costAt(parent) <= cost) break;
      this.swap(place, parent);
      place = parent;
    }
  }

  take(): { item: Item; cost: number } | undefined {
    const { heap } = this;
    const [cheapest] = heap;
    const last = heap.pop();
    if (!cheapest || !last || heap.length === 0) return cheapest;
    heap[0] = last;
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      const child = this.costAt(left + 1) < this.costAt(left) ? left + 1 : left;
      if (this.costAt(child) >= this.costAt(place)) return cheapest;
      this.swap(place, child);
      place = child;
    }
  }

  private costAt(place: number): number {
    return this.heap[place]?.cost ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  }
}
