import { Component, computed, inject, input } from '@angular/core';
import { NOW, Toasts, wordsOfDate } from '@guichet/platform-ui';
import { ConflictView } from '@guichet/platform-ui/conflict';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../language/words';
import { conflictLines } from './conflict-lines';
import type { KeptForm } from './keeps-draft';

/** How the keeping of a form stands, what was taken up again, and both versions when somebody else was faster. */
@Component({
  selector: 'gu-kept-draft-view',
  imports: [ConflictView, TranslocoPipe],
  templateUrl: './kept-draft-view.html',
  styles: `
    :host {
      display: contents;
    }
    /* nothing to say takes no row of the form */
    [role='status']:not(:has(*)) {
      position: absolute;
    }
    .state {
      position: sticky;
      inset-block-start: 0.25rem;
      z-index: 1;
      justify-self: end;
      margin-block: calc(-1 * var(--space-3));
      padding-inline: 0.5rem;
      border-radius: var(--radius);
      background: var(--surface);
      font-size: 0.8125rem;
      min-block-size: 1.25rem;
      /* stands in the gap below it */
      margin-block-end: -1.25rem;
    }
    .state:empty {
      visibility: hidden;
    }
  `,
})
export class KeptDraftView<Draft extends object> {
  private readonly now = inject(NOW);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly kept = input.required<KeptForm<Draft>>();

  protected readonly savedTime = computed(() => {
    const at = this.kept().savedAt();
    return this.kept().state() === 'kept' && at ? this.time(at) : '';
  });
  /** What only this screen has, and why. */
  protected readonly trouble = computed(() => {
    const state = this.kept().state();
    return state === 'offline' || state === 'elsewhere' || state === 'full' || state === 'failed' ? state : undefined;
  });
  protected readonly restored = computed(() => {
    const at = this.kept().restored();
    if (!at) return '';
    const { day } = wordsOfDate(at, this.now(), this.words.language());
    return this.words.say('kernel.draft.restored', { day, time: this.time(at) });
  });
  protected readonly conflict = computed(() => {
    const open = this.kept().conflict();
    const tree = this.kept().fields();
    return open && tree ? { ...open, lines: conflictLines(this.kept(), open, tree, this.words) } : undefined;
  });
  protected readonly changedAt = computed(() => {
    const at = this.conflict()?.theirs.at;
    return at ? `${wordsOfDate(at, this.now(), this.words.language()).day}, ${this.time(at)}` : '';
  });

  protected startAgain(): void {
    const back = this.kept().startAgain();
    this.toasts.say(this.words.say('kernel.draft.emptied'), {
      action: { label: this.words.say('kernel.draft.undo'), run: back },
    });
  }
  protected retry(): void {
    this.kept().keepNow();
  }
  protected settle(theirs: readonly string[]): void {
    void this.kept().settle(theirs);
  }

  private time(instant: string): string {
    return new Intl.DateTimeFormat(this.words.language(), {
      timeStyle: 'short',
      timeZone: 'Europe/Brussels',
    }).format(new Date(instant));
  }
}
