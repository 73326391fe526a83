import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { RetentionDesk, RetentionHold } from '@guichet/oversight-contract';
import { AsyncView, EmptyState, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeskNav } from '../desk/desk-nav';
import { HoldDialog } from './hold-dialog';
import { RetentionListCard } from './retention-list-card';
import { RetentionRules } from './retention-rules';

/** How long what is kept, what is proposed to go, and which files are kept back. */
@Component({
  selector: 'gu-retention-page',
  imports: [
    AsyncView,
    DeskNav,
    EmptyState,
    HoldDialog,
    Icon,
    Loaded,
    RelativeDate,
    RetentionListCard,
    RetentionRules,
    TranslocoPipe,
  ],
  templateUrl: './retention-page.html',
})
export class RetentionPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly session = inject(SessionStore);

  protected readonly desk = httpResource<RetentionDesk>(() => '/api/retention');
  protected readonly holding = signal(false);

  protected held(): void {
    this.holding.set(false);
    this.toasts.say(this.words.say('oversight.retention.placed'));
    this.desk.reload();
  }
  protected async lift({ id, version }: RetentionHold): Promise<void> {
    try {
      await this.commands.post(`/api/retention/holds/${id}/lifting`, {}, `"${version}"`);
      this.toasts.say(this.words.say('oversight.retention.lifted'));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
    this.desk.reload();
  }
}
