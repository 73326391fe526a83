import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import type { OwnSession, OwnSessions } from '@guichet/accounts-contract';
import { AsyncView, Card, Chip, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where one is signed in, and the end of it. */
@Component({
  selector: 'gu-own-sessions',
  imports: [AsyncView, Card, Chip, Loaded, RelativeDate, TranslocoPipe],
  templateUrl: './own-sessions.html',
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: start;
      justify-content: space-between;
    }
  `,
})
export class OwnSessionsCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly sessions = httpResource<OwnSessions>(() => '/api/me/sessions');

  protected device(session: OwnSession): string {
    return this.words.say('accounts.sessions.device', {
      browser: this.words.say(`accounts.sessions.browser.${session.browser}`),
      system: this.words.say(`accounts.sessions.system.${session.system}`),
    });
  }

  protected end(session: OwnSession): Promise<void> {
    return this.telling(`/api/me/sessions/${session.id}`, 'accounts.sessions.ended');
  }

  protected endOthers(): Promise<void> {
    return this.telling('/api/me/sessions', 'accounts.sessions.othersEnded');
  }

  private async telling(path: string, words: string): Promise<void> {
    try {
      await this.commands.delete(path);
      this.toasts.say(this.words.say(words));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.sessions.reload();
  }
}
