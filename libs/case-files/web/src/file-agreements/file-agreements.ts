import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { SharingAgreementView } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, Dialog, Field, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgreementProof } from '../agreement-proof/agreement-proof';
import { AgreementScan } from '../agreement-scan/agreement-scan';
import { CaseFileClient } from '../case-file-client';

/** What the person agreed to share, with whom and until when; taking back, renewing, the proof and the paper. */
@Component({
  selector: 'gu-file-agreements',
  imports: [
    AgreementProof,
    AgreementScan,
    Card,
    Chip,
    Dialog,
    Field,
    FormField,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './file-agreements.html',
})
export class FileAgreements {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly changed = output();

  protected readonly mayRecord = computed(() => this.file().allowedActions.includes('agreement.record'));
  protected readonly mayRevoke = computed(() => this.file().allowedActions.includes('agreement.revoke'));
  protected readonly chosen = signal<SharingAgreementView | null>(null);
  protected readonly revokeOpen = signal(false);
  protected readonly proofOpen = signal(false);
  protected readonly scanOpen = signal(false);
  protected readonly busy = signal(false);

  private readonly takeBack = signal({ note: '' });
  protected readonly takeBackForm = form(this.takeBack);

  protected roomWords(agreement: SharingAgreementView): string {
    return agreement.rooms.map((room) => this.words.say(`caseFiles.rooms.${room}`)).join(', ');
  }
  protected ask(what: 'revoke' | 'proof' | 'scan', agreement: SharingAgreementView): void {
    this.chosen.set(agreement);
    this[`${what}Open`].set(true);
  }
  protected attached(): void {
    this.scanOpen.set(false);
    this.changed.emit();
  }
  /** Printed and kept among the documents of the file, where it is opened and handed over. */
  protected async print(agreement: SharingAgreementView): Promise<void> {
    try {
      await this.client.issueReceipt(this.file().id, agreement.id);
      this.toasts.say(this.words.say('caseFiles.agreement.receiptDone'));
      await this.router.navigate(['/dossiers', this.file().id, 'documents']);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
  protected async revoke(): Promise<void> {
    const agreement = this.chosen();
    if (!agreement) return;
    this.busy.set(true);
    try {
      await this.client.revokeAgreement(this.file().id, agreement, this.takeBack().note);
      this.revokeOpen.set(false);
      this.takeBack.set({ note: '' });
      this.toasts.say(this.words.say('caseFiles.agreement.revoked'));
      this.changed.emit();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
