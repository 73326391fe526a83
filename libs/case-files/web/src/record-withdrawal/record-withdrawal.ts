import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import type { RecordFrame, RecordKind } from '@guichet/case-files-contract';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

const REASON_MIN = 3;
const REASON_MAX = 500;

/** Ends a record that was entered in error, with a reason; it stays in the history. */
@Component({
  selector: 'gu-record-withdrawal',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, TranslocoPipe],
  template: `
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      <gu-kept-draft [kept]="kept" />
      <p>
        <b
          ><bdi>{{ heading() }}</bdi></b
        >
      </p>
      <p>{{ 'caseFiles.record.withdrawal.explained' | transloco }}</p>
      <gu-field [label]="'caseFiles.record.withdrawal.reason' | transloco">
        <input class="input" autocomplete="off" [formField]="form.reason" />
      </gu-field>
      <gu-form-actions
        [form]="form"
        [send]="'caseFiles.record.withdrawal.do' | transloco"
        tone="danger"
        cancels
        (cancelled)="cancelled.emit()"
      />
    </form>
  `,
})
export class RecordWithdrawal {
  private readonly client = inject(CaseFileClient);

  readonly fileId = input.required<string>();
  readonly kind = input.required<RecordKind>();
  readonly record = input.required<RecordFrame>();
  /** What the record states, in short. */
  readonly heading = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly kept = keepsDraft({
    form: 'record-withdrawal',
    about: () => [this.record().id],
    caseFileId: () => this.fileId(),
    start: () => ({ reason: '' }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'caseFiles.record.withdrawal.reasonMissing' });
      minLength(path.reason, REASON_MIN, { message: 'caseFiles.record.withdrawal.reasonMissing' });
      maxLength(path.reason, REASON_MAX);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    await this.client.withdrawRecord(this.fileId(), this.kind(), this.record(), this.draft().reason);
    this.saved.emit();
  }
}
