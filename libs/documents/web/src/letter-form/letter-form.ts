import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { LetterInput, LetterKind } from '@guichet/documents-contract';
import { DOCUMENT_TITLE_MAX, LETTER_TEXT_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field, Icon, Toasts } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { DocumentClient } from '../client/document-client';

/** Writes a letter for the person. What the file says comes from the file; the worker adds the rest. */
@Component({
  selector: 'gu-letter-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, Icon, KeptDraft, TranslocoPipe],
  templateUrl: './letter-form.html',
})
export class LetterForm {
  private readonly client = inject(DocumentClient);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly kinds = input.required<readonly LetterKind[]>();
  readonly issued = output();
  readonly cancelled = output();

  protected readonly kept = keepsDraft({
    form: 'letter',
    about: () => [this.fileId()],
    caseFileId: () => this.fileId(),
    start: () => ({
      kind: this.kinds()[0] ?? 'attendance',
      addressee: '',
      text: '',
      since: '',
      place: '',
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly kind = computed(() => this.draft().kind);
  protected readonly form = form(
    this.draft,
    (path) => {
      const isResidence = { when: () => this.draft().kind === 'residence' };
      required(path.since, { ...isResidence, message: 'documents.letter.sinceMissing' });
      required(path.place, { ...isResidence, message: 'documents.letter.placeMissing' });
      required(path.text, { ...isResidence, message: 'documents.letter.evidenceMissing' });
      maxLength(path.addressee, DOCUMENT_TITLE_MAX);
      maxLength(path.place, DOCUMENT_TITLE_MAX);
      maxLength(path.text, LETTER_TEXT_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.issue()) } },
  );

  private async issue(): Promise<void> {
    await this.client.issue(this.fileId(), inputOf(this.draft()));
    this.toasts.say(this.words.say('documents.letter.issued'));
    this.issued.emit();
  }
}

/** Only what belongs to the kind, and nothing empty. */
function inputOf(draft: Required<LetterInput>): LetterInput {
  const { kind, addressee, text, since, place } = draft;
  const given = {
    ...(addressee ? { addressee } : {}),
    ...(text && kind !== 'attendance' ? { text } : {}),
    ...(kind === 'residence' ? { since, place } : {}),
  };
  return { kind, ...given };
}
