import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ReadingLine, ReadingRecord, SharingRecord } from '@guichet/rights-contract';
import { AsyncView, Empty, EmptyState, Icon, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Language, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { SharedWith } from './open-to-whom';

/** Who opened a file, when, under which title and why; and what was shared with whom. */
@Component({
  selector: 'gu-readings-page',
  imports: [AsyncView, Empty, EmptyState, Icon, Loaded, Pager, RelativeDate, RouterLink, SharedWith, TranslocoPipe],
  templateUrl: './readings-page.html',
})
export class ReadingsPage {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly knowsFiles = inject(SessionStore).can('case_file.read');

  /** From the address. */
  readonly id = input.required<string>();
  readonly organisationId = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();

  private readonly params = computed((): Record<string, string> => {
    const all = { organisationId: this.organisationId(), from: this.from(), until: this.until() };
    return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => Boolean(one[1])));
  });
  private readonly url = computed(() => `/api/case-files/${this.id()}/reading-record`);
  protected readonly first = httpResource<ReadingRecord>(() => ({ url: this.url(), params: this.params() }));
  protected readonly sharing = httpResource<SharingRecord>(() => `/api/case-files/${this.id()}/sharing-record`);
  protected readonly organisations = computed(() =>
    this.sharing.hasValue() ? this.sharing.value().organisations : [],
  );
  private readonly more = linkedSignal<unknown, ReadingRecord | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly paper = computed(() => {
    const query = new URLSearchParams({ ...this.params(), language: this.language.spoken() });
    return `${this.url()}/pdf?${query.toString()}`;
  });
  protected readonly isEmpty = (record: ReadingRecord): boolean => record.items.length === 0;

  protected rows(record: ReadingRecord): readonly ReadingLine[] {
    return [...record.items, ...(this.more()?.items ?? [])];
  }
  protected roomWords(rooms: readonly string[]): string {
    return rooms.length === 0
      ? this.words.say('rights.readings.file')
      : rooms.map((room) => this.words.say(`rights.rooms.${room}`)).join(', ');
  }
  protected filter(name: 'organisationId' | 'from' | 'until', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    void this.router.navigate([], { queryParams: { [name]: value || null }, queryParamsHandling: 'merge' });
  }
  protected async showMore(): Promise<void> {
    const before = this.next();
    if (!before) return;
    try {
      const params = { ...this.params(), before };
      const page = await firstValueFrom(this.http.get<ReadingRecord>(this.url(), { params }));
      this.more.update((known) => ({ ...page, items: [...(known?.items ?? []), ...page.items] }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
