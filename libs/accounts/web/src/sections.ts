import type { PageSection } from '@guichet/platform-web-kernel';
import { ACCOUNTS_CATALOGUE } from './i18n/catalogue';

/** What every member holds: the own account is nobody’s privilege. */
const EVERYBODY = 'directory.read';

/** One’s second factors on the page of one’s own account. */
export const OWN_FACTORS_SECTION: PageSection = {
  place: 'own_safety',
  permission: EVERYBODY,
  catalogue: ACCOUNTS_CATALOGUE,
  load: () => import('./own-factors/own-factors').then((file) => file.OwnFactorsCard),
};

/** Who one is at the organisation's identity provider, on the page of one’s own account. */
export const OWN_PROVIDER_SECTION: PageSection = {
  place: 'own_safety',
  permission: EVERYBODY,
  catalogue: ACCOUNTS_CATALOGUE,
  load: () => import('./provider/own-provider').then((file) => file.OwnProviderCard),
};

/** One’s open sessions on the page of one’s own account. */
export const OWN_SESSIONS_SECTION: PageSection = {
  place: 'own_safety',
  permission: EVERYBODY,
  catalogue: ACCOUNTS_CATALOGUE,
  load: () => import('./own-sessions/own-sessions').then((file) => file.OwnSessionsCard),
};
