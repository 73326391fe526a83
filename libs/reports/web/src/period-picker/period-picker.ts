import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import type { Dashboard } from '@guichet/reports-contract';
import { PERIOD_MONTHS_MAX } from '@guichet/reports-contract';
import { addMonths, monthOf, monthsOf } from '@guichet/reports-domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardWords } from '../dashboard-words';
import { keyOf, periodChoices } from './periods';

const OTHER = 'other';

/** Which months, and for the coordinator which organisation. What is chosen stands in the address. */
@Component({
  selector: 'gu-period-picker',
  imports: [TranslocoPipe],
  templateUrl: './period-picker.html',
  styles: `
    .filter {
      display: grid;
      gap: 0.125rem;
      font-size: var(--text-s);
      color: var(--ink-2);
    }
    .filters > .month {
      flex-basis: 10rem;
    }
  `,
})
export class PeriodPicker {
  private readonly router = inject(Router);
  protected readonly words = inject(DashboardWords);
  protected readonly other = OTHER;

  readonly dashboard = input.required<Dashboard>();

  private readonly now = computed(() => monthOf(this.dashboard().today));
  protected readonly currentKey = computed(() => keyOf(this.dashboard().period));
  private readonly offered = computed(() =>
    this.dashboard().periods.some((range) => keyOf(range) === this.currentKey()),
  );
  /** Whether two months are chosen by hand: asked for, or the address says so. */
  protected readonly choosing = linkedSignal(() => this.dashboard().reach === 'organisation' && !this.offered());
  protected readonly choices = computed(() => {
    const { periods, period, reach } = this.dashboard();
    const choices = periodChoices(periods, period, this.now(), this.words);
    return reach === 'organisation'
      ? choices.filter(({ key }) => periods.some((range) => keyOf(range) === key))
      : choices;
  });
  /** Newest first, as far back as the longest period reaches. */
  protected readonly months = computed(() =>
    monthsOf({ from: addMonths(this.now(), 1 - PERIOD_MONTHS_MAX), to: this.now() }).reverse(),
  );

  protected choosePeriod(event: Event): void {
    const key = valueOf(event);
    this.choosing.set(key === OTHER);
    const choice = this.choices().find((one) => one.key === key);
    if (choice) this.show({ from: choice.from, to: choice.to });
  }

  /** Keeps the two months in order: moving one beyond the other takes the other along. */
  protected chooseMonth(end: 'from' | 'to', event: Event): void {
    const month = valueOf(event);
    const { from, to } = this.dashboard().period;
    this.show(
      end === 'from' ? { from: month, to: to < month ? month : to } : { from: from > month ? month : from, to: month },
    );
  }

  protected chooseOrganisation(event: Event): void {
    this.show({ organisation: valueOf(event) || null });
  }

  private show(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}

function valueOf(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : '';
}
