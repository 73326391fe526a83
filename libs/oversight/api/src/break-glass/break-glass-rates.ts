import { Injectable } from '@nestjs/common';
import { FEWEST_PEERS } from '@guichet/oversight-contract';
import type { BreakGlassRates as Rates } from '@guichet/oversight-contract';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { BREAK_GLASS_RATES } from './break-glass.queries';

/** Days that a rate looks back. */
const DAYS = 90;
const DAY_MILLISECONDS = 86_400_000;

/** How often each member broke the glass, beside the peers. A figure to talk about, never a verdict. */
@Injectable()
export class BreakGlassRates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Rates> {
    const since = brusselsDay(new Date(this.clock.now().getTime() - DAYS * DAY_MILLISECONDS));
    const [row] = await this.unitOfWork.statement<Pick<Rates, 'items'> & Record<string, unknown>>(
      actor,
      BREAK_GLASS_RATES,
      [since, FEWEST_PEERS],
    );
    return { since, items: row?.items ?? [] };
  }
}
