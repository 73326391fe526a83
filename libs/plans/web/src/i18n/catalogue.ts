import type { Catalogue } from '@guichet/platform-web-kernel';

export const PLANS_CATALOGUE: Catalogue = {
  name: 'plans',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
