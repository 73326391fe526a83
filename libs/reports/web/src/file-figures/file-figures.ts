import { Component, computed, inject, input } from '@angular/core';
import { Card } from '@guichet/platform-ui';
import { BarChart } from '@guichet/platform-ui/chart';
import type { Dashboard } from '@guichet/reports-contract';
import { OPEN_CASE_FILE_STATUSES } from '@guichet/reports-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { monthBars } from '../bars';
import { DashboardWords } from '../dashboard-words';
import { FigureValue } from '../figure-value/figure-value';

/** Files by team or organisation, and how many opened and closed month by month. */
@Component({
  selector: 'gu-file-figures',
  imports: [BarChart, Card, FigureValue, TranslocoPipe],
  templateUrl: './file-figures.html',
  host: { class: 'stack' },
  styles: `
    caption {
      font-size: var(--text-l);
    }
    thead th.n {
      max-inline-size: 7rem;
    }
    tfoot > tr > :is(th, td),
    .strong {
      font-weight: 600;
    }
    tfoot > tr > th {
      color: var(--ink);
      font-size: inherit;
    }
    .hint {
      margin-block-start: 0.5rem;
    }
    @media (max-width: 40rem) {
      .table.stacks tr {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: 1rem;
      }
      .table.stacks tr > th {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class FileFigures {
  private readonly words = inject(DashboardWords);
  protected readonly statuses = OPEN_CASE_FILE_STATUSES;

  readonly dashboard = input.required<Dashboard>();

  protected readonly title = computed(() =>
    this.dashboard().reach === 'city' ? 'reports.files.byOrganisation' : 'reports.files.byTeam',
  );
  protected readonly files = computed(() => this.dashboard().files);
  protected readonly opened = computed(() => this.barsOf('opened'));
  protected readonly closed = computed(() => this.barsOf('closed'));

  private barsOf(kind: 'opened' | 'closed'): ReturnType<typeof monthBars> {
    return monthBars(
      this.files().months.map((row) => ({ month: row.month, figure: row[kind] })),
      this.words,
    );
  }
}
