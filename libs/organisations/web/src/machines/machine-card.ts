import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MachineClient, MachineState } from '@guichet/accounts-contract';
import { Card, Chip, Dialog, Icon, RelativeDate, Toasts } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES = { stands: 'ok', not_yet: 'info', over: 'warn', ended: 'neutral' } as const satisfies Record<
  MachineState,
  Tone
>;

/** One software of an organisation, with what its developer needs to know. */
@Component({
  selector: 'gu-machine-card',
  imports: [Card, Chip, Dialog, Icon, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './machine-card.html',
  styles: `
    code {
      overflow-wrap: anywhere;
    }
    .keys {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class MachineCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly client = input.required<MachineClient>();
  readonly issuer = input.required<string>();
  readonly organisationId = input.required<string>();
  readonly over = output();

  protected readonly tones = TONES;
  protected readonly asking = signal(false);
  protected readonly busy = signal(false);

  protected async end(): Promise<void> {
    this.busy.set(true);
    try {
      const { id, version } = this.client();
      await this.commands.post(`/api/machine-clients/${id}/ending`, {}, `"${version}"`);
      this.toasts.say(this.words.say('organisations.machines.ended'));
      this.over.emit();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    } finally {
      this.busy.set(false);
      this.asking.set(false);
    }
  }
}
