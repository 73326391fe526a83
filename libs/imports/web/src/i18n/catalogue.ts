import type { Catalogue } from '@guichet/platform-web-kernel';

export const IMPORTS_CATALOGUE: Catalogue = {
  name: 'imports',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
