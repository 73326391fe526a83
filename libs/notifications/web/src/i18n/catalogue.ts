import type { Catalogue } from '@guichet/platform-web-kernel';

export const NOTICES_CATALOGUE: Catalogue = {
  name: 'notices',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
