import { Component, inject, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, minLength, required } from '@angular/forms/signals';
import type { KnownElsewhere } from '@guichet/people-contract';
import { Dialog, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Asking the lead worker of a file one may not know for access, with a reason they will read. */
@Component({
  selector: 'gu-ask-access',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog
      [heading]="'people.ask.title' | transloco: { organisation: known().organisationShortName }"
      [(open)]="open"
    >
      <form class="form" [formRoot]="form">
        <gu-error-summary [form]="form" />
        <p>{{ 'people.ask.text' | transloco }}</p>
        <gu-field [label]="'people.ask.reason' | transloco" [hint]="'people.ask.reasonHint' | transloco">
          <textarea class="input" rows="4" [formField]="form.reason"></textarea>
        </gu-field>
        <gu-form-actions [form]="form" [send]="'people.ask.send' | transloco" cancels (cancelled)="open.set(false)" />
      </form>
    </gu-dialog>
  `,
})
export class AskAccess {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);

  readonly known = input.required<KnownElsewhere>();
  readonly open = model.required<boolean>();
  readonly sent = output();

  private readonly model = signal({ reason: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.reason, { message: 'people.ask.reasonMissing' });
      minLength(path.reason, 10, { message: 'people.ask.reasonShort' });
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    await this.commands.post('/api/access-requests', {
      requestToken: this.known().requestToken,
      reason: this.model().reason,
    });
    this.model.set({ reason: '' });
    this.sent.emit();
  }
}
