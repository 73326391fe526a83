import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { DocumentView } from '@guichet/documents-contract';
import { DOCUMENT_TITLE_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DocumentClient } from '../client/document-client';

/** Corrects what is said about a document. */
@Component({
  selector: 'gu-document-change-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  template: `
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      <gu-kept-draft [kept]="kept" />
      <gu-field [label]="'documents.upload.kind' | transloco">
        <select class="input" [formField]="form.kindCode">
          @for (one of kinds(); track one.value) {
            <option [value]="one.value">{{ one.label }}</option>
          }
        </select>
      </gu-field>
      <gu-field [label]="'documents.upload.name' | transloco"
        ><input class="input" autocomplete="off" [formField]="form.title"
      /></gu-field>
      <gu-field [label]="'documents.upload.expires' | transloco" [hint]="'documents.upload.expiresHint' | transloco">
        <input class="input" type="date" [formField]="form.expiresOn" />
      </gu-field>
      <gu-form-actions [form]="form" [send]="'documents.save' | transloco" cancels (cancelled)="cancelled.emit()" />
    </form>
  `,
})
export class DocumentChangeForm {
  private readonly client = inject(DocumentClient);
  private readonly reference = inject(ReferenceData);

  readonly fileId = input.required<string>();
  readonly document = input.required<DocumentView>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly kinds = computed(() => this.reference.options('document_kind', [this.document().kindCode]));
  protected readonly kept = keepsDraft({
    form: 'document',
    about: () => [this.fileId(), this.document().id],
    caseFileId: () => this.fileId(),
    version: () => this.document().version,
    newest: async () => {
      const newest = await this.client.read(this.fileId(), this.document().id);
      return newest && { value: draftOf(newest), version: newest.version };
    },
    start: () => draftOf(this.document()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.title, { message: 'documents.upload.titleMissing' });
      maxLength(path.title, DOCUMENT_TITLE_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { kindCode, title, expiresOn } = this.draft();
    const change = { kindCode, title, expiresOn: expiresOn === '' ? null : expiresOn };
    await this.client.change(this.fileId(), { ...this.document(), version: this.kept.version() }, change);
    this.saved.emit();
  }
}

function draftOf({ kindCode, title, expiresOn }: DocumentView) {
  return { kindCode, title, expiresOn: expiresOn ?? '' };
}
