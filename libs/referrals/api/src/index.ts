export { ReferralAmendment } from './referral-amendment.entity';
export { ReferralCheck } from './referral-check.entity';
export { ReferralTransition } from './referral-transition.entity';
export { Referral } from './referral.entity';
