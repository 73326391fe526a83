import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { TimelineEntry } from '@guichet/case-files-contract';
import type { Page } from '@guichet/platform-contract';
import { AsyncView, Chip, Empty, EmptyState, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RECORD_FIELDS } from '../record-form/record-fields';
import { firstValueFrom } from 'rxjs';

/** Everything that happened in a file and that the reader may read, newest first. */
@Component({
  selector: 'gu-timeline-page',
  imports: [AsyncView, Chip, Empty, EmptyState, Loaded, Pager, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './timeline-page.html',
})
export class TimelinePage {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();
  readonly room = input<string>();

  protected readonly rooms = SHAREABLE_ROOMS;
  private readonly params = computed((): Record<string, string> => ({
    ...(this.room() ? { room: this.room() ?? '' } : {}),
  }));
  private readonly url = computed(() => `/api/case-files/${this.id()}/timeline`);
  protected readonly first = httpResource<Page<TimelineEntry>>(() => ({ url: this.url(), params: this.params() }));
  private readonly more = linkedSignal<unknown, Page<TimelineEntry> | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly isEmpty = (page: Page<TimelineEntry>): boolean => page.items.length === 0;

  protected rows(page: Page<TimelineEntry>): readonly TimelineEntry[] {
    return [...page.items, ...(this.more()?.items ?? [])];
  }
  protected kindWords(entry: TimelineEntry): string {
    if (entry.kind === 'record' && entry.recordKind) return this.words.say(`caseFiles.records.${entry.recordKind}`);
    if (entry.kind === 'referral') return this.words.say(`caseFiles.referrals.status.${entry.status ?? 'draft'}`);
    return this.words.say(`caseFiles.timeline.kind.${entry.kind}`);
  }
  protected codeWords(entry: TimelineEntry): string {
    const field = entry.recordKind && RECORD_FIELDS[entry.recordKind].find(({ type }) => type === 'code');
    return field?.type === 'code' && entry.code ? this.reference.label(field.list, entry.code) : '';
  }
  protected filter(event: Event): void {
    void this.router.navigate([], { queryParams: { room: (event.target as HTMLSelectElement).value || null } });
  }
  protected async showMore(): Promise<void> {
    const before = this.next();
    if (!before) return;
    try {
      const page = await firstValueFrom(
        this.http.get<Page<TimelineEntry>>(this.url(), { params: { ...this.params(), before } }),
      );
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
