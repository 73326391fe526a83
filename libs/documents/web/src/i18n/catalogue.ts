import type { Catalogue } from '@guichet/platform-web-kernel';

export const DOCUMENTS_CATALOGUE: Catalogue = {
  name: 'documents',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
