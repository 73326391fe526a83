import type { Catalogue } from '@guichet/platform-web-kernel';

export const PEOPLE_CATALOGUE: Catalogue = {
  name: 'people',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
