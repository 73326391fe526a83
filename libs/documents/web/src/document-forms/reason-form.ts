import { Component, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { DOCUMENT_REASON_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** Ends something, with a reason. */
@Component({
  selector: 'gu-reason-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  template: `
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      <gu-kept-draft [kept]="kept" />
      <p>{{ explanation() | transloco }}</p>
      <gu-field [label]="'documents.reason' | transloco">
        <textarea class="input" rows="3" [formField]="form.reason"></textarea>
      </gu-field>
      <gu-form-actions
        [form]="form"
        [send]="confirmation() | transloco"
        tone="danger"
        cancels
        (cancelled)="cancelled.emit()"
      />
    </form>
  `,
})
export class ReasonForm {
  readonly fileId = input.required<string>();
  /** What ends: its own identifier. */
  readonly subject = input.required<string>();
  /** Keys of the catalogue. */
  readonly explanation = input.required<string>();
  readonly confirmation = input.required<string>();
  readonly act = input.required<(reason: string) => Promise<unknown>>();
  readonly done = output();
  readonly cancelled = output();

  protected readonly kept = keepsDraft({
    form: 'document-reason',
    about: () => [this.subject()],
    caseFileId: () => this.fileId(),
    start: () => ({ reason: '' }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'documents.reasonMissing' });
      maxLength(path.reason, DOCUMENT_REASON_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    await this.act()(this.draft().reason);
    this.done.emit();
  }
}
