import type { Catalogue } from '@guichet/platform-web-kernel';

export const REFERRALS_CATALOGUE: Catalogue = {
  name: 'referrals',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
