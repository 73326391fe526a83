import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { NationalNumberView } from '@guichet/people-contract';
import { Card, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiscloseNumber } from './disclose-number';
import { RecordNumber } from './record-number';

/**
 * The national number of the person: masked, shown in full for a purpose only. For an organisation without an
 * authorisation there is no card at all, not even an empty one.
 */
@Component({
  selector: 'gu-national-number-card',
  imports: [Card, DiscloseNumber, RecordNumber, RelativeDate, TranslocoPipe],
  templateUrl: './national-number-card.html',
  styles: `
    .digits {
      font-variant-numeric: tabular-nums;
      font-size: 1.25rem;
      letter-spacing: 0.04em;
    }
  `,
})
export class NationalNumberCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();

  protected readonly path = computed(() => `/api/case-files/${this.fileId()}/national-number`);
  protected readonly view = httpResource<NationalNumberView>(() => this.path());
  protected readonly known = computed(() => (this.view.hasValue() ? this.view.value() : undefined));
  /** The number in full; forgotten when the file changes, when it is hidden, and with the page. */
  protected readonly shown = linkedSignal<string, string | null>({ source: this.path, computation: () => null });
  protected readonly recording = signal(false);
  protected readonly disclosing = signal(false);

  protected may(action: 'record' | 'erase' | 'disclose'): boolean {
    return this.known()?.allowedActions.includes(action) ?? false;
  }
  protected disclosed(number: string): void {
    this.disclosing.set(false);
    this.shown.set(number);
  }
  protected recorded(): void {
    this.recording.set(false);
    this.changed('people.number.saved');
  }
  protected async erase(version: number): Promise<void> {
    try {
      await this.commands.delete(this.path(), `"${version}"`);
      this.changed('people.number.erased');
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  private changed(sentence: string): void {
    this.shown.set(null);
    this.toasts.say(this.words.say(sentence));
    this.view.reload();
  }
}
