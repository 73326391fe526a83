import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { LiveEvents } from '@guichet/platform-web-kernel';
import { debounceTime, filter } from 'rxjs';

/** Several things often happen at once; one reading is enough. */
const SETTLE = 250;
const RESUMED = 'resumed';

/**
 * Runs `reload` when something happened to a referral, or when messages may have been missed. Call in a constructor.
 * @param about only this referral; left out: any
 */
export function onReferralNews(reload: () => void, about?: () => string | undefined): void {
  inject(LiveEvents)
    .all.pipe(
      filter((event) => event.kind === RESUMED || event.kind.startsWith('referral.')),
      filter((event) => event.kind === RESUMED || !about || event['referralId'] === about()),
      debounceTime(SETTLE),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(() => reload());
}
