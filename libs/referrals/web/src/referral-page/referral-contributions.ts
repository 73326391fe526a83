import { Component, input } from '@angular/core';
import { Card, RelativeDate } from '@guichet/platform-ui';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the receiving team wrote while the referral was open. The rest of the file closed with it. */
@Component({
  selector: 'gu-referral-contributions',
  imports: [Card, RelativeDate, TranslocoPipe],
  template: `
    @if (referral().contributions.length > 0) {
      <gu-card
        [heading]="'referrals.contributions.title' | transloco"
        [aside]="'referrals.contributions.aside' | transloco"
      >
        <ul class="plain">
          @for (record of referral().contributions; track record.id) {
            <li>
              <span
                ><bdi>{{ record.text }}</bdi></span
              >
              <span class="end"><gu-relative-date [date]="record.recordedAt" show="day" /></span>
              <span class="sub"
                >{{ 'referrals.rooms.' + record.room | transloco }} · <bdi>{{ record.author.name }}</bdi></span
              >
            </li>
          }
        </ul>
      </gu-card>
    }
  `,
  styles: ':host { display: contents; }',
})
export class ReferralContributions {
  readonly referral = input.required<Referral>();
}
