import { Component, inject, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { RESTRICTION_LIMITS } from '@guichet/access-contract';
import { Dialog, ErrorSummary, Field } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** What is decided: the address of the decision and the version of the thing that was read. */
export interface Decision {
  readonly address: string;
  readonly version: number;
}

/** A decision of the officer that asks for a reason and nothing else. */
@Component({
  selector: 'gu-reason-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="heading()" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-field [label]="'oversight.reason.label' | transloco" [hint]="'oversight.reason.hint' | transloco">
            <textarea class="input" rows="3" [formField]="form.reason"></textarea>
          </gu-field>
          <div class="form-actions">
            <button type="submit" class="btn go" [disabled]="form().submitting()">{{ heading() }}</button>
            <button type="button" class="btn" (click)="open.set(false)">{{ 'oversight.cancel' | transloco }}</button>
          </div>
        </form>
      }
    </gu-dialog>
  `,
})
export class ReasonDialog {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);

  readonly heading = input.required<string>();
  readonly decision = input.required<Decision>();
  readonly open = model.required<boolean>();
  readonly decided = output();

  private readonly draft = signal({ reason: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'oversight.reason.missing' });
      minLength(path.reason, RESTRICTION_LIMITS.reasonMin, { message: 'oversight.reason.missing' });
      maxLength(path.reason, RESTRICTION_LIMITS.reasonMax);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    const { address, version } = this.decision();
    await this.commands.post(address, this.draft(), `"${version}"`);
    this.draft.set({ reason: '' });
    this.open.set(false);
    this.decided.emit();
  }
}
