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

/** Restricted files, on the desk of the officer. */
export const RESTRICTIONS_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'restriction.decide',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./restrictions/restrictions-section').then((file) => file.RestrictionsSection),
};

/** Declared conflicts of interest, on the desk of the officer. */
export const CONFLICTS_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'conflict.decide',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./conflicts/conflicts-section').then((file) => file.ConflictsSection),
};

/** Software that signs in, on the desk of the officer. */
export const MACHINES_SECTION: PageSection = {
  place: 'protection_desk',
  permission: 'protection_desk.read',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./machines/machines-section').then((file) => file.MachinesSection),
};

/** One’s own conflicts of interest, on the page of one’s own account; everybody holds the directory. */
export const OWN_CONFLICTS_SECTION: PageSection = {
  place: 'own_account',
  permission: 'directory.read',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./conflicts/own-conflicts').then((file) => file.OwnConflictsCard),
};

/** Which signature is missing before something may be shared with the member, on the first page. */
export const OWN_RECEPTION_SECTION: PageSection = {
  place: 'my_day',
  permission: 'my_day.read',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./reception/own-reception').then((file) => file.OwnReceptionNote),
};

/** Conventions of an organisation with their signed papers, on its page. */
export const ORGANISATION_CONVENTIONS_SECTION: PageSection = {
  place: 'organisation',
  permission: 'convention_paper.read',
  catalogue: OVERSIGHT_CATALOGUE,
  load: () => import('./conventions/organisation-conventions').then((file) => file.OrganisationConventionsSection),
};
