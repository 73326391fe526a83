import { httpResource } from '@angular/common/http';
import { Component, effect, inject, input, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Notice, NoticePage } from '@guichet/notifications-contract';
import { AsyncView, Empty, EmptyState, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, wholeList } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { NoticeWords, placeOf } from '../notice-words';

/** What happened, newest first. Following a notice marks it as read. */
@Component({
  selector: 'gu-notices-list',
  imports: [AsyncView, Empty, EmptyState, Loaded, Pager, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './notices-list.html',
  styles: `
    .new {
      font-weight: 600;
    }
    .new::before {
      content: '';
      display: inline-block;
      inline-size: 0.5rem;
      block-size: 0.5rem;
      margin-inline-end: 0.5rem;
      border-radius: 50%;
      background: var(--petrol);
    }
  `,
})
export class NoticesList {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  protected readonly words = inject(NoticeWords);
  protected readonly placeOf = placeOf;

  /** How much came in so far: the list reads itself again when it grows. */
  readonly news = input(0);
  /** Something was marked as read. */
  readonly read = output();
  /** A link was followed. */
  readonly followed = output();

  protected readonly page = httpResource<NoticePage>(() => '/api/notices');
  protected readonly list = wholeList({
    first: () => (this.page.hasValue() ? this.page.value() : undefined),
    url: () => '/api/notices',
  });
  protected readonly isEmpty = (page: NoticePage): boolean => page.items.length === 0;

  constructor() {
    effect(() => {
      if (this.news() > 0) untracked(() => this.page.reload());
    });
  }

  protected follow(notice: Notice): void {
    this.followed.emit();
    if (!notice.readAt) void this.mark(`/api/notices/${notice.id}/reading`);
  }

  protected async readAll(): Promise<void> {
    await this.mark('/api/notices/reading');
    this.page.reload();
  }

  private async mark(address: string): Promise<void> {
    try {
      await this.commands.post(address);
      this.read.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
