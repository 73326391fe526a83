import type { Catalogue } from '@guichet/platform-web-kernel';

export const ORGANISATIONS_CATALOGUE: Catalogue = {
  name: 'organisations',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
