import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-referral-inbox',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'referrals.inbox.title' | transloco }}</h1>
      <gu-empty-state
        icon="refer"
        [heading]="'referrals.inbox.emptyTitle' | transloco"
        [explanation]="'referrals.inbox.emptyText' | transloco"
      />
    </div>
  `,
})
export class ReferralInbox {}
