import { DOCUMENT } from '@angular/common';
import { Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { SecondStep, Session } from '@guichet/accounts-contract';
import { Icon } from '@guichet/platform-ui';
import { Commands, Language, ProblemWords, SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Enrolment } from '../second-step/enrolment';
import { SecondStepForm } from '../second-step/second-step';

/** Back from the provider: signs in, or links who one is there when one is signed in already. */
@Component({
  selector: 'gu-provider-return-page',
  imports: [Enrolment, Icon, RouterLink, SecondStepForm, TranslocoPipe],
  template: `
    <h1 tabindex="-1">{{ 'accounts.signIn.title' | transloco }}</h1>
    <div role="alert">
      @if (refusal(); as words) {
        <p class="note bad">
          <gu-icon name="alert" /><span>{{ words }}</span>
        </p>
      }
    </div>
    @if (step(); as second) {
      @if (second.step === 'enrol') {
        <gu-enrolment (opened)="enter($event)" (back)="again()" />
      } @else {
        <gu-second-step [factors]="second.factors" (opened)="enter($event)" (back)="again()" />
      }
    } @else if (refusal()) {
      <p>
        <a class="btn" routerLink="/connexion">{{ 'accounts.provider.again' | transloco }}</a>
      </p>
    } @else {
      <p role="status">{{ 'accounts.provider.checking' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      inline-size: 100%;
    }
    [role='alert']:empty {
      display: none;
    }
  `,
})
export class ProviderReturnPage {
  private readonly commands = inject(Commands);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);

  /** From the address. */
  readonly providerId = input.required<string>();

  protected readonly refusal = signal('');
  protected readonly step = signal<SecondStep | undefined>(undefined);

  constructor() {
    // the address holds a code: it is taken off the bar before anything else
    const query = this.document.location.search.slice(1);
    this.document.defaultView?.history.replaceState(null, '', this.document.location.pathname);
    void Promise.resolve().then(() => this.finish(query));
  }

  protected async enter(session: Session): Promise<void> {
    this.store.open(session);
    await this.language.follow(session.member.language);
    await this.router.navigateByUrl('/');
  }

  protected again(): void {
    void this.router.navigateByUrl('/connexion');
  }

  private async finish(query: string): Promise<void> {
    const answer = { providerId: this.providerId(), query };
    try {
      if (await this.store.ready()) {
        await this.commands.post('/api/me/provider/return', answer);
        await this.router.navigateByUrl('/mon-compte');
        return;
      }
      const { body } = await this.commands.post<Session | SecondStep>('/api/session/provider/return', answer);
      if ('step' in body) this.step.set(body);
      else await this.enter(body);
    } catch (error) {
      this.refusal.set(this.problemWords.sentence(error));
    }
  }
}
