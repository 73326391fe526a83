import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { CalendarFeed, CalendarFeedAddress } from '@guichet/appointments-contract';
import { AsyncView, Card, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** The secret address under which one’s own calendar reads the diary: made, copied once, revoked. */
@Component({
  selector: 'gu-calendar-feed',
  imports: [AsyncView, Card, Icon, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './calendar-feed.html',
})
export class CalendarFeedCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly feed = httpResource<CalendarFeed>(() => '/api/me/calendar-feed');
  /** Said once; whoever leaves the page makes a new one. */
  protected readonly address = signal('');

  protected create(): Promise<void> {
    return this.telling(async () => {
      const { body } = await this.commands.post<CalendarFeedAddress>('/api/me/calendar-feed');
      this.address.set(body.address);
      this.toasts.say(this.words.say('appointments.feed.made'));
    });
  }

  protected copy(): Promise<void> {
    return this.telling(async () => {
      await navigator.clipboard.writeText(this.address());
      this.toasts.say(this.words.say('appointments.feed.copied'));
    });
  }

  protected revoke(): Promise<void> {
    return this.telling(async () => {
      await this.commands.delete('/api/me/calendar-feed');
      this.address.set('');
      this.toasts.say(this.words.say('appointments.feed.revoked'));
    });
  }

  private async telling(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.feed.reload();
  }
}
