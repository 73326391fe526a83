import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import type { WrappedKey } from './key-ring';

const MOST = 1000;
const KEPT_MILLISECONDS = 60_000;

/**
 * Wrapped keys that came with what was read a moment ago, so that writing about the same person needs no further question.
 * They are still wrapped: nothing here opens anything. One that was destroyed meanwhile does no harm, because the database
 * takes no text that is not sealed with the living key. Each member uses only
 * what came to that member, or the time of an answer would tell who else reads a file.
 */
@Injectable()
export class RecentKeys {
  private readonly keys = new Map<string, { key: WrappedKey; until: number }>();

  constructor(private readonly clock: Clock) {}

  /** @param key null when it is destroyed */
  remember(memberId: string, personId: string, key: WrappedKey | null): void {
    const name = `${memberId} ${personId}`;
    this.keys.delete(name);
    if (!key) return;
    this.keys.set(name, { key, until: this.clock.now().getTime() + KEPT_MILLISECONDS });
    for (const oldest of this.keys.keys()) {
      if (this.keys.size <= MOST) break;
      this.keys.delete(oldest);
    }
  }

  of(memberId: string, personId: string): WrappedKey | undefined {
    const name = `${memberId} ${personId}`;
    const known = this.keys.get(name);
    if (known && known.until > this.clock.now().getTime()) return known.key;
    this.keys.delete(name);
    return undefined;
  }
}
