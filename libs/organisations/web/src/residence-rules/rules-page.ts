import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AsyncView, Chip, Empty, EmptyState, Loaded, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import type { ResidenceRules } from '@guichet/reference-data-contract';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { addressFilters } from '../address-filters';
import { AdministrationTabs } from '../administration/administration-tabs';
import { SearchField } from '../search-field/search-field';
import { ruleWords } from './rule-words';
import { filteredLines, RULE_FILTERS, ruleLines } from './rules-list';
import type { RuleFilter } from './rules-list';

const PLACE = '/administration/regles-de-sejour';

/** The clock of every kind of residence document: what is read today, and what nobody reviewed for a year. */
@Component({
  selector: 'gu-rules-page',
  imports: [
    AdministrationTabs,
    AsyncView,
    Chip,
    Empty,
    EmptyState,
    Loaded,
    RelativeDate,
    RouterLink,
    SearchField,
    TranslocoPipe,
  ],
  templateUrl: './rules-page.html',
  styles: `
    tbody tr {
      cursor: pointer;
    }
    .field {
      display: grid;
      gap: 0.25rem;
    }
    .field > span {
      font-weight: 600;
    }
  `,
})
export class RulesPage {
  private readonly reference = inject(ReferenceData);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  protected readonly setAddress = addressFilters();
  protected readonly say = ruleWords();

  /** From the address. */
  readonly q = input<string>();
  readonly montre = input<string>();

  protected readonly rules = httpResource<ResidenceRules>(() => '/api/residence-rules');
  private readonly filter = computed<RuleFilter>(() => RULE_FILTERS.find((one) => one === this.montre()) ?? 'all');
  private readonly lines = computed(() =>
    ruleLines(this.reference.items('residence_document_type'), this.rules.hasValue() ? this.rules.value().items : []),
  );
  protected readonly shown = computed(() => filteredLines(this.lines(), this.filter(), this.q() ?? ''));
  protected readonly isEmpty = (): boolean => this.shown().length === 0;
  /** The filters with how many documents each shows. */
  protected readonly filters = computed(() =>
    RULE_FILTERS.map((value) => ({
      value,
      chosen: value === this.filter(),
      label: this.words.say(`organisations.residenceRules.filter.${value}`, {
        count: filteredLines(this.lines(), value, '').length,
      }),
    })),
  );

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.setAddress({ montre: value === 'all' ? null : value });
  }
  protected open(code: string, event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('a')) return;
    void this.router.navigate([PLACE, code]);
  }
}
