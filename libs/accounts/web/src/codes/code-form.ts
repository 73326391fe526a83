import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** One code, typed or pasted: of the authenticator app, or a recovery code where `recovery` allows it. */
@Component({
  selector: 'gu-code-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, TranslocoPipe],
  template: `
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      <gu-field
        [label]="'accounts.code.label' | transloco"
        [hint]="(recovery() ? 'accounts.code.hintRecovery' : 'accounts.code.hint') | transloco"
      >
        <input
          class="input"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          [attr.inputmode]="recovery() ? 'text' : 'numeric'"
          [formField]="form.code"
        />
      </gu-field>
      <gu-form-actions [form]="form" [send]="send()">
        <ng-content />
      </gu-form-actions>
    </form>
  `,
})
export class CodeForm {
  private readonly problemWords = inject(ProblemWords);

  /** Words of the button. */
  readonly send = input.required<string>();
  readonly recovery = input(false);
  /** What to do with the code; what it throws stands at the field. */
  readonly work = input.required<(code: string) => Promise<void>>();
  readonly done = output();

  private readonly draft = signal({ code: '' });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.code, { message: 'accounts.code.missing' });
    },
    { submission: { action: (tree) => sendForm(tree, () => this.submit(), this.problemWords) } },
  );

  private async submit(): Promise<void> {
    const { code } = this.draft();
    await this.work()(code);
    this.form().reset({ code: '' });
    this.done.emit();
  }
}
