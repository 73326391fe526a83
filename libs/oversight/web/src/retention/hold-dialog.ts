import { Component, inject, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { RETENTION_HOLD_REASON_LIST } from '@guichet/oversight-contract';
import type { HoldFile } from '@guichet/oversight-contract';
import { Dialog, ErrorSummary, Field, NOW } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY: HoldFile = { reference: '', reasonCode: '', note: '', until: '' };

/** Keeping a file back whatever the rules say, until a day. */
@Component({
  selector: 'gu-hold-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.retention.hold' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-field [label]="'oversight.retention.reference' | transloco">
            <input class="input" autocomplete="off" spellcheck="false" [formField]="form.reference" />
          </gu-field>
          <gu-field [label]="'oversight.retention.why' | transloco">
            <select class="input" [formField]="form.reasonCode">
              <option value=""></option>
              @for (one of reference.options(list); track one.value) {
                <option [value]="one.value">{{ one.label }}</option>
              }
            </select>
          </gu-field>
          <gu-field [label]="'oversight.retention.note' | transloco">
            <textarea class="input" rows="2" [formField]="form.note"></textarea>
          </gu-field>
          <gu-field [label]="'oversight.retention.keepUntil' | transloco">
            <input class="input" type="date" [formField]="form.until" />
          </gu-field>
          <div class="form-actions">
            <button type="submit" class="btn go" [disabled]="form().submitting()">
              {{ 'oversight.retention.place' | transloco }}
            </button>
            <button type="button" class="btn" (click)="open.set(false)">{{ 'oversight.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </gu-dialog>
  `,
})
export class HoldDialog {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly now = inject(NOW);
  protected readonly reference = inject(ReferenceData);
  protected readonly list = RETENTION_HOLD_REASON_LIST;

  readonly open = model.required<boolean>();
  readonly placed = output();

  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reference, { message: 'oversight.retention.referenceMissing' });
      minLength(path.reference, 4, { message: 'oversight.retention.referenceMissing' });
      required(path.reasonCode, { message: 'oversight.retention.reasonMissing' });
      required(path.note, { message: 'oversight.retention.noteMissing' });
      minLength(path.note, 3, { message: 'oversight.retention.noteMissing' });
      maxLength(path.note, 1000);
      required(path.until, { message: 'oversight.retention.untilMissing' });
      validate(path.until, ({ value }) =>
        value() !== '' && Date.parse(value()) <= this.now().getTime()
          ? { kind: 'past', message: 'oversight.retention.untilMissing' }
          : undefined,
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.place(), this.problemWords) } },
  );

  private async place(): Promise<void> {
    await this.commands.post('/api/retention/holds', this.draft());
    this.draft.set(EMPTY);
    this.placed.emit();
  }
}
