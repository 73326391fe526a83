import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { DOCUMENT_REASON_MAX } from '@guichet/documents-contract';
import { ErrorSummary, Field } from '@guichet/platform-ui';
import { ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Ends something, with a reason. */
@Component({
  selector: 'gu-reason-form',
  imports: [ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      <p>{{ explanation() | transloco }}</p>
      <gu-field [label]="'documents.reason' | transloco">
        <textarea class="input" rows="3" [formField]="form.reason"></textarea>
      </gu-field>
      <div class="form-actions">
        <button
          type="submit"
          class="btn danger"
          [attr.aria-busy]="form().submitting() || null"
          [disabled]="form().submitting()"
        >
          {{ confirmation() | transloco }}
        </button>
        <button type="button" class="btn" (click)="cancelled.emit()">{{ 'documents.cancel' | transloco }}</button>
      </div>
    </form>
  `,
})
export class ReasonForm {
  private readonly problemWords = inject(ProblemWords);

  /** Keys of the catalogue. */
  readonly explanation = input.required<string>();
  readonly confirmation = input.required<string>();
  readonly act = input.required<(reason: string) => Promise<unknown>>();
  readonly done = output();
  readonly cancelled = output();

  private readonly draft = signal({ reason: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'documents.reasonMissing' });
      maxLength(path.reason, DOCUMENT_REASON_MAX);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    await this.act()(this.draft().reason);
    this.done.emit();
  }
}
