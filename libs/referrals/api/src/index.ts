export { ReferralAmendment } from './referral-amendment.entity';
export { ReferralCheck } from './referral-check.entity';
export { REFERRAL_SENTENCES } from './referral-sentences';
export { ReferralTransition } from './referral-transition.entity';
export { Referral } from './referral.entity';
export { ReferralsModule } from './referrals.module';
