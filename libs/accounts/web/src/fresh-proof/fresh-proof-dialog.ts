import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { ProofChoice } from '@guichet/accounts-contract';
import { AsyncView, Dialog, ErrorSummary, Field, Icon, Loaded, FormActions } from '@guichet/platform-ui';
import { Catalogues, Commands, FreshProof, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CodeForm } from '../codes/code-form';
import { ACCOUNTS_CATALOGUE } from '../i18n/catalogue';
import { PasskeyDevice, PasskeyDismissed } from '../passkey/passkey-device';

/** Before something that cannot be taken back: prove that it is you, then it goes on by itself. */
@Component({
  selector: 'gu-fresh-proof-dialog',
  imports: [
    AsyncView,
    CodeForm,
    Dialog,
    ErrorSummary,
    Field,
    FormActions,
    FormField,
    FormRoot,
    Icon,
    Loaded,
    TranslocoPipe,
  ],
  templateUrl: './fresh-proof-dialog.html',
})
export class FreshProofDialog {
  private readonly commands = inject(Commands);
  private readonly device = inject(PasskeyDevice);
  private readonly problemWords = inject(ProblemWords);
  protected readonly fresh = inject(FreshProof);

  protected readonly worded = signal(false);
  protected readonly choice = httpResource<ProofChoice>(() => (this.fresh.asking() ? '/api/session/proof' : undefined));
  protected readonly refusal = signal('');
  protected readonly open = computed(() => this.worded() && this.fresh.asking());
  private readonly draft = signal({ password: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.password, { message: 'accounts.signIn.passwordMissing' });
    },
    { submission: { action: (tree) => sendForm(tree, () => this.prove(this.draft()), this.problemWords) } },
  );

  protected readonly code = (code: string): Promise<void> => this.prove({ code });

  constructor() {
    void this.bringWords(inject(Catalogues), inject(TranslocoService));
  }

  protected async passkey(): Promise<void> {
    this.refusal.set('');
    try {
      await this.prove({ passkey: await this.device.answer('/api/session/proof/passkey-options') });
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) this.refusal.set(this.problemWords.sentence(error));
    }
  }

  protected usesCode({ factors }: ProofChoice): boolean {
    return factors.includes('totp') || factors.includes('recovery_code');
  }

  protected usesPasskey({ factors }: ProofChoice): boolean {
    return factors.includes('passkey') && this.device.supported;
  }

  private async prove(proof: object): Promise<void> {
    await this.commands.post('/api/session/proof', proof);
    this.form().reset({ password: '' });
    this.fresh.reply(true);
  }

  private async bringWords(catalogues: Catalogues, transloco: TranslocoService): Promise<void> {
    catalogues.register(ACCOUNTS_CATALOGUE);
    const language = transloco.getActiveLang();
    transloco.setTranslation(await catalogues.words(ACCOUNTS_CATALOGUE, language), language);
    this.worded.set(true);
  }
}
