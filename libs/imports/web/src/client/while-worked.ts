import { DestroyRef, effect, inject } from '@angular/core';
import type { HttpResourceRef } from '@angular/common/http';
import type { ImportDetail } from '@guichet/imports-contract';
import { WORKED } from './import-words';

const AGAIN_MILLISECONDS = 1500;

/** Asks for the import again while a job works on it, and not while its check rests. */
export function refreshWhileWorked(resource: HttpResourceRef<ImportDetail | undefined>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(timer);
    if (!resource.hasValue() || resource.isLoading()) return;
    const { status, restsUntil } = resource.value();
    if (WORKED.includes(status) && restsUntil === null) timer = setTimeout(() => resource.reload(), AGAIN_MILLISECONDS);
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
}
