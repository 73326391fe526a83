import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, Card, Chip, Icon, Loaded, NOW, wordsOfDate } from '@guichet/platform-ui';
import { Language, Words } from '@guichet/platform-web-kernel';
import type { Referral } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { onReferralNews } from '../client/referral-news';
import { ReferralActions } from '../referral-step/referral-actions';
import { ReferralSheet } from '../referral-sheet/referral-sheet';
import { STATUS_ICONS, STATUS_TONES } from '../words/referral-tones';

/** A referral read and answered beside the list. */
@Component({
  selector: 'gu-referral-panel',
  imports: [AsyncView, Card, Chip, Icon, Loaded, ReferralActions, ReferralSheet, RouterLink, TranslocoPipe],
  template: `
    <gu-async [rows]="5">
      <ng-template [guLoaded]="referral" [guLoadedKeep]="true" let-one>
        <gu-card [heading]="one.personLabel || ('referrals.sheet.hidden' | transloco)" [aside]="sent()">
          <div class="stack">
            <div class="row between">
              <b
                ><bdi>{{ one.subject || ('referrals.sheet.hidden' | transloco) }}</bdi></b
              >
              <gu-chip [tone]="tones[one.status]" [icon]="icons[one.status]">{{
                'referrals.status.' + one.status | transloco
              }}</gu-chip>
            </div>
            <gu-referral-sheet [referral]="one" />
            <gu-referral-actions [referral]="one" (changed)="moved()" />
            <p>
              <a class="btn quiet small" [routerLink]="['/orientations', one.id]"
                >{{ 'referrals.page.openWhole' | transloco }}<gu-icon name="arrow"
              /></a>
            </p>
          </div>
        </gu-card>
      </ng-template>
    </gu-async>
  `,
})
export class ReferralPanel {
  private readonly language = inject(Language);
  private readonly now = inject(NOW);
  private readonly words = inject(Words);
  protected readonly tones = STATUS_TONES;
  protected readonly icons = STATUS_ICONS;

  readonly id = input.required<string>();
  readonly changed = output();

  protected readonly referral = httpResource<Referral>(() => `/api/referrals/${this.id()}`);
  protected readonly sent = computed(() => {
    const sentAt = this.referral.hasValue() ? this.referral.value().sentAt : null;
    if (!sentAt) return '';
    return this.words.say('referrals.page.sent', {
      when: wordsOfDate(sentAt, this.now(), this.language.active()).distance,
    });
  });

  constructor() {
    onReferralNews(
      () => this.referral.reload(),
      () => this.id(),
    );
  }

  protected moved(): void {
    this.referral.reload();
    this.changed.emit();
  }
}
