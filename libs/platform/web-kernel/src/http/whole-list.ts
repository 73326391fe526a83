import { HttpClient } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { Signal } from '@angular/core';
import { Toasts } from '@guichet/platform-ui/start';
import { firstValueFrom } from 'rxjs';
import { ProblemWords } from './problem-words';

/** What the API answers of a list that is read page by page: the rows, and where the next ones begin. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string | null;
}

interface ListRead<Item> {
  /** The first page as it was read; nothing while it loads. When it is read anew, the pages after it are forgotten. */
  readonly first: () => ListPage<Item> | undefined;
  readonly url: () => string;
  readonly params?: () => Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;
  /** The name under which the API takes `next`: newest-first lists say `before`. */
  readonly cursor?: 'after' | 'before';
}

/** A list as far as it was read, and reading on. */
export interface WholeList<Item> {
  /** The rows of the first page as it is shown, and those that were read after it. */
  rows(page: ListPage<Item>): readonly Item[];
  readonly next: Signal<string | null>;
  readonly loading: Signal<boolean>;
  showMore(): Promise<void>;
}

/**
 * The first page of a list and those that were asked for after it. Goes with `gu-pager`:
 * `<gu-pager [shown]="list.rows(page).length" [hasMore]="!!list.next()" [busy]="list.loading()" (more)="list.showMore()" />`.
 * Called where things are injected.
 */
export function wholeList<Item>({ first, url, params, cursor = 'after' }: ListRead<Item>): WholeList<Item> {
  const http = inject(HttpClient);
  const problemWords = inject(ProblemWords);
  const toasts = inject(Toasts);
  const loading = signal(false);
  const begun = computed(first);
  const further = linkedSignal<ListPage<Item> | undefined, readonly ListPage<Item>[]>({
    source: begun,
    computation: () => [],
  });
  const next = computed(() => (further().at(-1) ?? begun())?.next ?? null);

  async function showMore(): Promise<void> {
    const from = next();
    const known = begun();
    if (!from || loading()) return;
    loading.set(true);
    try {
      const asked = { ...params?.(), [cursor]: from };
      const page = await firstValueFrom(http.get<ListPage<Item>>(url(), { params: asked }));
      // the list may have been asked for anew meanwhile: these rows belong to the former one
      if (known === begun()) further.update((read) => [...read, page]);
    } catch (failure) {
      toasts.say(problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      loading.set(false);
    }
  }

  return {
    rows: (page) => [page, ...further()].flatMap(({ items }) => items),
    next,
    loading,
    showMore,
  };
}
