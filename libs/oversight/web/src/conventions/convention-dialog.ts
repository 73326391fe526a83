import { Component, inject, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import type { ConventionLine, RecordConvention } from '@guichet/oversight-contract';
import { Dialog, ErrorSummary, Field, NOW } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY: RecordConvention = { organisationId: '', signedOn: '', endsOn: '', reference: '', contact: '' };

/** A convention that was signed, or its renewal. */
@Component({
  selector: 'gu-convention-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.conventions.record' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-field [label]="'oversight.conventions.organisation' | transloco">
            <select class="input" [formField]="form.organisationId">
              <option value=""></option>
              @for (one of organisations(); track one.organisationId) {
                <option [value]="one.organisationId">{{ one.organisation }}</option>
              }
            </select>
          </gu-field>
          <div class="row">
            <gu-field [label]="'oversight.conventions.signed' | transloco">
              <input class="input" type="date" [formField]="form.signedOn" />
            </gu-field>
            <gu-field [label]="'oversight.conventions.ends' | transloco">
              <input class="input" type="date" [formField]="form.endsOn" />
            </gu-field>
          </div>
          <gu-field
            [label]="'oversight.conventions.reference' | transloco"
            [hint]="'oversight.conventions.referenceHint' | transloco"
          >
            <input class="input" autocomplete="off" [formField]="form.reference" />
          </gu-field>
          <gu-field [label]="'oversight.conventions.contact' | transloco">
            <input class="input" autocomplete="off" [formField]="form.contact" />
          </gu-field>
          <div class="form-actions">
            <button type="submit" class="btn go" [disabled]="form().submitting()">
              {{ 'oversight.conventions.save' | transloco }}
            </button>
            <button type="button" class="btn" (click)="open.set(false)">{{ 'oversight.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </gu-dialog>
  `,
})
export class ConventionDialog {
  private readonly commands = inject(Commands);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);

  readonly organisations = input.required<readonly ConventionLine[]>();
  readonly open = model.required<boolean>();
  readonly recorded = output();

  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.organisationId, { message: 'oversight.conventions.organisationMissing' });
      required(path.signedOn, { message: 'oversight.conventions.dayMissing' });
      required(path.endsOn, { message: 'oversight.conventions.dayMissing' });
      required(path.reference, { message: 'oversight.conventions.referenceMissing' });
      minLength(path.reference, 2, { message: 'oversight.conventions.referenceMissing' });
      maxLength(path.reference, 200);
      maxLength(path.contact, 300);
      validate(path.signedOn, ({ value }) =>
        Date.parse(value()) > this.now().getTime()
          ? { kind: 'later', message: 'oversight.conventions.signedLater' }
          : undefined,
      );
      validate(path.endsOn, ({ value, valueOf }) =>
        value() !== '' && value() <= valueOf(path.signedOn)
          ? { kind: 'order', message: 'oversight.conventions.daysWrong' }
          : undefined,
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.record(), this.problemWords) } },
  );

  private async record(): Promise<void> {
    await this.commands.post('/api/conventions', this.draft());
    this.draft.set(EMPTY);
    this.recorded.emit();
  }
}
