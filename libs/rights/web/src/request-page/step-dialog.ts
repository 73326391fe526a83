import { Component, computed, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, form, hidden, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { RIGHTS_TEXT } from '@guichet/rights-contract';
import { Dialog, ErrorSummary, Field } from '@guichet/platform-ui';
import { Commands } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { STEP_FORMS } from './step-forms';
import type { OfficerStep } from './step-forms';

/** One step of a request: its coded reason, its words, and what the person was told. */
@Component({
  selector: 'gu-step-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, KeptDraft, TranslocoPipe],
  templateUrl: './step-dialog.html',
})
export class StepDialog {
  private readonly commands = inject(Commands);
  protected readonly reference = inject(ReferenceData);

  readonly requestId = input.required<string>();
  readonly step = input.required<OfficerStep>();
  /** Where it is sent, and the version it changes where it changes one. */
  readonly address = input.required<string>();
  readonly version = input<number | null>(null);
  readonly open = model.required<boolean>();
  readonly taken = output();

  protected readonly fields = computed(() => STEP_FORMS[this.step()]);
  protected readonly kept = keepsDraft({
    form: 'rights-step',
    about: () => (this.open() ? [this.requestId(), this.step()] : null),
    start: () => ({ code: '', text: '', flag: false }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      hidden(path.code, { when: () => !this.fields().code });
      hidden(path.text, { when: () => !this.fields().text });
      hidden(path.flag, { when: () => !this.fields().flag });
      required(path.code, { message: 'rights.step.codeMissing' });
      required(path.text, { message: 'rights.step.textMissing' });
      minLength(path.text, RIGHTS_TEXT.min, { message: 'rights.step.textMissing' });
      maxLength(path.text, RIGHTS_TEXT.max);
      validate(path.flag, ({ value }) =>
        value() ? undefined : { kind: 'told', message: `rights.step.flagMissing.${this.step()}` },
      );
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    const { code, text, flag } = this.fields();
    const draft = this.draft();
    const body = {
      ...(code ? { [code]: draft.code } : {}),
      ...(text ? { [text]: draft.text } : {}),
      ...(flag ? { [flag]: draft.flag } : {}),
    };
    const version = this.version();
    await this.commands.post(this.address(), body, version === null ? undefined : `"${version}"`);
    this.taken.emit();
  }
}
