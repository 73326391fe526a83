import type { Routes } from '@angular/router';
import { permitted, withCatalogue } from '@guichet/platform-web-kernel';
import { REFERRALS_CATALOGUE } from './i18n/catalogue';
import { ReferralInbox } from './referral-inbox/referral-inbox';

/** Under /orientations. */
export const REFERRAL_ROUTES: Routes = withCatalogue(REFERRALS_CATALOGUE, [
  { path: '', component: ReferralInbox, title: 'referrals.inbox.title', canActivate: [permitted('referral.read')] },
]);
