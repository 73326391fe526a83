import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import type { BreakGlassRates } from '@guichet/oversight-contract';
import { AsyncView, Empty, Loaded, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

/** How often members broke the glass, beside their peers; a figure to talk about, never a verdict. */
@Component({
  selector: 'gu-rates-section',
  imports: [AsyncView, Empty, Loaded, RelativeDate, TranslocoPipe],
  template: `
    <section class="stack">
      <h2>{{ 'oversight.rates.title' | transloco }}</h2>
      <p class="muted">{{ 'oversight.rates.lead' | transloco }}</p>
      <gu-async [rows]="3">
        <ng-template [guLoaded]="rates" [guLoadedEmptyWhen]="isEmpty" let-answer>
          <div class="table-scroll" tabindex="0" role="region" [attr.aria-label]="'oversight.rates.title' | transloco">
            <table class="table stacks">
              <caption>
                {{
                  'oversight.rates.since' | transloco
                }}
                <gu-relative-date [date]="answer.since" show="day" />
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'oversight.rates.member' | transloco }}</th>
                  <th scope="col">{{ 'oversight.rates.role' | transloco }}</th>
                  <th scope="col" class="n">{{ 'oversight.rates.count' | transloco }}</th>
                  <th scope="col" class="n">{{ 'oversight.rates.median' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (one of answer.items; track one.member.id) {
                  <tr>
                    <th scope="row">{{ one.member.name }}</th>
                    <td [attr.data-label]="'oversight.rates.role' | transloco">
                      {{ 'oversight.roles.' + one.member.role | transloco }}, {{ one.member.organisation }}
                    </td>
                    <td class="n" [attr.data-label]="'oversight.rates.count' | transloco">{{ one.count }}</td>
                    <td class="n" [attr.data-label]="'oversight.rates.median' | transloco">
                      {{ one.peersMedian ?? ('oversight.rates.few' | transloco) }}
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </ng-template>
        <ng-template guEmpty>
          <p class="muted">{{ 'oversight.rates.none' | transloco }}</p>
        </ng-template>
      </gu-async>
    </section>
  `,
})
export class RatesSection {
  protected readonly rates = httpResource<BreakGlassRates>(() => '/api/break-glass/rates');
  protected readonly isEmpty = (answer: BreakGlassRates): boolean => answer.items.length === 0;
}
