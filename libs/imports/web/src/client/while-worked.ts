import { DestroyRef, effect, inject } from '@angular/core';
import type { HttpResourceRef } from '@angular/common/http';
import type { ImportDetail } from '@guichet/imports-contract';
import { WORKED } from './import-words';

const AGAIN_MILLISECONDS = 1500;

/** Whether a job works on the import now; a check that rests until more may be learnt does not. */
export function isAtWork({ status, restsUntil }: ImportDetail): boolean {
  return WORKED.includes(status) && restsUntil === null;
}

/** Asks for the import again while a job works on it, and once more when the rest of its check is over. */
export function refreshWhileWorked(resource: HttpResourceRef<ImportDetail | undefined>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    if (!resource.hasValue() || resource.isLoading()) return;
    const found = resource.value();
    const rest = found.restsUntil === null ? 0 : Date.parse(found.restsUntil) - Date.now();
    if (isAtWork(found) || found.restsUntil !== null)
      timer = setTimeout(() => resource.reload(), Math.max(rest, AGAIN_MILLISECONDS));
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
}
