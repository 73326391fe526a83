import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import type { RightsRequestLine } from '@guichet/rights-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Empty, EmptyState, Loaded, Pager, Toasts } from '@guichet/platform-ui';
import { ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { RequestLines } from './request-lines';

/** What people ask of the record: the first due first, or those that are over. */
@Component({
  selector: 'gu-requests-section',
  imports: [AsyncView, Empty, EmptyState, Loaded, Pager, RequestLines, TranslocoPipe],
  template: `
    <section class="stack">
      <div class="section-head">
        <h2>{{ 'rights.desk.title' | transloco }}</h2>
        <button type="button" class="btn small no-print" [attr.aria-pressed]="closed()" (click)="closed.set(!closed())">
          {{ 'rights.desk.showClosed' | transloco }}
        </button>
      </div>
      <gu-async [rows]="4">
        <ng-template [guLoaded]="first" [guLoadedEmptyWhen]="isEmpty" [guLoadedKeep]="true" let-page>
          <gu-request-lines [items]="rows(page)" />
          <gu-pager [shown]="rows(page).length" [hasMore]="!!next()" (more)="showMore()" />
        </ng-template>
        <ng-template guEmpty>
          <gu-empty-state
            icon="files"
            [heading]="'rights.desk.noneTitle' | transloco"
            [explanation]="'rights.desk.noneText' | transloco"
          />
        </ng-template>
      </gu-async>
    </section>
  `,
})
export class RequestsSection {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);

  protected readonly closed = signal(false);
  private readonly url = computed(() => `/api/rights-requests?state=${this.closed() ? 'closed' : 'open'}`);
  protected readonly first = httpResource<Page<RightsRequestLine>>(() => this.url());
  private readonly more = linkedSignal<unknown, Page<RightsRequestLine> | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly isEmpty = (page: Page<RightsRequestLine>): boolean => page.items.length === 0;

  protected rows(page: Page<RightsRequestLine>): readonly RightsRequestLine[] {
    return [...page.items, ...(this.more()?.items ?? [])];
  }
  protected async showMore(): Promise<void> {
    try {
      const params = { before: this.next() ?? '' };
      const page = await firstValueFrom(this.http.get<Page<RightsRequestLine>>(this.url(), { params }));
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
