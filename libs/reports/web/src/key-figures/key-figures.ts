import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@guichet/platform-ui';
import type { Dashboard } from '@guichet/reports-contract';
import { DashboardWords } from '../dashboard-words';
import { FigureValue } from '../figure-value/figure-value';
import { addressOf } from '../list-behind';
import { KeyFigureRows } from './key-figure-rows';

/** The first row: what a manager looks for on Monday morning, with how it moved. */
@Component({
  selector: 'gu-key-figures',
  imports: [FigureValue, Icon, RouterLink],
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
          @for (note of one.notes; track note.text) {
            <p class="figure-note">
              @if (note.list; as list) {
                @let to = addressOf(list);
                <a [routerLink]="to.link" [queryParams]="to.queryParams">{{ note.text }}</a>
              } @else {
                {{ note.text }}
              }
            </p>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './key-figures.css',
})
export class KeyFigures {
  private readonly words = inject(DashboardWords);

  protected readonly addressOf = addressOf;

  readonly dashboard = input.required<Dashboard>();

  protected readonly figures = computed(() => new KeyFigureRows(this.dashboard(), this.words).all());
}
