import type { Signal } from '@angular/core';
import { DestroyRef, Injector, computed, inject, resource, runInInjectionContext, signal } from '@angular/core';
import { foldText } from '@guichet/platform-ui';
import type { PaletteEntry } from '@guichet/platform-web-kernel';
import { PALETTE_SOURCES, SessionStore, Words } from '@guichet/platform-web-kernel';
import { PLACES } from '../shell/places';

/** Entries under one heading. `failed` says that the source did not answer; the others still show. */
export interface PaletteGroup {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
  readonly failed?: boolean;
}

/** Pages that are no place of the rail, and are gone to often. */
const PAGES = [
  { path: '/dossiers/nouveau', key: 'welcome', permission: 'case_file.open' },
  { path: '/agenda/nouveau', key: 'newAppointment', permission: 'diary.write' },
  { path: '/agenda/taches', key: 'tasks', permission: 'diary.read' },
] as const;

const TYPING_PAUSE = 180;
const SHORTEST = 2;

/** The state of a search in the palette. */
export interface PaletteSearch {
  readonly typed: Signal<string>;
  readonly groups: Signal<readonly PaletteGroup[]>;
  readonly waiting: Signal<boolean>;
  readonly failed: Signal<boolean>;
  /** Takes what was typed; the sources are asked after a short pause. */
  type(text: string): void;
}

/** Asks the pages and every source that the member may ask. Call in an injection context. */
export function paletteSearch(): PaletteSearch {
  const injector = inject(Injector);
  const store = inject(SessionStore);
  const words = inject(Words);
  const sources = inject(PALETTE_SOURCES, { optional: true }) ?? [];
  const typed = signal('');
  const settled = signal('');
  let pause: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(pause));

  const pages = computed<PaletteGroup>(() => {
    const wanted = foldText(typed().trim());
    const entries = [
      ...PLACES.map((place) => ({ ...place, words: `shell.place.${place.key}` })),
      ...PAGES.map((page) => ({ ...page, words: `shell.search.page.${page.key}` })),
    ]
      .filter((page) => store.can(page.permission))
      .map((page) => ({ label: words.say(page.words), link: page.path }))
      .filter((entry) => foldText(entry.label).includes(wanted));
    return { heading: words.say('shell.search.pages'), entries };
  });

  const found = resource({
    params: () => (settled().length >= SHORTEST ? settled() : undefined),
    loader: async ({ params, abortSignal }): Promise<readonly PaletteGroup[]> => {
      const groups = await Promise.all(sources.map((load) => ask(load, params, abortSignal)));
      return groups.filter((group) => group !== undefined);
    },
  });

  async function ask(
    load: (typeof sources)[number],
    wanted: string,
    abort: AbortSignal,
  ): Promise<PaletteGroup | undefined> {
    try {
      const source = await load();
      if (source.permission !== undefined && !store.can(source.permission)) return undefined;
      const entries = await runInInjectionContext(injector, () => source.find(wanted, abort));
      return { heading: words.say(source.heading), entries };
    } catch {
      return { heading: '', entries: [], failed: true };
    }
  }

  const waiting = computed(
    () =>
      sources.length > 0 && typed().trim().length >= SHORTEST && (found.isLoading() || settled() !== typed().trim()),
  );
  const groups = computed(() => {
    const others = settled().length >= SHORTEST && found.hasValue() ? found.value() : [];
    return [...others, pages()].filter((group) => group.entries.length > 0);
  });

  return {
    typed: typed.asReadonly(),
    groups,
    waiting,
    failed: computed(() => found.hasValue() && found.value().some((group) => group.failed)),
    type(text: string): void {
      typed.set(text);
      clearTimeout(pause);
      pause = setTimeout(() => settled.set(text.trim()), TYPING_PAUSE);
    },
  };
}
