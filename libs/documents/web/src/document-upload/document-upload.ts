import { Component, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { Room } from '@guichet/access-contract';
import { DOCUMENT_TITLE_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field, Toasts, FormActions } from '@guichet/platform-ui';
import { Problem, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Uploads } from '../client/uploads';
import { FilePicker } from './file-picker';

interface Draft {
  readonly room: Room | '';
  readonly kindCode: string;
  readonly title: string;
  readonly expiresOn: string;
}
const NOTHING: Draft = { room: '', kindCode: '', title: '', expiresOn: '' };

/** Adds a document. What it is and who may see it is said before it is sent. */
@Component({
  selector: 'gu-document-upload',
  imports: [ErrorSummary, Field, FilePicker, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './document-upload.html',
})
export class DocumentUpload {
  private readonly uploads = inject(Uploads);
  private readonly reference = inject(ReferenceData);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly rooms = input.required<readonly Room[]>();
  readonly maxBytes = input.required<number>();
  readonly sent = output();
  /** True while something is filled in that would be lost. */
  readonly held = output<boolean>();

  protected readonly file = signal<File | null>(null);
  protected readonly progress = signal<number | null>(null);
  protected readonly megabytes = computed(() => Math.floor(this.maxBytes() / 1024 / 1024));
  protected readonly kinds = computed(() =>
    this.reference.options('document_kind').filter((kind) => kind.value !== 'issued_letter'),
  );
  private readonly picker = viewChild(FilePicker);
  protected readonly kept = keepsDraft<Draft>({
    form: 'upload',
    about: () => [this.fileId()],
    caseFileId: () => this.fileId(),
    start: () => NOTHING,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.room, { message: 'documents.upload.roomMissing' });
      required(path.kindCode, { message: 'documents.upload.kindMissing' });
      required(path.title, { message: 'documents.upload.titleMissing' });
      maxLength(path.title, DOCUMENT_TITLE_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  constructor() {
    effect(() => this.held.emit(this.file() !== null));
  }

  protected pick(file: File): void {
    this.file.set(file);
    if (!this.draft().title) {
      const title = file.name.replace(/\.[^.]{1,5}$/, '').slice(0, DOCUMENT_TITLE_MAX);
      this.draft.update((draft) => ({ ...draft, title }));
    }
  }
  protected giveUp(): void {
    this.file.set(null);
    this.draft.set(NOTHING);
    this.form().reset();
    this.picker()?.clear();
  }

  private async send(): Promise<void> {
    const file = this.file();
    if (!file) return;
    if (file.size > this.maxBytes()) throw tooLarge(this.words, this.megabytes());
    this.progress.set(0);
    try {
      const url = `/api/case-files/${this.fileId()}/documents`;
      await this.uploads.send(url, file, { ...this.draft() }, (share) => this.progress.set(share));
    } finally {
      this.progress.set(null);
    }
    this.giveUp();
    this.toasts.say(this.words.say('documents.upload.done'));
    this.sent.emit();
  }
}

/** Said before the first byte leaves: a browser may not hear the answer to a file that is far too large. */
export function tooLarge(words: Words, megabytes: number): Problem {
  return new Problem({
    status: 413,
    code: 'document_too_large',
    detail: words.say('documents.upload.tooLarge', { megabytes }),
  });
}
