import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ImportDetail, RowDecision, RowLikely } from '@guichet/imports-contract';
import type { KnownElsewhere } from '@guichet/people-contract';
import { AskAccess } from '@guichet/people-web';
import { AsyncView, Card, Chip, Loaded, Toasts, UniqueIds } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** One row that may be somebody known: what the list says, who is known, and three answers. Then the next one. */
@Component({
  selector: 'gu-likely-page',
  imports: [AskAccess, AsyncView, Card, Chip, Loaded, RouterLink, TranslocoPipe],
  templateUrl: './likely-page.html',
})
export class LikelyPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly id = input.required<string>();
  readonly number = input.required<string>();

  protected readonly detail = httpResource<ImportDetail>(() => `/api/imports/${this.id()}`);
  protected readonly likely = httpResource<RowLikely>(() => `/api/imports/${this.id()}/rows/${this.number()}/likely`);
  /** Whoever may not be looked for now may be known elsewhere: another file waits until the answer is whole. */
  protected readonly usedUpId = inject(UniqueIds).next('used-up');
  protected readonly asking = signal<KnownElsewhere | null>(null);
  protected readonly askOpen = signal(false);
  protected readonly sending = signal(false);
  protected readonly cells = computed(() => {
    if (!this.likely.hasValue() || !this.detail.hasValue()) return [];
    const { cells } = this.likely.value().row;
    return this.detail
      .value()
      .columns.map(({ header, meaning }, index) => ({ header, meaning, value: cells[index] ?? '' }))
      .filter(({ meaning, value }) => meaning !== null && value !== '');
  });

  protected ask(known: KnownElsewhere): void {
    this.asking.set(known);
    this.askOpen.set(true);
  }
  protected asked(): void {
    this.askOpen.set(false);
    this.toasts.say(this.words.say('imports.likely.asked'));
  }

  protected async decide(decision: RowDecision, next: number | null): Promise<void> {
    this.sending.set(true);
    try {
      await this.commands.post(`/api/imports/${this.id()}/rows/${this.number()}/decision`, { decision });
      this.toasts.say(this.words.say(`imports.decided.${decision}`, { number: this.number() }));
      await this.router.navigate(
        next === null
          ? ['/administration/imports', this.id()]
          : ['/administration/imports', this.id(), 'doublons', next],
      );
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.sending.set(false);
    }
  }
}
