import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { OwnUndertaking } from '@guichet/organisations-contract';
import {
  AsyncView,
  Card,
  Chip,
  ErrorSummary,
  FormActions,
  Icon,
  Loaded,
  RelativeDate,
  Toasts,
} from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Reading and signing the undertaking of professional secrecy: without it nothing about a person is shown. */
@Component({
  selector: 'gu-undertaking-page',
  imports: [
    AsyncView,
    Card,
    Chip,
    ErrorSummary,
    FormActions,
    FormField,
    FormRoot,
    Icon,
    Loaded,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './undertaking-page.html',
  styles: `
    blockquote {
      margin: 0;
      max-inline-size: var(--measure);
      padding: var(--space-3) var(--space-4);
      border-inline-start: 0.25rem solid var(--edge);
      background: var(--paper);
    }
  `,
})
export class UndertakingPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly session = inject(SessionStore);

  protected readonly undertaking = httpResource<OwnUndertaking>(() => '/api/me/undertaking');
  private readonly draft = signal({ accepted: false });
  protected readonly form = form(
    this.draft,
    (path) => {
      validate(path.accepted, ({ value }) =>
        value() ? undefined : { kind: 'required', message: 'organisations.activation.acceptMissing' },
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.sign(), this.problemWords) } },
  );

  protected print(): void {
    print();
  }

  private async sign(): Promise<void> {
    const version = this.undertaking.hasValue() ? this.undertaking.value().version : '';
    try {
      await this.commands.put('/api/me/undertaking', { version }, undefined);
      this.toasts.say(this.words.say('organisations.undertaking.signedNow'));
    } finally {
      this.form().reset({ accepted: false });
      this.undertaking.reload();
    }
  }
}
