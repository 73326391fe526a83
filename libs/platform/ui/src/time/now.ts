import type { Signal } from '@angular/core';
import { DestroyRef, InjectionToken, inject, signal } from '@angular/core';

const MINUTE = 60_000;

/** The present, refreshed each minute, so that "dans 5 minutes" stays true on an open page. Tests provide their own. */
export const NOW = new InjectionToken<Signal<Date>>('NOW', {
  providedIn: 'root',
  factory: () => {
    const now = signal(new Date());
    const timer = setInterval(() => now.set(new Date()), MINUTE);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    return now.asReadonly();
  },
});
