import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CaseFileList as List, CaseFileSort, ListColumn } from '@guichet/case-files-contract';
import { CASE_FILE_SORTS, LIST_COLUMNS, USUAL_COLUMNS } from '@guichet/case-files-contract';
import { PersonSearch } from '@guichet/people-web';
import { AsyncView, Drawer, Empty, EmptyState, Loaded, Pager, parseSort } from '@guichet/platform-ui';
import { SessionStore, wholeList, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListFilters } from './list-filters';
import type { AddressFilters } from './list-filters';
import { ListWords } from './list-words';
import { ListTable } from './list-table';
import { ListViews } from './list-views';
import type { ViewAddress } from './list-views';

const NAMES = [
  'status',
  'mine',
  'leadId',
  'teamId',
  'need',
  'birthYear',
  'openedFrom',
  'openedTo',
  'closedFrom',
  'closedTo',
] as const;

/** Every file one may know, the most recently moved first. What is filtered, shown and sorted stands in the address. */
@Component({
  selector: 'gu-case-file-list',
  imports: [
    AsyncView,
    Drawer,
    Empty,
    EmptyState,
    ListFilters,
    ListTable,
    ListViews,
    Loaded,
    Pager,
    PersonSearch,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './case-file-list.html',
})
export class CaseFileList {
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  /** Of the address. */
  readonly status = input<string>();
  readonly mine = input<string>();
  readonly leadId = input<string>();
  readonly teamId = input<string>();
  readonly need = input<string>();
  readonly birthYear = input<string>();
  readonly openedFrom = input<string>();
  readonly openedTo = input<string>();
  readonly closedFrom = input<string>();
  readonly closedTo = input<string>();
  readonly sort = input<string>();
  readonly columns = input<string>();

  protected readonly searching = signal(false);
  protected readonly filters = computed<AddressFilters>(() =>
    Object.fromEntries(NAMES.flatMap((name) => (this[name]() ? [[name, this[name]()]] : []))),
  );
  protected readonly filtered = computed(() => Object.keys(this.filters()).length > 0);
  protected readonly shown = computed<ViewAddress>(() => ({
    filters: this.filters(),
    columns: columnsOf(this.columns()),
    sort: CASE_FILE_SORTS.find((one) => one === this.sort()) ?? 'activity',
  }));
  private readonly listWords = inject(ListWords);
  /** What the address asks for that no field shows. */
  protected readonly narrowed = computed(() => this.listWords.narrowed(this.filters()));
  protected readonly order = computed(() => parseSort(this.shown().sort));
  private readonly query = computed(() => {
    const { sort } = this.shown();
    return { ...this.filters(), ...(sort === 'activity' ? {} : { sort }) };
  });
  protected readonly page = httpResource<List>(() => ({ url: '/api/case-files', params: this.query() }));
  protected readonly list = wholeList({
    first: () => (this.page.hasValue() ? this.page.value() : undefined),
    url: () => '/api/case-files',
    params: this.query,
  });
  protected readonly isEmpty = (list: List): boolean => list.items.length === 0;

  protected caption({ total }: List): string {
    if (!total) return '';
    const key = total.more ? 'countMore' : total.count === 1 ? 'countOne' : 'count';
    return this.words.say(`caseFiles.list.${key}`, { count: total.count });
  }
  protected change(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
  protected show({ filters, columns, sort }: ViewAddress): void {
    const usual = columns.join() === USUAL_COLUMNS.join();
    void this.router.navigate([], {
      queryParams: {
        ...filters,
        ...(usual ? {} : { columns: columns.join() }),
        ...(sort === 'activity' ? {} : { sort: sort satisfies CaseFileSort }),
      },
    });
  }
}

/** The columns of the address; the usual ones when it names none. An empty text is none but the name. */
function columnsOf(text: string | undefined): readonly ListColumn[] {
  if (text === undefined) return USUAL_COLUMNS;
  const asked = text.split(',');
  return LIST_COLUMNS.filter((column) => asked.includes(column));
}
