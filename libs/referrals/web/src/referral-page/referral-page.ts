import { httpResource } from '@angular/common/http';
import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, Card, Chip, Icon, Loaded } from '@guichet/platform-ui';
import { PageTitle, Words } from '@guichet/platform-web-kernel';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { onReferralNews } from '../client/referral-news';
import { ReferralActions } from '../referral-step/referral-actions';
import { ReferralSheet } from '../referral-sheet/referral-sheet';
import { STATUS_ICONS, STATUS_TONES } from '../words/referral-tones';
import { ReferralAlternativesCard } from './referral-alternatives';
import { ReferralChecks } from './referral-checks';
import { ReferralContributions } from './referral-contributions';
import { ReferralHistory } from './referral-history';
import { ReferralPromises } from './referral-promises';
import { ReferralStanding } from './referral-standing';

/** One referral from the asking to the outcome: what was asked, how it stands, what is promised, what happened. */
@Component({
  selector: 'gu-referral-page',
  imports: [
    AsyncView,
    Card,
    Chip,
    Icon,
    Loaded,
    ReferralActions,
    ReferralAlternativesCard,
    ReferralChecks,
    ReferralContributions,
    ReferralHistory,
    ReferralPromises,
    ReferralSheet,
    ReferralStanding,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './referral-page.html',
})
export class ReferralPage {
  protected readonly tones = STATUS_TONES;
  protected readonly icons = STATUS_ICONS;

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly referral = httpResource<Referral>(() => `/api/referrals/${this.id()}`);

  constructor() {
    const title = inject(PageTitle);
    const words = inject(Words);
    effect(() => {
      if (!this.referral.hasValue()) return;
      const { personLabel, to } = this.referral.value();
      title.show(
        words.say('referrals.page.windowTitle', { person: personLabel, organisation: to.organisationShortName }),
      );
    });
    onReferralNews(
      () => this.referral.reload(),
      () => this.id(),
    );
  }
}
