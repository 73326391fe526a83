/** Chance that gives the same world for the same seed. */
export class Chance {
  constructor(private state: number) {}

  /** 0 to 1, one excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True so often. */
  within(share: number): boolean {
    return this.next() < share;
  }

  /** One of them. */
  of<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Each of them with that probability. */
  some<Item>(items: readonly Item[], share: number): Item[] {
    return items.filter(() => this.within(share));
  }
}
