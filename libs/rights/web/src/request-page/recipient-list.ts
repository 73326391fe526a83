import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Recipient } from '@guichet/rights-contract';
import type { Tone } from '@guichet/platform-ui';
import { Card, Chip, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES: Readonly<Record<Recipient['state'], Tone>> = {
  to_send: 'warn',
  sent: 'info',
  acknowledged: 'ok',
  exempt: 'neutral',
};

/** Article 19: who received what the request is about, who was told, and what the officer does about the others. */
@Component({
  selector: 'gu-recipient-list',
  imports: [Card, Chip, RelativeDate, TranslocoPipe],
  templateUrl: './recipient-list.html',
})
export class RecipientList {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly handles = inject(SessionStore).can('rights_request.handle');

  readonly requestId = input.required<string>();
  readonly recipients = input.required<readonly Recipient[]>();
  /** The request is examined: notices may be sent. */
  readonly examined = input.required<boolean>();
  readonly changed = output();
  /** Somebody wants to write down why some are not told. */
  readonly exempts = output();

  protected readonly tones = TONES;
  protected readonly busy = signal(false);
  /** Some have no notice yet. */
  protected readonly unprepared = computed(() => this.recipients().some(({ id }) => id === null));
  protected readonly waiting = computed(() => this.recipients().some(({ state }) => state === 'to_send'));

  protected roomWords(rooms: readonly string[]): string {
    return rooms.map((room) => this.words.say(`rights.rooms.${room}`)).join(', ');
  }
  protected send(): Promise<void> {
    return this.doing(() => this.commands.post(`/api/rights-requests/${this.requestId()}/recipient-notices`));
  }
  protected move({ id, version }: Recipient, step: 'telling' | 'acknowledgement'): Promise<void> {
    return this.doing(() => this.commands.post(`/api/recipient-notices/${id}/${step}`, {}, `"${version}"`));
  }

  private async doing(work: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await work();
      this.toasts.say(this.words.say('rights.step.done'));
      this.changed.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
