import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { OwnFactors, RecoveryCodes, TotpOffer } from '@guichet/accounts-contract';
import { AsyncView, Card, Dialog, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodeForm } from '../codes/code-form';
import { RecoveryCodesList } from '../codes/recovery-codes';
import { TotpOfferView } from '../codes/totp-offer';
import { OwnPasskeys } from './own-passkeys';

/** One’s second factors: the app, the passkeys, the codes for the day both are lost. */
@Component({
  selector: 'gu-own-factors',
  imports: [
    AsyncView,
    Card,
    CodeForm,
    Dialog,
    Icon,
    Loaded,
    OwnPasskeys,
    RecoveryCodesList,
    RelativeDate,
    TotpOfferView,
    TranslocoPipe,
  ],
  templateUrl: './own-factors.html',
})
export class OwnFactorsCard {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  protected readonly factors = httpResource<OwnFactors>(() => '/api/me/factors');
  protected readonly offer = signal<TotpOffer | undefined>(undefined);
  /** Shown once; whoever leaves the page makes new ones. */
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly removing = signal(false);

  protected readonly confirm = async (code: string): Promise<void> => {
    const { body } = await this.commands.post<RecoveryCodes>('/api/me/totp/confirmation', { code });
    this.codes.set(body.codes);
    this.offer.set(undefined);
    this.toasts.say(this.words.say('accounts.totp.added'));
    this.factors.reload();
  };

  protected begin(): Promise<void> {
    return this.telling(async () => this.offer.set((await this.commands.post<TotpOffer>('/api/me/totp')).body));
  }

  protected remove(): Promise<void> {
    this.removing.set(false);
    return this.telling(async () => {
      await this.commands.delete('/api/me/totp');
      this.codes.set([]);
      this.toasts.say(this.words.say('accounts.totp.removed'));
    });
  }

  protected renewCodes(): Promise<void> {
    return this.telling(async () =>
      this.codes.set((await this.commands.post<RecoveryCodes>('/api/me/recovery-codes')).body.codes),
    );
  }

  private async telling(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
    }
    this.factors.reload();
  }
}
