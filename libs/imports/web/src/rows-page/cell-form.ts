import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { CellsCorrected, RowProblem } from '@guichet/imports-contract';
import { IMPORT_LIMITS } from '@guichet/imports-contract';
import { Icon, Toasts, UniqueIds } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** A cell of a row with what is wrong in it. */
export interface CellOfRow {
  readonly column: number;
  readonly header: string;
  readonly value: string;
  readonly problem: RowProblem | null;
}

/** Corrects a cell in place: typed, or taken from what was probably meant; in one row, or in all that hold the same. */
@Component({
  selector: 'gu-cell-form',
  imports: [Icon, TranslocoPipe],
  templateUrl: './cell-form.html',
})
export class CellForm {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly importId = input.required<string>();
  readonly number = input.required<number>();
  readonly cell = input.required<CellOfRow>();
  readonly editable = input.required<boolean>();
  readonly corrected = output();

  protected readonly inputId = inject(UniqueIds).next('cell');
  protected readonly max = IMPORT_LIMITS.cell;
  private readonly value = computed(() => this.cell().value);
  /** What the row holds: as it was read, or as it was saved here since. */
  protected readonly held = linkedSignal(() => this.value());
  /** What was typed and not saved is never replaced, however often the page asks for the rows again. */
  protected readonly text = linkedSignal<string, string>({
    source: this.held,
    computation: (held, before) => (before && before.value !== before.source ? before.value : held),
  });
  /** What was wrong in a text is said until another one is saved; of that one the check will say it. */
  protected readonly problem = computed(() => (this.held() === this.value() ? this.cell().problem : null));
  protected readonly everywhere = signal(false);
  protected readonly sending = signal(false);

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }
  protected spread(event: Event): void {
    this.everywhere.set((event.target as HTMLInputElement).checked);
  }
  protected take(proposal: string): Promise<void> {
    const { value, problem } = this.cell();
    const whole = !problem?.word || !value.includes(problem.word);
    this.text.set(whole ? proposal : value.replace(problem.word, proposal));
    return this.save();
  }
  protected async save(): Promise<void> {
    this.sending.set(true);
    const value = this.text().trim();
    const command = { column: this.cell().column, value, everywhere: this.everywhere() };
    try {
      const url = `/api/imports/${this.importId()}/rows/${this.number()}`;
      const { body } = await this.commands.put<CellsCorrected>(url, command, null);
      this.text.set(value);
      this.held.set(value);
      this.toasts.say(this.words.say('imports.cell.saved', { count: body.rows }));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.sending.set(false);
      this.corrected.emit();
    }
  }
}
