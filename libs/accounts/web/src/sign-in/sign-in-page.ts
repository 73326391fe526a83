import { Component, computed, inject, input, signal } from '@angular/core';
import type { TreeValidationResult } from '@angular/forms/signals';
import { FormField, FormRoot, email, form, maxLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Session, SignIn } from '@guichet/accounts-contract';
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

/** Signing in by e-mail and password. Says the same for an unknown address as for a wrong password. */
@Component({
  selector: 'gu-sign-in-page',
  imports: [Field, FormField, FormRoot, Icon, TranslocoPipe],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  private readonly commands = inject(Commands);
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
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private async signIn(): Promise<TreeValidationResult> {
    try {
      const { body } = await this.commands.post<Session>('/api/session', this.credentials());
      this.store.open(body);
      await this.language.follow(body.member.language);
      await this.router.navigateByUrl(safeReturnPath(this.retour()));
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
