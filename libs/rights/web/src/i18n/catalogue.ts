import type { Catalogue } from '@guichet/platform-web-kernel';

export const RIGHTS_CATALOGUE: Catalogue = {
  name: 'rights',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
