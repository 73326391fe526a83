import { Component, computed, inject, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { TeamChoice } from '@guichet/organisations-contract';
import { Combobox, Field, Icon, RadioCards } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';
import type { AgreementFit, ReferralDraftModel } from './referral-draft';

/** Why sharing is allowed: the person's agreement, recorded right here where there is none, or a named legal ground. */
@Component({
  selector: 'gu-ground-field',
  imports: [Combobox, Field, FormField, Icon, RadioCards, TranslocoPipe],
  templateUrl: './ground-field.html',
})
export class GroundField {
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);
  protected readonly referralWords = inject(ReferralWords);

  readonly form = input.required<FieldTree<ReferralDraftModel>>();
  readonly file = input.required<CaseFileView>();
  readonly team = input<TeamChoice>();
  readonly fits = input.required<readonly AgreementFit[]>();
  readonly ground = input.required<string>();
  /** No agreement covers it: record one. */
  readonly record = output();

  protected readonly groundChoices = computed(() =>
    ['agreement', 'legal'].map((value) => ({
      value,
      label: this.words.say(`referrals.form.ground.${value}`),
      detail: this.words.say(`referrals.form.ground.${value}Detail`),
    })),
  );
  protected readonly legalChoices = computed(() => this.reference.options('legal_ground'));
  protected readonly best = computed(() => this.fits()[0]);
  protected readonly lacking = computed(() => this.referralWords.rooms(this.best()?.missing ?? []));
  protected readonly mayRecord = computed(() => this.file().allowedActions.includes('agreement.record'));
}
