import { Component, computed, inject, input, model, output } from '@angular/core';
import { form } from '@angular/forms/signals';
import { BREAK_GLASS_VERDICTS } from '@guichet/oversight-contract';
import type { BreakGlassReview } from '@guichet/oversight-contract';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindingDialog, NOTHING_SAID, findingRules } from '../finding/finding-dialog';

/** Saying what one found in somebody else’s emergency. */
@Component({
  selector: 'gu-review-dialog',
  imports: [FindingDialog, TranslocoPipe],
  template: `
    <gu-finding-dialog
      [heading]="('oversight.review.start' | transloco) + ' · ' + review().member.name"
      [hint]="'oversight.review.commentHint' | transloco"
      [send]="'oversight.review.send' | transloco"
      [choices]="choices()"
      [form]="form"
      [kept]="kept"
      [(open)]="open"
    />
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
    start: () => NOTHING_SAID,
  });
  protected readonly form = form(this.kept.draft, findingRules('oversight.review.verdictMissing'), {
    submission: { action: (tree) => this.kept.send(tree, () => this.send()) },
  });

  private async send(): Promise<void> {
    const { id, version } = this.review();
    const { finding: verdict, comment } = this.kept.draft();
    await this.commands.post(`/api/break-glass/${id}/review`, { verdict, comment }, `"${version}"`);
    this.reviewed.emit();
  }
}
