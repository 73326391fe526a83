import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { TabLink } from '@guichet/platform-ui';
import { AsyncView, Empty, EmptyState, Loaded, Pager, TabLinks, Toasts } from '@guichet/platform-ui';
import { ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import type { ReferralBox, ReferralCounts, ReferralItem, ReferralPage as Page } from '@guichet/referrals-contract';
import { REFERRAL_BOXES, URGENCIES } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { onReferralNews } from '../client/referral-news';
import { ReferralPanel } from '../referral-page/referral-panel';
import { filtersOf, statusesOf } from './inbox-filters';
import { InboxTable } from './inbox-table';
import { wideScreen } from './wide-screen';

const COUNT_OF = {
  to_answer: 'toAnswer',
  sent: 'sent',
  team_underway: 'teamUnderway',
  to_close: 'toClose',
} as const satisfies Record<ReferralBox, keyof ReferralCounts>;

/** What waits for an answer, what was asked, what is underway and what should be closed. Filters stand in the address. */
@Component({
  selector: 'gu-referral-inbox',
  imports: [
    AsyncView,
    Empty,
    EmptyState,
    InboxTable,
    Loaded,
    Pager,
    ReferralPanel,
    RouterLink,
    TabLinks,
    TranslocoPipe,
  ],
  templateUrl: './referral-inbox.html',
  styleUrl: './referral-inbox.css',
})
export class ReferralInbox {
  private readonly http = inject(HttpClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);
  private readonly wide = wideScreen();
  protected readonly urgencies = URGENCIES;

  /** From the address. */
  readonly box = input<string>();
  readonly status = input<string>();
  readonly urgency = input<string>();
  readonly teamId = input<string>();
  readonly organisationId = input<string>();
  /** The referral read beside the list. */
  readonly choisie = input<string>();

  protected readonly filters = computed(() =>
    filtersOf({
      box: this.box(),
      status: this.status(),
      urgency: this.urgency(),
      teamId: this.teamId(),
      organisationId: this.organisationId(),
    }),
  );
  /** An answer is given beside the list; everything else is read on its own page, so that the list has the width. */
  protected readonly beside = computed(() => this.wide() && this.filters().box === 'to_answer');
  protected readonly filtered = computed(() => Object.keys(this.filters()).length > 1);
  protected readonly statuses = computed(() => statusesOf(this.filters().box));
  protected readonly teams = computed(() => this.session.session()?.teams ?? []);
  protected readonly counts = httpResource<ReferralCounts>(() => '/api/referrals/counts');
  protected readonly page = httpResource<Page>(() => ({ url: '/api/referrals', params: { ...this.filters() } }));
  protected readonly tabs = computed<TabLink[]>(() =>
    REFERRAL_BOXES.map((box) => ({
      label: this.words.say(`referrals.inbox.box.${box}`),
      link: '/orientations',
      queryParams: { box },
      ...(this.counts.hasValue() ? { count: this.counts.value()[COUNT_OF[box]] } : {}),
    })),
  );
  protected readonly isEmpty = (page: Page): boolean => page.items.length === 0;

  private readonly more = linkedSignal<unknown, Page | null>({
    source: () => this.page.hasValue() && this.page.value(),
    computation: () => null,
  });
  protected readonly loadingMore = signal(false);
  protected readonly next = computed(
    () => (this.more() ?? (this.page.hasValue() ? this.page.value() : undefined))?.next,
  );

  constructor() {
    onReferralNews(() => this.reload());
  }

  protected rows(page: Page): readonly ReferralItem[] {
    return [...page.items, ...(this.more()?.items ?? [])];
  }

  protected reload(): void {
    this.page.reload();
    this.counts.reload();
  }

  protected filterBy(name: string, event: Event): void {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    void this.router.navigate([], { queryParams: { [name]: value || null }, queryParamsHandling: 'merge' });
  }

  protected async showMore(): Promise<void> {
    const after = this.next();
    if (!after) return;
    this.loadingMore.set(true);
    try {
      const page = await firstValueFrom(
        this.http.get<Page>('/api/referrals', { params: { ...this.filters(), after } }),
      );
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.loadingMore.set(false);
    }
  }
}
