import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { NATIONAL_NUMBER_SOURCES } from '@guichet/people-contract';
import type { NationalNumberSource, RecordNationalNumber } from '@guichet/people-contract';
import { Dialog, ErrorSummary, Field, FormActions } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Entering a national number, as it stands on the paper. Whether it can be one is said by the API alone. */
@Component({
  selector: 'gu-record-number',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'people.number.title' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-field [label]="'people.number.number' | transloco" [hint]="'people.number.numberHint' | transloco">
            <input class="input" inputmode="numeric" autocomplete="off" dir="ltr" [formField]="form.number" />
          </gu-field>
          <gu-field [label]="'people.number.sourceLabel' | transloco">
            <select class="input" [formField]="form.source">
              @for (one of sources(); track one.value) {
                <option [value]="one.value">{{ one.label }}</option>
              }
            </select>
          </gu-field>
          <gu-form-actions
            [form]="form"
            [send]="'people.number.save' | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class RecordNumber {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly words = inject(Words);

  readonly path = input.required<string>();
  readonly open = model.required<boolean>();
  readonly saved = output();

  protected readonly sources = computed(() =>
    NATIONAL_NUMBER_SOURCES.map((value) => ({ value, label: this.words.say(`people.number.source.${value}`) })),
  );
  private readonly draft = signal<{ number: string; source: NationalNumberSource }>({ number: '', source: 'paper' });
  protected readonly form = form(
    this.draft,
    (path) => required(path.number, { message: 'people.number.numberMissing' }),
    { submission: { action: (tree) => sendForm(tree, () => this.save(), this.problemWords) } },
  );

  private async save(): Promise<void> {
    const command: RecordNationalNumber = this.draft();
    await this.commands.post(this.path(), command);
    this.draft.set({ number: '', source: 'paper' });
    this.saved.emit();
  }
}
