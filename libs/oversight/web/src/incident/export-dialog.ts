import { Component, inject, input, model, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { INCIDENT_EXPORT_REASON_LIST } from '@guichet/oversight-contract';
import type { IncidentQuestion } from '@guichet/oversight-contract';
import { Dialog, ErrorSummary, Field, Toasts } from '@guichet/platform-ui';
import { ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { IncidentExport } from './incident-export';

/** Why the list leaves the guichet. */
@Component({
  selector: 'gu-incident-export-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.incident.export' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <p>{{ 'oversight.incident.exportLead' | transloco }}</p>
          <gu-field [label]="'oversight.incident.reasonCode' | transloco">
            <select class="input" [formField]="form.reasonCode">
              <option value=""></option>
              @for (one of reference.options(list); track one.value) {
                <option [value]="one.value">{{ one.label }}</option>
              }
            </select>
          </gu-field>
          <gu-field [label]="'oversight.incident.reason' | transloco">
            <textarea class="input" rows="3" [formField]="form.reason"></textarea>
          </gu-field>
          <div class="form-actions">
            <button
              type="submit"
              class="btn go"
              [attr.aria-busy]="form().submitting() || null"
              [disabled]="form().submitting()"
            >
              {{ 'oversight.incident.save' | transloco }}
            </button>
            <button type="button" class="btn" (click)="open.set(false)">{{ 'oversight.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </gu-dialog>
  `,
})
export class IncidentExportDialog {
  private readonly exports = inject(IncidentExport);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly list = INCIDENT_EXPORT_REASON_LIST;

  readonly question = input.required<IncidentQuestion>();
  readonly open = model.required<boolean>();

  private readonly draft = signal({ reasonCode: '', reason: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reasonCode, { message: 'oversight.incident.reasonCodeMissing' });
      required(path.reason, { message: 'oversight.incident.reasonMissing' });
      minLength(path.reason, 3, { message: 'oversight.incident.reasonMissing' });
      maxLength(path.reason, 1000);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.save(), this.problemWords) } },
  );

  private async save(): Promise<void> {
    await this.exports.save({ ...this.question(), ...this.draft() });
    this.open.set(false);
    this.draft.set({ reasonCode: '', reason: '' });
    this.toasts.say(this.words.say('oversight.incident.saved'));
  }
}
