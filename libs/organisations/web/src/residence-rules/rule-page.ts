import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, Card, Chip, Icon, Loaded, RelativeDate } from '@guichet/platform-ui';
import type { Tone } from '@guichet/platform-ui';
import { PageTitle } from '@guichet/platform-web-kernel';
import type { ResidenceRuleHistory, RuleStanding } from '@guichet/reference-data-contract';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AdministrationTabs } from '../administration/administration-tabs';
import { RuleReview } from './rule-review';
import { ruleWords } from './rule-words';

const TONES: Readonly<Record<RuleStanding, Tone>> = {
  in_force: 'ok',
  coming: 'info',
  past: 'neutral',
  replaced: 'neutral',
};

/** The rule of one kind of document: what is read today, every version with its author, and when it was reviewed. */
@Component({
  selector: 'gu-rule-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Card,
    Chip,
    Icon,
    Loaded,
    RelativeDate,
    RouterLink,
    RuleReview,
    TranslocoPipe,
  ],
  templateUrl: './rule-page.html',
})
export class RulePage {
  private readonly reference = inject(ReferenceData);
  private readonly title = inject(PageTitle);
  protected readonly say = ruleWords();

  /** From the address. */
  readonly typeCode = input.required<string>();

  protected readonly history = httpResource<ResidenceRuleHistory>(
    () => `/api/residence-rules/${encodeURIComponent(this.typeCode())}`,
  );
  protected readonly label = computed(() => this.reference.label('residence_document_type', this.typeCode()));
  protected readonly current = computed(() =>
    this.history.hasValue()
      ? (this.history.value().items.find(({ standing }) => standing === 'in_force') ?? null)
      : null,
  );

  constructor() {
    effect(() => {
      if (this.label()) this.title.show(this.label());
    });
  }

  protected tone(standing: RuleStanding): Tone {
    return TONES[standing];
  }
  protected mayChange(history: ResidenceRuleHistory): boolean {
    return history.allowedActions.includes('change');
  }
}
