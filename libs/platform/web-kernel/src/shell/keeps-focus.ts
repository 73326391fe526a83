import { Injector, afterNextRender, effect, inject, untracked } from '@angular/core';

/**
 * A button that did its work often goes away with the next reading, and the focus with it. What this returns is called
 * when such a thing is done: once `reading` has changed, a focus that was lost goes to `place`, which is there before
 * and after. Call in an injection context.
 */
export function keepsFocus(reading: () => unknown, place: () => HTMLElement | undefined): () => void {
  const injector = inject(Injector);
  let waits = false;
  let left: unknown;
  effect(() => {
    const now = reading();
    if (!waits || now === left) return;
    waits = false;
    afterNextRender(() => focusWhenLost(place()), { injector });
  });
  return () => {
    left = untracked(reading);
    waits = true;
  };
}

/** A focus that somebody has put elsewhere meanwhile is theirs. */
function focusWhenLost(place: HTMLElement | undefined): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || place?.contains(activeElement)) place?.focus();
}
