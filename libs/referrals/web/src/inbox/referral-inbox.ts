import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { TabLink } from '@guichet/platform-ui';
import { AsyncView, Empty, EmptyState, Loaded, Pager, TabLinks } from '@guichet/platform-ui';
import { SessionStore, wholeList, Words } from '@guichet/platform-web-kernel';
import type { ReferralBox, ReferralCounts, ReferralPage as Page } from '@guichet/referrals-contract';
import { REFERRAL_BOXES, URGENCIES } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { onReferralNews } from '../client/referral-news';
import { ReferralPanel } from '../referral-page/referral-panel';
import { filtersOf, statusesOf } from './inbox-filters';
import { InboxTable } from './inbox-table';
import { InboxWords } from './inbox-words';
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
  private readonly router = inject(Router);
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
  readonly kind = input<string>();
  readonly sentFrom = input<string>();
  readonly sentTo = input<string>();
  readonly declinedFor = input<string>();
  readonly overdue = input<string>();
  /** The referral read beside the list. */
  readonly choisie = input<string>();

  protected readonly filters = computed(() =>
    filtersOf({
      box: this.box(),
      status: this.status(),
      urgency: this.urgency(),
      teamId: this.teamId(),
      organisationId: this.organisationId(),
      kind: this.kind(),
      sentFrom: this.sentFrom(),
      sentTo: this.sentTo(),
      declinedFor: this.declinedFor(),
      overdue: this.overdue(),
    }),
  );
  private readonly inboxWords = inject(InboxWords);
  /** What the address asks for that no field shows. */
  protected readonly narrowed = computed(() => this.inboxWords.narrowed(this.filters()));
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

  protected readonly list = wholeList({
    first: () => (this.page.hasValue() ? this.page.value() : undefined),
    url: () => '/api/referrals',
    params: () => ({ ...this.filters() }),
  });

  constructor() {
    onReferralNews(() => this.reload());
  }

  protected reload(): void {
    this.page.reload();
    this.counts.reload();
  }

  protected filterBy(name: string, event: Event): void {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    void this.router.navigate([], { queryParams: { [name]: value || null }, queryParamsHandling: 'merge' });
  }
}
