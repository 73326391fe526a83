import type { Figure } from '@guichet/reports-contract';
import { Circulation } from './circulation';
import type { ArcOptions } from './circulation';
import { guarded } from './dashboard-request';

/** Totals are dearer to hide than cells. */
export const TOTAL = { weight: 20 } as const;
/** Hidden only where nothing else helps. */
export const GRAND_TOTAL = { weight: 1_000_000 } as const;

/** Numbers by name, each with what may be shown of it; a name that was never counted is zero. */
export class GuardedTable {
  private readonly circulation = new Circulation();
  private readonly values = new Map<string, number>();
  private marks: ReturnType<Circulation['hide']> | undefined;

  add(id: string, from: string, to: string, value: number, options: ArcOptions = {}): void {
    this.values.set(id, value);
    this.circulation.add(id, from, to, value, options);
  }

  figure(id: string): Figure {
    this.marks ??= this.circulation.hide();
    return guarded(this.values.get(id) ?? 0, this.marks.get(id));
  }
}
