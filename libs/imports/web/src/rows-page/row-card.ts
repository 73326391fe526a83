import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportDetail, ImportRow, RowDecision } from '@guichet/imports-contract';
import { Card, Chip, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROW_TONES } from '../client/import-words';
import { CellForm } from './cell-form';

/** A row: what it says, what is wrong with it, and what may be done. */
@Component({
  selector: 'gu-row-card',
  imports: [Card, CellForm, Chip, RouterLink, TranslocoPipe],
  templateUrl: './row-card.html',
})
export class RowCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly row = input.required<ImportRow>();
  readonly detail = input.required<ImportDetail>();
  readonly corrected = output();
  readonly decided = output();

  protected readonly tones = ROW_TONES;
  protected readonly decides = computed(() => this.detail().allowedActions.includes('decide'));
  /** Cells of columns that are imported, with what is wrong in each. */
  protected readonly cells = computed(() =>
    this.detail().columns.flatMap(({ header, meaning }, column) =>
      meaning === null
        ? []
        : [
            {
              column,
              header,
              value: this.row().cells[column] ?? '',
              problem: this.row().problems.find((one) => one.column === column) ?? null,
            },
          ],
    ),
  );
  protected readonly wrong = computed(() => this.cells().filter(({ problem }) => problem !== null));
  protected readonly whole = computed(() => this.row().problems.filter(({ column }) => column === null));
  protected readonly said = computed(() => this.cells().filter(({ value }) => value !== ''));
  protected readonly correctable = computed(
    () => this.decides() && ['problem', 'likely_known', 'ready', 'left_out', 'failed'].includes(this.row().status),
  );
  /** Left out, called known or refused: it may be looked at anew, as it stands. */
  protected readonly takesIn = computed(() => ['left_out', 'same_person', 'failed'].includes(this.row().status));

  protected async decide(decision: RowDecision): Promise<void> {
    const { number } = this.row();
    try {
      await this.commands.post(`/api/imports/${this.detail().id}/rows/${number}/decision`, { decision });
      this.toasts.say(this.words.say(`imports.decided.${decision}`, { number }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
    this.decided.emit();
  }
}
