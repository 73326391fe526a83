import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ROOMS } from '@guichet/access-contract';
import { TIMELINE_KINDS, TIMELINE_TEXT_MAX } from '@guichet/case-files-contract';
import type { TimelineEntry, TimelinePage as Timeline } from '@guichet/case-files-contract';
import { AsyncView, Empty, EmptyState, Icon, Loaded, Pager } from '@guichet/platform-ui';
import { PagePrint, wholeList } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { TimelineLines } from './timeline-lines';

type Filter = 'room' | 'kind' | 'organisationId' | 'from' | 'until' | 'text';

/** Everything that happened in a file and that the reader may read, newest first; its filters stand in the address. */
@Component({
  selector: 'gu-timeline-page',
  imports: [AsyncView, Empty, EmptyState, Icon, Loaded, Pager, RouterLink, TimelineLines, TranslocoPipe],
  templateUrl: './timeline-page.html',
})
export class TimelinePage {
  private readonly router = inject(Router);
  protected readonly paper = inject(PagePrint);

  /** From the address. */
  readonly id = input.required<string>();
  readonly room = input<string>();
  readonly kind = input<string>();
  readonly organisationId = input<string>();
  readonly from = input<string>();
  readonly until = input<string>();
  readonly text = input<string>();

  protected readonly rooms = ROOMS;
  protected readonly kinds = TIMELINE_KINDS;
  protected readonly longest = TIMELINE_TEXT_MAX;
  /** Who has ever written in what is shown: offered as a filter, and kept while filtering. */
  protected readonly organisations = linkedSignal<readonly TimelineEntry[], ReadonlyMap<string, string>>({
    source: () => (this.first.hasValue() ? this.first.value().items : []),
    computation: (items, before) => {
      const known = new Map(before?.value);
      for (const { organisation } of items) if (organisation) known.set(organisation.id, organisation.name);
      return known;
    },
  });
  private readonly params = computed((): Record<string, string> => {
    const { room, kind, organisationId, from, until, text } = this;
    const all = {
      room: room(),
      kind: kind(),
      organisationId: organisationId(),
      from: from(),
      until: until(),
      text: text(),
    };
    return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => Boolean(one[1])));
  });
  private readonly url = computed(() => `/api/case-files/${this.id()}/timeline`);
  protected readonly first = httpResource<Timeline>(() => ({ url: this.url(), params: this.params() }));
  /** Whose file it is, as far as the reader may know; nothing until it is there. */
  protected readonly whose = linkedSignal<Timeline | undefined, string | null>({
    source: () => (this.first.hasValue() ? this.first.value() : undefined),
    computation: (page, before) => (page ? (page.personName ?? page.reference) : (before?.value ?? null)),
  });
  protected readonly list = wholeList({
    first: () => (this.first.hasValue() ? this.first.value() : undefined),
    url: this.url,
    params: this.params,
    cursor: 'before',
  });
  protected readonly isEmpty = (page: Timeline): boolean => page.items.length === 0;

  protected filter(name: Filter, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    void this.router.navigate([], { queryParams: { [name]: value.trim() || null }, queryParamsHandling: 'merge' });
  }
}
