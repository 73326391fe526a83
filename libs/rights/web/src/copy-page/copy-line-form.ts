import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { COPY_DECISIONS } from '@guichet/rights-contract';
import type { CopyDecision, CopyLine, DecideCopyLine, PersonCopy } from '@guichet/rights-contract';
import type { Tone } from '@guichet/platform-ui';
import { Card, Chip, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { markedParts } from './marked-parts';

const TONES: Readonly<Record<CopyDecision, Tone>> = { keep: 'ok', mask: 'info', withhold: 'warn' };

/** One text: what looks like somebody else is marked; keep it, mask passages, or hold it back with a reason. */
@Component({
  selector: 'gu-copy-line-form',
  imports: [Card, Chip, RelativeDate, TranslocoPipe],
  templateUrl: './copy-line-form.html',
  host: { '[attr.data-undecided]': "decision() === null ? '' : null" },
})
export class CopyLineForm {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);

  readonly copyId = input.required<string>();
  readonly line = input.required<CopyLine>();
  readonly decided = output<PersonCopy>();

  protected readonly choices = COPY_DECISIONS;
  protected readonly tones = TONES;
  protected readonly decision = linkedSignal(() => this.line().decision);
  /** Passages that would be masked: what was decided, or what is proposed. */
  protected readonly hidden = linkedSignal(() =>
    (this.line().hidden.length > 0 ? this.line().hidden : this.line().proposed).join('\n'),
  );
  protected readonly reason = linkedSignal(() => this.line().reasonCode ?? '');
  protected readonly asking = signal<CopyDecision | null>(null);
  protected readonly busy = signal(false);
  protected readonly marked = computed(() => markedParts(this.line().text, this.passages()));

  protected passages(): string[] {
    return this.hidden()
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean);
  }
  protected choose(decision: CopyDecision): void {
    if (decision === 'keep') void this.send(decision);
    else this.asking.set(decision);
  }
  protected write(event: Event): void {
    this.hidden.set((event.target as HTMLTextAreaElement).value);
  }
  protected explain(event: Event): void {
    this.reason.set((event.target as HTMLSelectElement).value);
  }
  protected readonly ready = computed(() =>
    this.asking() === 'mask' ? this.passages().length > 0 : this.reason() !== '',
  );

  protected async send(decision: CopyDecision): Promise<void> {
    const body: DecideCopyLine = {
      decision,
      hidden: decision === 'mask' ? this.passages() : [],
      reasonCode: decision === 'withhold' ? this.reason() : null,
    };
    this.busy.set(true);
    try {
      const url = `/api/person-copies/${this.copyId()}/lines/${this.line().number}`;
      const answer = await this.commands.put<PersonCopy>(url, body, null);
      this.decision.set(decision);
      this.asking.set(null);
      this.decided.emit(answer.body);
      this.toasts.say(this.words.say('rights.copy.decided'));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
