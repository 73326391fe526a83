import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { NATIONAL_NUMBER_PURPOSES } from '@guichet/people-contract';
import type { DisclosedNationalNumber } from '@guichet/people-contract';
import { Dialog, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Saying what a national number is needed for, before it is shown; the file keeps that it was. */
@Component({
  selector: 'gu-disclose-number',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'people.number.show' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <p>{{ 'people.number.showText' | transloco }}</p>
          <gu-field [label]="'people.number.purposeLabel' | transloco">
            <select class="input" [formField]="form.purpose">
              <option value="">{{ 'people.number.choose' | transloco }}</option>
              @for (one of purposes(); track one.value) {
                <option [value]="one.value">{{ one.label }}</option>
              }
            </select>
          </gu-field>
          <gu-form-actions
            [form]="form"
            [send]="'people.number.show' | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class DiscloseNumber {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);

  readonly path = input.required<string>();
  readonly open = model.required<boolean>();
  readonly disclosed = output<string>();

  protected readonly purposes = computed(() =>
    NATIONAL_NUMBER_PURPOSES.map((value) => ({ value, label: this.words.say(`people.number.purpose.${value}`) })),
  );
  private readonly draft = signal({ purpose: '' });
  protected readonly form = form(
    this.draft,
    (path) => required(path.purpose, { message: 'people.number.purposeMissing' }),
    { submission: { action: (tree) => sendForm(tree, () => this.show(), this.problemWords) } },
  );

  private async show(): Promise<void> {
    const { body } = await this.commands.post<DisclosedNationalNumber>(`${this.path()}/disclosures`, this.draft());
    this.draft.set({ purpose: '' });
    this.disclosed.emit(body.number);
  }
}
