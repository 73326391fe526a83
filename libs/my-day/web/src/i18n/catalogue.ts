import type { Catalogue } from '@guichet/platform-web-kernel';

export const MY_DAY_CATALOGUE: Catalogue = {
  name: 'myDay',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
