import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CaseFileList as List, CaseFileListItem } from '@guichet/case-files-contract';
import { CASE_FILE_STATUSES } from '@guichet/case-files-contract';
import { AsyncView, Chip, Empty, EmptyState, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { ProblemWords, SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

const CLOCK_TONES: Readonly<Record<string, Tone>> = { prepare: 'info', open: 'warn', closed: 'bad', expired: 'bad' };

/** Every file one may know, the most recently moved first. What is filtered stands in the address. */
@Component({
  selector: 'gu-case-file-list',
  imports: [AsyncView, Chip, Empty, EmptyState, Loaded, Pager, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './case-file-list.html',
})
export class CaseFileList {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly reference = inject(ReferenceData);
  protected readonly session = inject(SessionStore);
  protected readonly statuses = CASE_FILE_STATUSES;

  /** Filters of the address. */
  readonly status = input<string>();
  readonly mine = input<string>();
  readonly teamId = input<string>();
  readonly openedFrom = input<string>();
  readonly openedTo = input<string>();

  private readonly filters = computed(() => {
    const given = {
      status: this.status(),
      mine: this.mine(),
      teamId: this.teamId(),
      openedFrom: this.openedFrom(),
      openedTo: this.openedTo(),
    };
    return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])));
  });
  protected readonly filtered = computed(() => Object.keys(this.filters()).length > 0);
  protected readonly page = httpResource<List>(() => ({ url: '/api/case-files', params: this.filters() }));
  private readonly more = linkedSignal<unknown, { items: readonly CaseFileListItem[]; next: string | null } | null>({
    source: () => this.page.hasValue() && this.page.value(),
    computation: () => null,
  });
  protected readonly loadingMore = signal(false);
  protected readonly next = computed(() => {
    const more = this.more();
    if (more) return more.next;
    return this.page.hasValue() ? this.page.value().next : null;
  });
  protected readonly isEmpty = (list: List): boolean => list.items.length === 0;

  protected rows(list: List): readonly CaseFileListItem[] {
    return [...list.items, ...(this.more()?.items ?? [])];
  }
  protected clockTone(state: string): Tone {
    return CLOCK_TONES[state] ?? 'neutral';
  }
  protected filterBy(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }
  protected valueOf(event: Event): string | null {
    return (event.target as HTMLSelectElement).value || null;
  }
  protected async showMore(): Promise<void> {
    const after = this.next();
    if (!after) return;
    this.loadingMore.set(true);
    try {
      const page = await firstValueFrom(
        this.http.get<List>('/api/case-files', { params: { ...this.filters(), after } }),
      );
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.loadingMore.set(false);
    }
  }
}
