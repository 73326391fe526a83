import { Component, inject, output, signal } from '@angular/core';
import type { RecoveryCodes, Session, TotpOffer } from '@guichet/accounts-contract';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodeForm } from '../codes/code-form';
import { RecoveryCodesList } from '../codes/recovery-codes';
import { TotpOfferView } from '../codes/totp-offer';

/** At the door, where the organisation asks for a second factor and the member has none: the app, then its recovery codes. */
@Component({
  selector: 'gu-enrolment',
  imports: [CodeForm, RecoveryCodesList, TotpOfferView, TranslocoPipe],
  template: `
    @if (enrolled(); as done) {
      <gu-recovery-codes [codes]="done.codes" />
      <button type="button" class="btn go" (click)="opened.emit(done.session)">
        {{ 'accounts.codes.kept' | transloco }}
      </button>
    } @else {
      <p>{{ 'accounts.second.enrolText' | transloco }}</p>
      <p role="alert">{{ failure() }}</p>
      @if (offer(); as one) {
        <gu-totp-offer [offer]="one" />
        <gu-code-form [send]="'accounts.totp.confirm' | transloco" [work]="confirm">
          <button type="button" class="btn" (click)="back.emit()">{{ 'accounts.second.back' | transloco }}</button>
        </gu-code-form>
      } @else {
        <div>
          <button type="button" class="btn" (click)="back.emit()">{{ 'accounts.second.back' | transloco }}</button>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    [role='alert']:empty {
      display: none;
    }
  `,
})
export class Enrolment {
  private readonly commands = inject(Commands);

  readonly opened = output<Session>();
  readonly back = output();

  protected readonly offer = signal<TotpOffer | undefined>(undefined);
  protected readonly failure = signal('');
  protected readonly enrolled = signal<(RecoveryCodes & { session: Session }) | undefined>(undefined);

  protected readonly confirm = async (code: string): Promise<void> => {
    const { body } = await this.commands.post<RecoveryCodes & { session: Session }>(
      '/api/session/enrolment/confirmation',
      { code },
    );
    this.enrolled.set(body);
  };

  constructor() {
    const problemWords = inject(ProblemWords);
    this.commands
      .post<TotpOffer>('/api/session/enrolment')
      .then(({ body }) => this.offer.set(body))
      .catch((error: unknown) => this.failure.set(problemWords.sentence(error)));
  }
}
