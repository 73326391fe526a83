import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RightsRequestLine } from '@guichet/rights-contract';
import type { Tone } from '@guichet/platform-ui';
import { Chip, NOW, RelativeDate } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

const DAY = 86_400_000;
/** Days before the last day of the delay in which it presses. */
const PRESSING_DAYS = 7;

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
    return this.daysTo(dueOn) < 0;
  }
  protected toneOf({ dueOn }: RightsRequestLine): Tone {
    const days = this.daysTo(dueOn);
    return days < 0 ? 'bad' : days <= PRESSING_DAYS ? 'warn' : 'neutral';
  }
  private daysTo(day: string): number {
    return Math.ceil((Date.parse(`${day}T23:59:59`) - this.now().getTime()) / DAY) - 1;
  }
}
