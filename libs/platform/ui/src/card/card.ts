import { Component, inject, input } from '@angular/core';
import { UniqueIds } from '../form/unique-ids';

/**
 * A titled surface, announced as a region by its heading:
 * `<gu-card heading="Séjour" aside="vue le 3 novembre">…</gu-card>`.
 * A control for the head goes in with `<a card-action …>`.
 */
@Component({
  selector: 'gu-card',
  template: `
    @if (heading(); as title) {
      <div class="card-head">
        @if (level() === 2) {
          <h2 [id]="headingId">{{ title }}</h2>
        } @else {
          <h3 [id]="headingId">{{ title }}</h3>
        }
        @if (aside(); as words) {
          <span class="aside">{{ words }}</span>
        }
        <ng-content select="[card-action]" />
      </div>
    }
    <ng-content />
  `,
  host: {
    class: 'card',
    '[attr.role]': 'heading() ? "region" : null',
    '[attr.aria-labelledby]': 'heading() ? headingId : null',
  },
})
export class Card {
  readonly heading = input<string>();
  readonly aside = input<string>();
  readonly level = input<2 | 3>(2);

  protected readonly headingId = inject(UniqueIds).next('card');
}
