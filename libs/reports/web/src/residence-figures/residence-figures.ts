import { Component, computed, inject, input } from '@angular/core';
import type { Bar } from '@guichet/platform-ui/chart';
import { Card } from '@guichet/platform-ui';
import { BarChart } from '@guichet/platform-ui/chart';
import type { Figure, ResidenceFigures as Numbers } from '@guichet/reports-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { barOf, monthLabel } from '../bars';
import { DashboardWords } from '../dashboard-words';

/** When residence documents end, and when their renewal may be asked. */
@Component({
  selector: 'gu-residence-figures',
  imports: [BarChart, Card, TranslocoPipe],
  template: `
    <gu-card>
      <gu-bar-chart
        [caption]="'reports.expiry.title' | transloco"
        [category]="'reports.month' | transloco"
        [unit]="'reports.expiry.unit' | transloco"
        [bars]="months()"
      />
    </gu-card>
    <gu-card>
      <gu-bar-chart
        [caption]="'reports.window.title' | transloco"
        [category]="'reports.window.week' | transloco"
        [unit]="'reports.window.unit' | transloco"
        [bars]="weeks()"
      />
      <p class="hint">{{ 'reports.window.meaning' | transloco }}</p>
    </gu-card>
  `,
  host: { class: 'stack' },
  styles: `
    .hint {
      margin-block-start: 0.5rem;
    }
  `,
})
export class ResidenceFigures {
  private readonly words = inject(DashboardWords);

  readonly residence = input.required<Numbers>();

  protected readonly months = computed(() =>
    this.residence().months.map(({ month, count, cohort }, place): Bar => ({
      ...barOf(count, monthLabel(month, place === 0, this.words), this.words.month(month, { year: true }), this.words),
      ...(cohort ? { note: this.cohortNote(cohort) } : {}),
    })),
  );
  protected readonly weeks = computed(() =>
    this.residence().weeks.map(({ from, to, count }): Bar =>
      barOf(
        count,
        this.words.day(from, { short: true }),
        this.words.say('window.from', { from: this.words.day(from, { short: true }), to: this.words.day(to) }),
        this.words,
      ),
    ),
  );

  private cohortNote({ on, count }: { on: string; count: Figure }): string {
    const day = this.words.day(on);
    return count.value === null
      ? this.words.say('expiry.cohortHidden', { day })
      : this.words.say('expiry.cohort', { day, count: this.words.figure(count) });
  }
}
