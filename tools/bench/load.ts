/** Bounded load: so many at once, for so long, and what each request took. */

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** How much: so many in flight, for so many seconds, or until `limit` were done. */
export interface Load {
  readonly atOnce: number;
  readonly seconds: number;
  readonly limit?: number;
}

/** Runs `work` under the load. Milliseconds. */
export async function measure(work: (n: number) => Promise<void>, options: Load): Promise<Measured> {
  const times: number[] = [];
  let n = 0;
  const from = performance.now();
  const until = from + options.seconds * 1000;
  const lane = async (): Promise<void> => {
    while (performance.now() < until && n < (options.limit ?? Infinity)) {
      n += 1;
      const started = performance.now();
      await work(n);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, lane));
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), count: times.length };
}

/** The middle of several values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
