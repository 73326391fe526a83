import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { OpenInvitation } from '@guichet/organisations-contract';
import { PASSWORD_LIMITS, passwordFaults } from '@guichet/organisations-contract';
import { Card, ErrorSummary, Field, Icon, FormActions } from '@guichet/platform-ui';
import type { SignedInSession } from '@guichet/platform-web-kernel';
import { Commands, Language, ProblemWords, SessionStore, Words, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** The word of the mail, as long as it is sent. */
const TOKEN = /^[\w-]{43}$/;
const EMPTY = { password: '', accepted: false };

/** Opening one’s own account from the mail: a password, and the undertaking of professional secrecy. */
@Component({
  selector: 'gu-activation-page',
  imports: [Card, ErrorSummary, Field, FormActions, FormField, FormRoot, Icon, TranslocoPipe],
  templateUrl: './activation-page.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      inline-size: 100%;
    }
    blockquote {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 0.25rem solid var(--edge);
      background: var(--paper);
    }
  `,
})
export class ActivationPage {
  private readonly commands = inject(Commands);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly words = inject(Words);

  protected readonly invitation = signal<OpenInvitation | undefined>(undefined);
  protected readonly over = signal('');
  protected readonly shown = signal(false);
  protected readonly fewest = PASSWORD_LIMITS.min;
  private readonly token = inject(DOCUMENT).location.hash.slice(1);
  private readonly draft = signal(EMPTY);
  private readonly owner = computed(() => this.invitation() ?? { givenName: '', familyName: '', email: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.password, { message: 'organisations.ownAccount.newMissing' });
      validate(path.password, ({ value }) =>
        value()
          ? passwordFaults(value(), this.owner()).map((fault) => ({
              kind: fault,
              message: `organisations.ownAccount.fault.${fault}`,
            }))
          : undefined,
      );
      validate(path.accepted, ({ value }) =>
        value() ? undefined : { kind: 'required', message: 'organisations.activation.acceptMissing' },
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.accept(), this.problemWords) } },
  );

  constructor() {
    void this.look();
  }

  private async look(): Promise<void> {
    if (!TOKEN.test(this.token)) {
      this.over.set(this.words.say('organisations.activation.incomplete'));
      return;
    }
    try {
      const { body } = await this.commands.post<OpenInvitation>('/api/invitations/opening', { token: this.token });
      await this.language.follow(body.language);
      this.invitation.set(body);
    } catch (error) {
      this.over.set(this.problemWords.sentence(error));
    }
  }

  private async accept(): Promise<void> {
    const { body } = await this.commands.post<SignedInSession | { step: string }>('/api/invitations/acceptance', {
      token: this.token,
      password: this.draft().password,
      secrecyVersion: this.invitation()?.secrecy.version ?? '',
    });
    // where a second factor is asked for, the sign-in page goes on with the password that was just chosen
    if ('step' in body) {
      await this.router.navigateByUrl('/connexion');
      return;
    }
    this.store.open(body);
    await this.router.navigateByUrl('/');
  }
}
