import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import type { NoticePage } from '@guichet/notifications-contract';
import { STREAM_RESUMED } from '@guichet/notifications-contract';
import { Drawer, Icon, Toasts } from '@guichet/platform-ui';
import type { LiveEvent } from '@guichet/platform-web-kernel';
import { Catalogues, LiveEvents, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { NOTICES_CATALOGUE } from '../i18n/catalogue';
import { NoticeWords, placeOf } from '../notice-words';
import { NoticesList } from '../notices-list/notices-list';

/**
 * The bell of the top bar: how much was not read, the list in a drawer, and each new notice said politely as it comes.
 * It stands outside every route, so it brings its own words.
 */
@Component({
  selector: 'gu-notices-button',
  imports: [Drawer, Icon, NoticesList, TranslocoPipe],
  template: `
    @if (ready()) {
      <button type="button" class="btn quiet" aria-haspopup="dialog" (click)="open.set(true)">
        <gu-icon name="bell" />
        <span class="word">{{ 'notices.button' | transloco }}</span>
        @if (unread() > 0) {
          <span class="count" aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</span>
          <span class="visually-hidden">, {{ 'notices.unread' | transloco: { count: unread() } }}</span>
        }
      </button>
      <gu-drawer [heading]="'notices.title' | transloco" [(open)]="open">
        @if (open()) {
          <gu-notices-list [news]="news()" (read)="first.reload()" (followed)="open.set(false)" />
        }
      </gu-drawer>
    }
  `,
  styles: `
    :host {
      margin-inline-start: auto;
    }
    @media (max-width: 40rem) {
      .word {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class NoticesButton {
  private readonly http = inject(HttpClient);
  private readonly noticeWords = inject(NoticeWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly open = signal(false);
  protected readonly ready = signal(false);
  /** Goes up with each piece of news, so that an open list reads itself again. */
  protected readonly news = signal(0);
  protected readonly first = httpResource<NoticePage>(() => ({
    url: '/api/notices',
    params: { unread: true, size: 1 },
  }));
  protected readonly unread = computed(() => (this.first.hasValue() ? this.first.value().unread : 0));

  constructor() {
    void this.bringWords(inject(Catalogues), inject(TranslocoService));
    inject(LiveEvents)
      .all.pipe(takeUntilDestroyed())
      .subscribe((event) => void this.receive(event));
  }

  private async bringWords(catalogues: Catalogues, transloco: TranslocoService): Promise<void> {
    catalogues.register(NOTICES_CATALOGUE);
    const language = transloco.getActiveLang();
    transloco.setTranslation(await catalogues.words(NOTICES_CATALOGUE, language), language);
    this.ready.set(true);
  }

  /** News: the number follows, and a screen reader hears what happened, wherever one is. */
  private async receive({ kind, ...about }: LiveEvent): Promise<void> {
    if (kind.startsWith('own.')) return;
    this.first.reload();
    this.news.update((count) => count + 1);
    if (kind === STREAM_RESUMED || !this.ready()) return;
    const { items } = await firstValueFrom(
      this.http.get<NoticePage>('/api/notices', { params: { unread: true, size: 5 } }),
    ).catch(() => ({ items: [] as NoticePage['items'] }));
    const notice = items.find(
      (one) => one.kind === kind && (one.referral?.id ?? null) === (about['referralId'] ?? null),
    );
    if (!notice) return;
    const words = this.noticeWords.sentence(notice);
    const address = (placeOf(notice) ?? ['/']).join('/');
    const there = this.router.url.startsWith(address);
    const see = { label: this.words.say('notices.see'), run: () => void this.router.navigateByUrl(address) };
    this.toasts.say(words, there ? { tone: 'info' } : { tone: 'info', action: see });
  }
}
