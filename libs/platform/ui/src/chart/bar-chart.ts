import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { UniqueIds } from '../form/unique-ids';
import { localeOf } from '../time/relative-words';

/** One bar. A suppressed cell (fewer than five people) has no value and says so in words. */
export interface Bar {
  readonly label: string;
  /** The label in full, for the table; the label itself unless given. */
  readonly name?: string;
  readonly value: number | null;
  /** What stands for a number that is not shown; `< 5` unless given. */
  readonly hidden?: string;
  /** Stands out, and says why in words. */
  readonly note?: string;
  /** Opens the list behind the number. */
  readonly link?: string | readonly unknown[];
  /** Filters of that list. */
  readonly queryParams?: Readonly<Record<string, string>>;
}

/** Letters that find room below the bars of half a page. */
const ROOM = 72;
/** The tallest bar, in units of the drawing. */
const HEIGHT = 120;

/** Bars with their table behind: `<gu-bar-chart caption="Échéances par mois" unit="Titres" [bars]="months()" />`. */
@Component({
  selector: 'gu-bar-chart',
  imports: [RouterLink, TranslocoPipe],
  templateUrl: './bar-chart.html',
  styleUrl: './bar-chart.css',
})
export class BarChart {
  private readonly transloco = inject(TranslocoService);

  /** What is counted, over what: the name of the chart and the caption of its table. */
  readonly caption = input.required<string>();
  /** The head of the first column. */
  readonly category = input.required<string>();
  /** The head of the number's column. */
  readonly unit = input.required<string>();
  readonly bars = input.required<readonly Bar[]>();

  protected readonly captionId = inject(UniqueIds).next('chart');
  protected readonly asTable = signal(false);
  protected readonly crowded = computed(
    () => this.bars().reduce((letters, { label }) => letters + label.length, 0) > ROOM,
  );
  protected readonly columns = computed(() => {
    const format = new Intl.NumberFormat(localeOf(this.transloco.activeLang()));
    const tallest = Math.max(1, ...this.bars().map((bar) => bar.value ?? 0));
    return this.bars().map((bar) => ({
      ...bar,
      height: Math.max(2, Math.round(((bar.value ?? 0) / tallest) * HEIGHT)),
      shown: bar.value === null ? (bar.hidden ?? '< 5') : format.format(bar.value),
    }));
  });
}
