import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RightsRequestLine } from '@guichet/rights-contract';
import type { Tone } from '@guichet/platform-ui';
import { Chip, NOW, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { dueTone, isLate } from './due-tone';

/** Requests, each leading to its own page; what is overdue says so in words. */
@Component({
  selector: 'gu-request-lines',
  imports: [Chip, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    <ul class="plain">
      @for (one of items(); track one.id) {
        <li>
          <a [routerLink]="['/droits', 'demandes', one.id]"
            >{{ 'rights.kind.' + one.kind | transloco }} · <bdi>{{ one.reference }}</bdi></a
          >
          <span class="end row">
            <gu-chip>{{ 'rights.state.' + one.state | transloco }}</gu-chip>
            @if (!one.closedOn) {
              <gu-chip [tone]="toneOf(one)" icon="clock"
                >{{ (isLate(one) ? 'rights.late' : 'rights.due') | transloco }} <gu-relative-date [date]="one.dueOn"
              /></gu-chip>
            }
          </span>
          <div class="sub">
            {{ 'rights.received' | transloco }} <gu-relative-date [date]="one.receivedOn" show="day" /> ·
            {{ one.organisation }}
            @if (one.extended) {
              · {{ 'rights.extended' | transloco }}
            }
          </div>
        </li>
      }
    </ul>
  `,
})
export class RequestLines {
  private readonly now = inject(NOW);

  readonly items = input.required<readonly RightsRequestLine[]>();

  protected isLate({ dueOn }: RightsRequestLine): boolean {
    return isLate(dueOn, this.now());
  }
  protected toneOf({ dueOn }: RightsRequestLine): Tone {
    return dueTone(dueOn, this.now());
  }
}
