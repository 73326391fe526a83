import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { Passkey } from '@guichet/accounts-contract';
import { Chip, Dialog, Field, Icon, RelativeDate, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { PasskeyDevice, PasskeyDismissed } from '../passkey/passkey-device';

const NAME_LENGTH = 60;

/** One’s passkeys: added, named, removed. */
@Component({
  selector: 'gu-own-passkeys',
  imports: [Chip, Dialog, Field, FormActions, FormField, FormRoot, Icon, RelativeDate, TranslocoPipe],
  templateUrl: './own-passkeys.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      justify-content: space-between;
    }
  `,
})
export class OwnPasskeys {
  private readonly commands = inject(Commands);
  private readonly device = inject(PasskeyDevice);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly passkeys = input.required<readonly Passkey[]>();
  readonly changed = output();

  protected readonly supported = this.device.supported;
  /** The one that is named anew; `new` while one is added. */
  protected readonly naming = signal<Passkey | 'new' | undefined>(undefined);
  protected readonly removing = signal<Passkey | undefined>(undefined);
  private readonly draft = signal({ name: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'accounts.passkeys.nameMissing' });
      maxLength(path.name, NAME_LENGTH);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.keep(), this.problemWords) } },
  );

  protected name(passkey: Passkey | 'new'): void {
    this.form().reset({ name: passkey === 'new' ? '' : passkey.name });
    this.naming.set(passkey);
  }

  protected async remove(): Promise<void> {
    const passkey = this.removing();
    this.removing.set(undefined);
    try {
      await this.commands.delete(`/api/me/passkeys/${passkey?.id}`);
      this.toasts.say(this.words.say('accounts.passkeys.removed'));
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.changed.emit();
  }

  private async keep(): Promise<void> {
    const passkey = this.naming();
    const { name } = this.draft();
    if (passkey === 'new') {
      if (!(await this.add(name))) return;
      this.toasts.say(this.words.say('accounts.passkeys.added'));
    } else await this.commands.put(`/api/me/passkeys/${passkey?.id}`, { name }, undefined);
    this.naming.set(undefined);
    this.changed.emit();
  }

  /** False when the person closed the question of the device. */
  private async add(name: string): Promise<boolean> {
    try {
      const answer = await this.device.make('/api/me/passkeys/options');
      await this.commands.post('/api/me/passkeys', { name, answer });
      return true;
    } catch (error) {
      if (error instanceof PasskeyDismissed) return false;
      throw error;
    }
  }
}
