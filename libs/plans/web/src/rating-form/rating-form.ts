import { Component, computed, inject, input, output } from '@angular/core';
import type { SchemaPathTree } from '@angular/forms/signals';
import { FormField, FormRoot, form, maxLength, required, validate } from '@angular/forms/signals';
import type { AutonomyRatingInput, Rater } from '@guichet/plans-contract';
import { PLAN_TEXT_MAX, RATING_MOMENTS } from '@guichet/plans-contract';
import { ErrorSummary, Field, NOW, RadioCards, FormActions } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanClient } from '../plan-client';
import type { ReadItem } from '../plan-client';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
type Draft = Record<string, string>;

/** One view of the ten domains: the person's, or a worker's. A domain that was not talked about is left out. */
@Component({
  selector: 'gu-rating-form',
  imports: [ErrorSummary, Field, FormActions, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  templateUrl: './rating-form.html',
})
export class RatingForm {
  private readonly client = inject(PlanClient);
  private readonly now = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly rater = input.required<Rater>();
  readonly saved = output<ReadItem>();
  readonly cancelled = output();

  private readonly codes = inject(ReferenceData)
    .options('autonomy_domain')
    .map(({ value }) => value);
  protected readonly domains = computed(() =>
    this.codes.map((code) => ({
      code,
      label: this.reference.label('autonomy_domain', code),
      choices: [
        ...[1, 2, 3, 4, 5].map((step) => ({
          value: String(step),
          label: `${step}`,
          detail: this.reference.label('autonomy_step', `${code}.${step}`),
        })),
        { value: '', label: this.words.say('plans.autonomy.notTalkedAbout') },
      ],
    })),
  );
  protected readonly moments = computed(() =>
    RATING_MOMENTS.map((value) => ({ value, label: this.words.say(`plans.moment.${value}`) })),
  );
  protected readonly kept = keepsDraft<Draft>({
    form: 'rating',
    about: () => [this.fileId(), this.rater()],
    caseFileId: () => this.fileId(),
    start: () => ({
      ...Object.fromEntries(this.codes.map((code) => [code, ''])),
      ratedOn: DAY.format(this.now()),
      moment: '',
      sentence: '',
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path: SchemaPathTree<Draft>) => {
      const { ratedOn, moment, sentence } = path;
      if (ratedOn) required(ratedOn, { message: 'plans.form.missing' });
      if (moment) required(moment, { message: 'plans.form.missing' });
      if (sentence) maxLength(sentence, PLAN_TEXT_MAX.sentence);
      validate(path, ({ value }) =>
        this.codes.every((code) => value()[code] === '')
          ? { kind: 'marks', message: 'plans.autonomy.noMark' }
          : undefined,
      );
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.save()) } },
  );

  protected at(name: string): NonNullable<(typeof this.form)[string]> {
    const field = this.form[name];
    if (!field) throw new Error(`the form has no field ${name}`);
    return field;
  }

  private async save(): Promise<void> {
    const draft = this.draft();
    const rating: AutonomyRatingInput = {
      ratedOn: draft['ratedOn'] ?? '',
      rater: this.rater(),
      moment: (draft['moment'] ?? '') as AutonomyRatingInput['moment'],
      marks: this.codes
        .filter((domainCode) => draft[domainCode] !== '')
        .map((domainCode) => ({ domainCode, step: Number(draft[domainCode]), sentence: '' })),
      sentence: (draft['sentence'] ?? '').trim(),
    };
    this.saved.emit((await this.client.add(this.fileId(), 'autonomy-ratings', rating)).body);
  }
}
