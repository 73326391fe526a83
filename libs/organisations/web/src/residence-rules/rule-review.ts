import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { Dialog, ErrorSummary, Field, Icon, NOW, Toasts, FormActions } from '@guichet/platform-ui';
import { brusselsDay, Commands, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/** Noting that somebody compared the rule with its source and that it still says the same. */
@Component({
  selector: 'gu-rule-review',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, Icon, TranslocoPipe],
  template: `
    <p class="form-actions">
      <button type="button" class="btn" (click)="open.set(true)">
        <gu-icon name="check" />{{ 'organisations.residenceRules.review' | transloco }}
      </button>
    </p>
    <gu-dialog [heading]="'organisations.residenceRules.review' | transloco" [(open)]="open">
      <form class="form" [formRoot]="form">
        <gu-error-summary [form]="form" />
        <p>{{ 'organisations.residenceRules.reviewText' | transloco }}</p>
        <gu-field [label]="'organisations.residenceRules.reviewedOn' | transloco">
          <input class="input" type="date" [max]="today()" [formField]="form.reviewedOn" />
        </gu-field>
        <gu-form-actions
          [form]="form"
          [send]="'organisations.residenceRules.reviewSend' | transloco"
          cancels
          (cancelled)="open.set(false)"
        />
      </form>
    </gu-dialog>
  `,
})
export class RuleReview {
  private readonly commands = inject(Commands);
  private readonly now = inject(NOW);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly typeCode = input.required<string>();
  readonly version = input.required<number>();
  readonly reviewed = output();

  protected readonly open = signal(false);
  protected readonly today = (): string => brusselsDay(this.now());
  private readonly draft = linkedSignal(() => ({ version: this.version(), reviewedOn: brusselsDay(this.now()) }));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reviewedOn, { message: 'organisations.residenceRules.dayMissing' });
      validate(path.reviewedOn, ({ value }) =>
        value() > this.today()
          ? { kind: 'future', message: 'organisations.residenceRules.reviewedInFuture' }
          : undefined,
      );
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    const { reviewedOn } = this.draft();
    await this.commands.put(
      `/api/residence-rules/${encodeURIComponent(this.typeCode())}/review`,
      { reviewedOn },
      `"${this.version()}"`,
    );
    this.open.set(false);
    this.toasts.say(this.words.say('organisations.residenceRules.reviewedNow'));
    this.reviewed.emit();
  }
}
