import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import type { Attendance, AttendanceLine } from '@guichet/case-files-contract';
import type { FileDocuments } from '@guichet/documents-contract';
import { DOCUMENT_TITLE_MAX, LETTER_TEXT_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field, Icon, Toasts, FormActions } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DocumentClient } from '../client/document-client';
import { letterOf } from './letter-draft';
import type { LetterDraft } from './letter-draft';

const LISTS = { 'pathway-modules': 'integration_module', 'training-episodes': 'training_kind' } as const;

/** Writes a letter for the person. What the file says comes from the file; the worker adds the rest. */
@Component({
  selector: 'gu-letter-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, Icon, KeptDraft, TranslocoPipe],
  templateUrl: './letter-form.html',
})
export class LetterForm {
  private readonly client = inject(DocumentClient);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  private readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  /** Which letters may be written, and in which languages. */
  readonly offer = input.required<Pick<FileDocuments, 'letterKinds' | 'letterLanguages' | 'letterLanguage'>>();
  readonly issued = output();
  readonly cancelled = output();

  protected readonly kept = keepsDraft<LetterDraft>({
    form: 'letter',
    about: () => [this.fileId()],
    caseFileId: () => this.fileId(),
    start: () => ({
      kind: this.offer().letterKinds[0] ?? 'attendance',
      addressee: '',
      text: '',
      since: '',
      place: '',
      from: '',
      until: '',
      recordId: '',
      language: this.offer().letterLanguage ?? '',
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly kind = computed(() => this.draft().kind);
  protected readonly hours = httpResource<Attendance>(() =>
    this.kind() === 'attendance' ? `/api/case-files/${this.fileId()}/attendance` : undefined,
  );
  protected readonly courses = computed(() =>
    this.hours.hasValue() ? this.hours.value().lines.filter(({ attended }) => attended > 0) : [],
  );
  protected readonly form = form(
    this.draft,
    (path) => {
      const isResidence = { when: () => this.draft().kind === 'residence' };
      required(path.since, { ...isResidence, message: 'documents.letter.sinceMissing' });
      required(path.place, { ...isResidence, message: 'documents.letter.placeMissing' });
      required(path.text, { ...isResidence, message: 'documents.letter.evidenceMissing' });
      validate(path.until, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.from)
          ? { kind: 'turned', message: 'documents.letter.periodTurned' }
          : undefined,
      );
      maxLength(path.addressee, DOCUMENT_TITLE_MAX);
      maxLength(path.place, DOCUMENT_TITLE_MAX);
      maxLength(path.text, LETTER_TEXT_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.issue()) } },
  );

  protected courseName({ kind, code, title }: AttendanceLine): string {
    const words = this.reference.label(LISTS[kind], code);
    return kind === 'training-episodes' ? title || words : words;
  }
  protected languageName(code: string): string {
    return this.reference.label('language', code);
  }

  private async issue(): Promise<void> {
    await this.client.issue(this.fileId(), letterOf(this.draft()));
    this.toasts.say(this.words.say('documents.letter.issued'));
    this.issued.emit();
  }
}
