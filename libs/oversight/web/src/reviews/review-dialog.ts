import { Component, computed, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { BREAK_GLASS_VERDICTS } from '@guichet/oversight-contract';
import type { BreakGlassReview } from '@guichet/oversight-contract';
import { Dialog, ErrorSummary, Field, RadioCards, FormActions } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY = { verdict: '', comment: '' };

/** Saying what one found in somebody else’s emergency. */
@Component({
  selector: 'gu-review-dialog',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.review.start' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-kept-draft [kept]="kept" />
          <gu-radio-cards
            [label]="'oversight.review.verdict' | transloco"
            [choices]="choices()"
            [formField]="form.verdict"
          />
          <gu-field
            [label]="'oversight.review.comment' | transloco"
            [hint]="'oversight.review.commentHint' | transloco"
          >
            <textarea class="input" rows="3" [formField]="form.comment"></textarea>
          </gu-field>
          <gu-form-actions
            [form]="form"
            [send]="'oversight.review.send' | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class ReviewDialog {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  readonly review = input.required<BreakGlassReview>();
  readonly open = model.required<boolean>();
  readonly reviewed = output();

  protected readonly choices = computed(() =>
    BREAK_GLASS_VERDICTS.map((one) => ({ value: one, label: this.words.say(`oversight.review.verdicts.${one}`) })),
  );
  protected readonly kept = keepsDraft({
    form: 'emergency-review',
    about: () => (this.open() ? [this.review().id] : null),
    start: () => EMPTY,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.verdict, { message: 'oversight.review.verdictMissing' });
      required(path.comment, { message: 'oversight.review.commentMissing' });
      minLength(path.comment, 3, { message: 'oversight.review.commentMissing' });
      maxLength(path.comment, 1000);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    const { id, version } = this.review();
    await this.commands.post(`/api/break-glass/${id}/review`, this.draft(), `"${version}"`);
    this.reviewed.emit();
  }
}
