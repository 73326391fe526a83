import { Component, computed, inject, input, signal } from '@angular/core';
import type { TreeValidationResult } from '@angular/forms/signals';
import { FormField, FormRoot, email, form, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { SecondStep, Session, SignIn } from '@guichet/accounts-contract';
import { SESSION_PROBLEMS, SIGN_IN_LIMITS } from '@guichet/accounts-contract';
import { Field, Icon } from '@guichet/platform-ui';
import type { Problem } from '@guichet/platform-web-kernel';
import {
  Commands,
  Language,
  ProblemWords,
  SessionStore,
  Words,
  problemOf,
  safeReturnPath,
} from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { PasskeyDevice, PasskeyDismissed } from '../passkey/passkey-device';
import { ProviderButtons } from '../provider/provider-buttons';
import { Enrolment } from '../second-step/enrolment';
import { SecondStepForm } from '../second-step/second-step';

/** Signing in by e-mail and password and a second proof, or by a passkey alone. Says the same for an unknown address as for a wrong password. */
@Component({
  selector: 'gu-sign-in-page',
  imports: [Enrolment, Field, FormField, FormRoot, Icon, ProviderButtons, SecondStepForm, TranslocoPipe],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  private readonly commands = inject(Commands);
  private readonly device = inject(PasskeyDevice);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly words = inject(Words);

  /** From the address: where to go afterwards. */
  readonly retour = input<string>();
  /** From the address: why one is here, 'deconnexion' or 'expiree'. */
  readonly fin = input<string>();

  protected readonly passwordShown = signal(false);
  protected readonly step = signal<SecondStep | undefined>(undefined);
  protected readonly passkeys = this.device.supported;
  protected readonly passkeyRefusal = signal('');
  private readonly credentials = signal<SignIn>({ email: '', password: '' });
  protected readonly form = form(
    this.credentials,
    (path) => {
      required(path.email, { message: 'accounts.signIn.emailMissing' });
      email(path.email);
      maxLength(path.email, SIGN_IN_LIMITS.emailLength);
      required(path.password, { message: 'accounts.signIn.passwordMissing' });
      maxLength(path.password, SIGN_IN_LIMITS.passwordLength);
    },
    {
      submission: {
        action: () => this.signIn(),
        onInvalid: (tree) => tree().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );
  protected readonly refusal = computed(() => this.passkeyRefusal() || this.form().errors()[0]?.message);

  protected async enter(session: Session): Promise<void> {
    this.store.open(session);
    await this.language.follow(session.member.language);
    await this.router.navigateByUrl(safeReturnPath(this.retour()));
  }

  /** Back to the password, which is no longer kept here. */
  protected startOver(): void {
    this.step.set(undefined);
    this.credentials.update(({ email: address }) => ({ email: address, password: '' }));
  }

  protected async byPasskey(): Promise<void> {
    this.passkeyRefusal.set('');
    try {
      const answer = await this.device.answer('/api/session/passkey-options');
      await this.enter((await this.commands.post<Session>('/api/session/passkey', { answer })).body);
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) this.passkeyRefusal.set(this.problemWords.sentence(error));
    }
  }

  private async signIn(): Promise<TreeValidationResult> {
    try {
      const { body } = await this.commands.post<Session | SecondStep>('/api/session', this.credentials());
      if ('step' in body) this.step.set(body);
      else await this.enter(body);
      return undefined;
    } catch (error) {
      this.form.password().focusBoundControl();
      return { kind: 'refused', message: this.reasonOf(problemOf(error)) };
    }
  }

  private reasonOf(problem: Problem): string {
    if (problem.code === SESSION_PROBLEMS.signInThrottled || problem.status === 429)
      return this.words.say('accounts.signIn.throttled', { wait: this.waitOf(problem.retryAfter ?? 60) });
    if (problem.status === 401 || problem.status === 400) return this.words.say('accounts.signIn.refused');
    return this.problemWords.sentence(problem);
  }

  private waitOf(seconds: number): string {
    return seconds > 90
      ? this.words.say('accounts.signIn.minutes', { count: Math.ceil(seconds / 60) })
      : this.words.say('accounts.signIn.seconds', { count: Math.max(1, Math.ceil(seconds)) });
  }
}
