import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { RIGHTS_TEXT } from '@guichet/rights-contract';
import type { PersonStatement } from '@guichet/rights-contract';
import { Dialog, ErrorSummary, Field, NOW } from '@guichet/platform-ui';
import { Commands } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The person takes a statement back: on which day, and why. What was said stays. */
@Component({
  selector: 'gu-withdrawal-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, KeptDraft, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'rights.statement.takeBack' | transloco" [open]="true" (openChange)="closed.emit()">
      <form class="form" [formRoot]="form">
        <gu-error-summary [form]="form" />
        <gu-kept-draft [kept]="kept" />
        <p>{{ 'rights.statement.stays' | transloco }}</p>
        <gu-field [label]="'rights.statement.takenBackOn' | transloco">
          <input class="input" type="date" [formField]="form.saidOn" />
        </gu-field>
        <gu-field [label]="'rights.statement.reason' | transloco">
          <textarea class="input" rows="3" [formField]="form.reason"></textarea>
        </gu-field>
        <div class="form-actions">
          <button
            type="submit"
            class="btn go"
            [attr.aria-busy]="form().submitting() || null"
            [disabled]="form().submitting()"
          >
            {{ 'rights.statement.takeBack' | transloco }}
          </button>
          <button type="button" class="btn" (click)="closed.emit()">{{ 'rights.cancel' | transloco }}</button>
        </div>
      </form>
    </gu-dialog>
  `,
})
export class WithdrawalDialog {
  private readonly commands = inject(Commands);
  private readonly today = DAY.format(inject(NOW)());

  readonly caseFileId = input.required<string>();
  readonly statement = input.required<PersonStatement>();
  readonly closed = output();
  readonly taken = output();

  protected readonly kept = keepsDraft({
    form: 'statement-withdrawal',
    about: () => [this.statement().id],
    caseFileId: () => this.caseFileId(),
    start: () => ({ saidOn: this.today, reason: '' }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.saidOn, { message: 'rights.statement.dayMissing' });
      validate(path.saidOn, ({ value }) =>
        value() > this.today ? { kind: 'future', message: 'rights.receive.dayFuture' } : undefined,
      );
      required(path.reason, { message: 'rights.statement.reasonMissing' });
      minLength(path.reason, RIGHTS_TEXT.min, { message: 'rights.statement.reasonMissing' });
      maxLength(path.reason, RIGHTS_TEXT.max);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    const url = `/api/case-files/${this.caseFileId()}/person-statements/${this.statement().id}/withdrawal`;
    await this.commands.post(url, this.draft());
    this.taken.emit();
  }
}
