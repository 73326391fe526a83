import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import type { SharingAgreementView } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, Dialog, Field, RelativeDate, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgreementForm } from '../agreement-form/agreement-form';
import { CaseFileClient } from '../case-file-client';

/** What the person agreed to share, with whom and until when; recording and taking back. */
@Component({
  selector: 'gu-file-agreements',
  imports: [AgreementForm, Card, Chip, Dialog, Field, FormField, RelativeDate, TranslocoPipe],
  templateUrl: './file-agreements.html',
})
export class FileAgreements {
  private readonly client = inject(CaseFileClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();
  readonly changed = output();

  protected readonly mayRecord = computed(() => this.file().allowedActions.includes('agreement.record'));
  protected readonly mayRevoke = computed(() => this.file().allowedActions.includes('agreement.revoke'));
  protected readonly recording = signal(false);
  protected readonly revoking = signal<SharingAgreementView | null>(null);
  protected readonly revokeOpen = signal(false);
  protected readonly busy = signal(false);
  protected readonly spoken = computed(
    () => this.file().rooms.language.languages.find((one) => one.preferred)?.languageCode ?? 'fr',
  );

  private readonly takeBack = signal({ note: '' });
  protected readonly takeBackForm = form(this.takeBack);

  protected roomWords(agreement: SharingAgreementView): string {
    return agreement.rooms.map((room) => this.words.say(`caseFiles.rooms.${room}`)).join(', ');
  }
  protected askRevocation(agreement: SharingAgreementView): void {
    this.revoking.set(agreement);
    this.revokeOpen.set(true);
  }
  protected recorded(): void {
    this.recording.set(false);
    this.toasts.say(this.words.say('caseFiles.agreement.recorded'));
    this.changed.emit();
  }
  protected async revoke(): Promise<void> {
    const agreement = this.revoking();
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
