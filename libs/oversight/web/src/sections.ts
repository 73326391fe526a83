import type { PageSection } from '@guichet/platform-web-kernel';
import { OVERSIGHT_CATALOGUE } from './i18n/catalogue';

/** Emergencies to review, on the desk of the officer. */
export const REVIEWS_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'break_glass.review',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./reviews/review-list').then((file) => file.ReviewList),
};

/** How often members broke the glass, on the desk of the officer. */
export const RATES_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'protection_desk.read',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./rates/rates-section').then((file) => file.RatesSection),
};
