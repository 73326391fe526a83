import { DestroyRef, Service, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

/** A page that may hold text that nobody saved. */
export interface HoldsUnsavedText {
  /** True while leaving would lose what was typed. */
  hasUnsavedText(): boolean;
}

/** The question asked before text is lost; the shell shows it as a dialog and answers. */
@Service()
export class LeaveQuestion {
  private answer: ((leave: boolean) => void) | undefined;
  private readonly asking = signal(false);

  readonly open = this.asking.asReadonly();

  ask(): Promise<boolean> {
    this.answer?.(false);
    this.asking.set(true);
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  reply(leave: boolean): void {
    this.asking.set(false);
    this.answer?.(leave);
    this.answer = undefined;
  }
}

/** Route guard: `canDeactivate: [keepsUnsavedText]`, on a page that implements {@link HoldsUnsavedText}. */
export const keepsUnsavedText: CanDeactivateFn<HoldsUnsavedText> = (page) =>
  page.hasUnsavedText() ? inject(LeaveQuestion).ask() : true;

/** Makes the browser ask too when the tab is closed or reloaded. Call in the constructor of the page. */
export function warnBeforeUnload(page: HoldsUnsavedText): void {
  const warn = (event: BeforeUnloadEvent): void => {
    if (page.hasUnsavedText()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => removeEventListener('beforeunload', warn));
}
