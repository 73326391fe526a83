import { Component, computed, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { UNUSUAL_FINDINGS } from '@guichet/oversight-contract';
import type { UnusualReading } from '@guichet/oversight-contract';
import { Dialog, ErrorSummary, Field, FormActions, RadioCards } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';

const EMPTY = { finding: '', comment: '' };

/** Saying what one found in a day of somebody’s readings. */
@Component({
  selector: 'gu-unusual-dialog',
  imports: [Dialog, ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  template: `
    <gu-dialog [heading]="'oversight.unusual.look' | transloco" [(open)]="open">
      @if (open()) {
        <form class="form" [formRoot]="form">
          <gu-error-summary [form]="form" />
          <gu-kept-draft [kept]="kept" />
          <gu-radio-cards
            [label]="'oversight.review.verdict' | transloco"
            [choices]="choices()"
            [formField]="form.finding"
          />
          <gu-field
            [label]="'oversight.review.comment' | transloco"
            [hint]="'oversight.unusual.commentHint' | transloco"
          >
            <textarea class="input" rows="3" [formField]="form.comment"></textarea>
          </gu-field>
          <gu-form-actions
            [form]="form"
            [send]="'oversight.unusual.send' | transloco"
            cancels
            (cancelled)="open.set(false)"
          />
        </form>
      }
    </gu-dialog>
  `,
})
export class UnusualDialog {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  readonly reading = input.required<UnusualReading>();
  readonly open = model.required<boolean>();
  readonly reviewed = output();

  protected readonly choices = computed(() =>
    UNUSUAL_FINDINGS.map((one) => ({ value: one, label: this.words.say(`oversight.unusual.finding.${one}`) })),
  );
  protected readonly kept = keepsDraft({
    form: 'unusual-reading',
    about: () => (this.open() ? [this.reading().id] : null),
    start: () => EMPTY,
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.finding, { message: 'oversight.unusual.findingMissing' });
      required(path.comment, { message: 'oversight.review.commentMissing' });
      minLength(path.comment, 3, { message: 'oversight.review.commentMissing' });
      maxLength(path.comment, 1000);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  private async send(): Promise<void> {
    const { id, version } = this.reading();
    await this.commands.post(`/api/unusual-readings/${id}/review`, this.draft(), `"${version}"`);
    this.reviewed.emit();
  }
}
