export { REFERRAL_ROUTES } from './referral.routes';
