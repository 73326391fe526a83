import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { RailBadge } from '@guichet/platform-web-kernel';
import { LiveEvents, SessionStore } from '@guichet/platform-web-kernel';
import type { ReferralCounts } from '@guichet/referrals-contract';
import { debounceTime } from 'rxjs';

const SETTLE = 400;

/** Beside "Orientations": requests to answer and questions that wait for our answer. Follows live events. */
export function referralBadge(): RailBadge {
  const session = inject(SessionStore);
  const counts = httpResource<ReferralCounts>(() =>
    session.can('referral.read') ? '/api/referrals/counts' : undefined,
  );
  inject(LiveEvents)
    .all.pipe(debounceTime(SETTLE), takeUntilDestroyed())
    .subscribe(() => counts.reload());
  return {
    path: '/orientations',
    words: 'shell.badge.referrals',
    count: computed(() => (counts.hasValue() ? counts.value().toAnswer + counts.value().questionsToAnswer : 0)),
  };
}
