import { Component, computed, inject, input, signal } from '@angular/core';
import { Card } from '@guichet/platform-ui';
import type { ReferralPairRow } from '@guichet/reports-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { DashboardWords } from '../dashboard-words';
import { FigureValue } from '../figure-value/figure-value';

/** Pairs shown before somebody asks for all. */
const FIRST = 10;

/** Who asks whom, how often it is accepted and how soon. */
@Component({
  selector: 'gu-pair-table',
  imports: [Card, FigureValue, TranslocoPipe],
  templateUrl: './pair-table.html',
  styles: `
    .link {
      margin-block-start: 0.625rem;
    }
    caption {
      font-size: var(--text-l);
    }
    th[scope='row'] {
      font-weight: 400;
    }
    .narrow {
      display: none;
    }
    @media (max-width: 40rem) {
      .wide {
        display: none;
      }
      .narrow {
        display: block;
        color: var(--ink-2);
      }
      .table :is(td, th) {
        padding-inline: 0.25rem;
      }
    }
  `,
})
export class PairTable {
  protected readonly words = inject(DashboardWords);

  readonly pairs = input.required<readonly ReferralPairRow[]>();

  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.pairs() : this.pairs().slice(0, FIRST)));
  protected readonly rest = computed(() => this.pairs().length - this.shown().length);
}
