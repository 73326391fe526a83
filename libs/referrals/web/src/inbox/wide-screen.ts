import type { Signal } from '@angular/core';
import { DestroyRef, inject, signal } from '@angular/core';

/** Room for a list and a page beside it, as `.with-side` decides it. */
const WIDE = '(min-width: 60rem)';

/** True while a list and what was chosen from it fit side by side. Call in an injection context. */
export function wideScreen(): Signal<boolean> {
  if (typeof matchMedia === 'undefined') return signal(false).asReadonly();
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  const follow = (): void => wide.set(query.matches);
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query.removeEventListener('change', follow));
  return wide.asReadonly();
}
