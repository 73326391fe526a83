import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { DocumentVersionView, DocumentView, ValidationState } from '@guichet/documents-contract';
import { VALIDATION_STATES } from '@guichet/documents-contract';
import { expiryState } from '@guichet/documents-domain';
import { Card, Chip, Dialog, Icon, NOW, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Language, ProblemWords } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { contentAddress, DocumentClient } from '../client/document-client';
import { DocumentChangeForm } from '../document-forms/document-change-form';
import { ReasonForm } from '../document-forms/reason-form';
import { VersionForm } from '../document-forms/version-form';
import { DocumentPreview } from './document-preview';
import { EXPIRY_TONES, SCAN_LOOKS, sizeInWords, VALIDATION_LOOKS } from './document-words';

type Task = 'version' | 'change' | 'withdraw' | 'revoke';
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** One document: what it is, how far it is vouched for, what the scanner said, and its versions. */
@Component({
  selector: 'gu-document-card',
  imports: [
    Card,
    Chip,
    Dialog,
    DocumentChangeForm,
    DocumentPreview,
    Icon,
    ReasonForm,
    RelativeDate,
    TranslocoPipe,
    VersionForm,
  ],
  templateUrl: './document-card.html',
  styleUrl: './document-card.css',
})
export class DocumentCard {
  private readonly client = inject(DocumentClient);
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly reference = inject(ReferenceData);
  private readonly toasts = inject(Toasts);

  readonly fileId = input.required<string>();
  readonly document = input.required<DocumentView>();
  readonly maxBytes = input.required<number>();
  readonly changed = output();

  protected readonly task = signal<Task | null>(null);
  protected readonly viewed = signal<DocumentVersionView | null>(null);
  protected readonly scanLooks = SCAN_LOOKS;
  protected readonly validationLooks = VALIDATION_LOOKS;
  protected readonly expiryTones = EXPIRY_TONES;
  protected readonly validations = VALIDATION_STATES;
  protected readonly latest = computed(() => this.document().versions[0]);
  protected readonly older = computed(() => this.document().versions.slice(1));
  protected readonly kind = computed(() => this.reference.label('document_kind', this.document().kindCode));
  protected readonly expiry = computed(() => expiryState(this.document().expiresOn, DAY.format(this.now())));
  protected readonly proof = computed(() => `${location.origin}/verification/${this.document().letter?.code ?? ''}`);

  protected size(version: DocumentVersionView): string {
    return sizeInWords(version.size, this.language.spoken());
  }
  protected address(version: DocumentVersionView, as: 'inline' | 'attachment'): string {
    return contentAddress(this.fileId(), this.document().id, version.number, as);
  }
  protected done(): void {
    this.task.set(null);
    this.changed.emit();
  }
  protected readonly withdraw = (reason: string): Promise<unknown> =>
    this.client.withdraw(this.fileId(), this.document(), reason);
  protected readonly revoke = async (reason: string): Promise<unknown> => {
    const { letter } = this.document();
    return letter && this.client.revoke(this.fileId(), letter, reason);
  };
  protected async vouch(event: Event): Promise<void> {
    const validation = (event.target as HTMLSelectElement).value as ValidationState;
    try {
      await this.client.validate(this.fileId(), this.document(), validation);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
    this.changed.emit();
  }
}
