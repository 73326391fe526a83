import { Component, computed, input } from '@angular/core';
import { Card } from '@guichet/platform-ui';
import type { Figure } from '@guichet/reports-contract';
import { FigureValue } from '../figure-value/figure-value';

/** One line: a name and one or two numbers, drawn as bars behind them. */
export interface ShareRow {
  readonly key: string;
  readonly label: string;
  /** Stands out, and says why in words. */
  readonly note?: string;
  readonly figures: readonly Figure[];
}

/** A table whose numbers are also bars: the same reading for eye, screen reader and paper. */
@Component({
  selector: 'gu-share-table',
  imports: [Card, FigureValue],
  template: `
    <gu-card>
      <div class="table-scroll" role="region" tabindex="0" [attr.aria-label]="caption()">
        <table class="table" [class.single]="columns().length === 1">
          <caption>
            {{
              caption()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ category() }}</th>
              @for (column of columns(); track column) {
                <th scope="col" [attr.colspan]="2">{{ column }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.key) {
              <tr [class.stands-out]="row.note">
                <th scope="row">
                  {{ row.label }}
                  @if (row.note) {
                    <span class="sub">{{ row.note }}</span>
                  }
                </th>
                @for (figure of row.figures; track $index) {
                  <td class="n"><gu-figure-value [figure]="figure" /></td>
                  <td class="bar" aria-hidden="true"><span [style.inline-size.%]="widthOf(figure)"></span></td>
                }
              </tr>
            } @empty {
              <tr>
                <td [attr.colspan]="1 + 2 * columns().length" class="muted">{{ nothing() }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </gu-card>
  `,
  styleUrl: './share-table.css',
})
export class ShareTable {
  readonly caption = input.required<string>();
  readonly category = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly ShareRow[]>();
  /** Said when there is no row. */
  readonly nothing = input('');

  private readonly largest = computed(() =>
    Math.max(1, ...this.rows().flatMap(({ figures }) => figures.map(({ value }) => value ?? 0))),
  );

  protected widthOf({ value }: Figure): number {
    return Math.round(((value ?? 0) / this.largest()) * 100);
  }
}
