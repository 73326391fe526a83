import { Component, inject, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { RESTRICTION_LIMITS } from '@guichet/access-contract';
import { Dialog, ErrorSummary, Field } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY = { reference: '', reason: '' };

/** The officer restricts a file that they know by its number and do not enter. */
@Component({
  selector: 'gu-restrict-by-number',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.restrictions.add' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-field [label]="'oversight.restrictions.number' | transloco">
            <input class="input" autocomplete="off" [formField]="form.reference" />
          </gu-field>
          <gu-field [label]="'oversight.reason.label' | transloco" [hint]="'oversight.reason.hint' | transloco">
            <textarea class="input" rows="3" [formField]="form.reason"></textarea>
          </gu-field>
          <div class="form-actions">
            <button type="submit" class="btn go" [disabled]="form().submitting()">
              {{ 'oversight.restrictions.add' | transloco }}
            </button>
            <button type="button" class="btn" (click)="open.set(false)">{{ 'oversight.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </gu-dialog>
  `,
})
export class RestrictByNumber {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);

  readonly open = model.required<boolean>();
  readonly restricted = output();

  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reference, { message: 'oversight.restrictions.numberMissing' });
      minLength(path.reference, 4, { message: 'oversight.restrictions.numberMissing' });
      maxLength(path.reference, 20);
      required(path.reason, { message: 'oversight.reason.missing' });
      minLength(path.reason, RESTRICTION_LIMITS.reasonMin, { message: 'oversight.reason.missing' });
      maxLength(path.reason, RESTRICTION_LIMITS.reasonMax);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    const { reference, reason } = this.draft();
    await this.commands.post('/api/restrictions', { reference: reference.trim(), reason, memberIds: [] });
    this.draft.set(EMPTY);
    this.restricted.emit();
  }
}
