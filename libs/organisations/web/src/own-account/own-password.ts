import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import type { ChangeOwnPassword } from '@guichet/organisations-contract';
import { PASSWORD_LIMITS, passwordFaults } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY: ChangeOwnPassword = { current: '', new: '' };

/** A member’s own password. The same rules as the API’s, said while typing. */
@Component({
  selector: 'gu-own-password',
  imports: [Card, ErrorSummary, Field, FormActions, FormField, FormRoot, TranslocoPipe],
  templateUrl: './own-password.html',
})
export class OwnPassword {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly shown = signal(false);
  protected readonly fewest = PASSWORD_LIMITS.min;
  private readonly draft = signal(EMPTY);
  private readonly owner = computed(
    () => this.session.session()?.member ?? { givenName: '', familyName: '', email: '' },
  );
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.current, { message: 'organisations.ownAccount.currentMissing' });
      required(path.new, { message: 'organisations.ownAccount.newMissing' });
      validate(path.new, ({ value }) =>
        value()
          ? passwordFaults(value(), this.owner()).map((fault) => ({
              kind: fault,
              message: `organisations.ownAccount.fault.${fault}`,
            }))
          : undefined,
      );
    },
    {
      submission: {
        action: (tree) => sendForm(tree, () => this.change(), this.problemWords),
      },
    },
  );

  private async change(): Promise<void> {
    await this.commands.put('/api/me/password', this.draft(), undefined);
    this.form().reset(EMPTY);
    this.toasts.say(this.words.say('organisations.ownAccount.changed'));
  }
}
