import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, Chip, RelativeDate } from '@guichet/platform-ui';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { STATUS_TONES } from '../words/referral-tones';
import { ReferralWords } from '../words/referral-words';

/** How a referral stands: who asked, who answers for it, why it waits or ended, and what came before and after it. */
@Component({
  selector: 'gu-referral-standing',
  imports: [Card, Chip, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './referral-standing.html',
})
export class ReferralStanding {
  private readonly words = inject(ReferralWords);
  protected readonly tones = STATUS_TONES;

  readonly referral = input.required<Referral>();
  protected readonly reason = computed(() => this.words.reason(this.referral().status, this.referral().reasonCode));
  protected readonly outcome = computed(() => this.words.reason('completed', this.referral().outcomeCode));
}
