import { Component, computed, inject, input } from '@angular/core';
import { Card, ClockBar, Icon, RelativeDate } from '@guichet/platform-ui';
import { brusselsDay } from '@guichet/platform-web-kernel';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralWords } from '../words/referral-words';

/** What was promised and until when: kept, running or over. */
@Component({
  selector: 'gu-referral-promises',
  imports: [Card, ClockBar, Icon, RelativeDate, TranslocoPipe],
  template: `
    @if (deadlines().length > 0) {
      <gu-card [heading]="'referrals.deadline.title' | transloco" [aside]="'referrals.deadline.aside' | transloco">
        <ul class="plain">
          @for (deadline of deadlines(); track $index) {
            <li>
              <span>{{ 'referrals.deadline.' + deadline.kind | transloco }}</span>
              <span class="end">
                @if (deadline.metAt) {
                  <span class="kept"><gu-icon name="check" />{{ 'referrals.deadline.kept' | transloco }}</span>
                } @else {
                  <gu-clock-bar [used]="deadline.share"
                    ><gu-relative-date [date]="words.lastMoment(deadline)" show="distance"
                  /></gu-clock-bar>
                }
              </span>
              <span class="sub">
                @if (deadline.metAt; as at) {
                  <gu-relative-date [date]="dayOf(at)" />
                } @else {
                  <gu-relative-date [date]="words.lastMoment(deadline)" show="day" />
                }
              </span>
            </li>
          }
        </ul>
      </gu-card>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .kept {
      display: inline-flex;
      gap: 0.375rem;
      align-items: center;
      color: var(--moss);
    }
  `,
})
export class ReferralPromises {
  protected readonly words = inject(ReferralWords);

  readonly referral = input.required<Referral>();
  /** A promise is kept on a day: of a first contact no hour is known. */
  protected readonly dayOf = (instant: string): string => brusselsDay(new Date(instant));
  /** Once it is over, only what was kept is worth reading. */
  protected readonly deadlines = computed(() =>
    this.referral().deadlines.filter((one) => one.metAt !== null || this.referral().endedAt === null),
  );
}
