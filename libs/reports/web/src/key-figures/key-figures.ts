import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@guichet/platform-ui';
import type { Dashboard } from '@guichet/reports-contract';
import { DashboardWords } from '../dashboard-words';
import { FigureValue } from '../figure-value/figure-value';
import { KeyFigureRows } from './key-figure-rows';

/** The first row: what a manager looks for on Monday morning, with how it moved. */
@Component({
  selector: 'gu-key-figures',
  imports: [FigureValue, Icon],
  template: `
    <ul>
      @for (one of figures(); track one.key) {
        <li class="card" [class.gap]="one.gap">
          <h2><gu-icon [name]="one.icon" />{{ one.title }}</h2>
          <p class="figure-number">
            @if (one.figure; as figure) {
              <gu-figure-value [figure]="figure" />
            } @else {
              <bdi dir="ltr">{{ one.words }}</bdi>
            }
          </p>
          @for (note of one.notes; track note) {
            <p class="figure-note">{{ note }}</p>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './key-figures.css',
})
export class KeyFigures {
  private readonly words = inject(DashboardWords);

  readonly dashboard = input.required<Dashboard>();

  protected readonly figures = computed(() => new KeyFigureRows(this.dashboard(), this.words).all());
}
