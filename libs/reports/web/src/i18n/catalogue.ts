import type { Catalogue } from '@guichet/platform-web-kernel';

export const REPORTS_CATALOGUE: Catalogue = {
  name: 'reports',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
