import type { Catalogue } from '@guichet/platform-web-kernel';

export const ACCOUNTS_CATALOGUE: Catalogue = {
  name: 'accounts',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
