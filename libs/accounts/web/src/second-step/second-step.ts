import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { SecondFactor, Session } from '@guichet/accounts-contract';
import { Icon } from '@guichet/platform-ui';
import { Commands, ProblemWords } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodeForm } from '../codes/code-form';
import { PasskeyDevice, PasskeyDismissed } from '../passkey/passkey-device';

/** After the password: a passkey, a code of the app, or a recovery code. */
@Component({
  selector: 'gu-second-step',
  imports: [CodeForm, Icon, TranslocoPipe],
  template: `
    <p>{{ 'accounts.second.text' | transloco }}</p>
    <div role="alert">
      @if (refusal(); as words) {
        <p class="note bad">
          <gu-icon name="alert" /><span>{{ words }}</span>
        </p>
      }
    </div>
    @if (byPasskey()) {
      <button type="button" class="btn go" [attr.aria-busy]="busy() || null" [disabled]="busy()" (click)="passkey()">
        <gu-icon name="shield" />{{ 'accounts.second.passkey' | transloco }}
      </button>
    }
    @if (byCode()) {
      <gu-code-form [recovery]="true" [send]="'accounts.signIn.send' | transloco" [work]="code">
        <button type="button" class="btn" (click)="back.emit()">{{ 'accounts.second.back' | transloco }}</button>
      </gu-code-form>
    } @else {
      <div>
        <button type="button" class="btn" (click)="back.emit()">{{ 'accounts.second.back' | transloco }}</button>
      </div>
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
export class SecondStepForm {
  private readonly commands = inject(Commands);
  private readonly device = inject(PasskeyDevice);
  private readonly problemWords = inject(ProblemWords);

  readonly factors = input.required<readonly SecondFactor[]>();
  readonly opened = output<Session>();
  readonly back = output();

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly byPasskey = computed(() => this.factors().includes('passkey') && this.device.supported);
  protected readonly byCode = computed(() => this.factors().some((factor) => factor !== 'passkey'));

  protected readonly code = async (code: string): Promise<void> => {
    const { body } = await this.commands.post<Session>('/api/session/second-step/code', { code });
    this.opened.emit(body);
  };

  protected async passkey(): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      const answer = await this.device.answer('/api/session/second-step/passkey-options');
      const { body } = await this.commands.post<Session>('/api/session/second-step/passkey', { answer });
      this.opened.emit(body);
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) this.refusal.set(this.problemWords.sentence(error));
    } finally {
      this.busy.set(false);
    }
  }
}
