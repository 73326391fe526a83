import type { Catalogue } from '@guichet/platform-web-kernel';

export const OVERSIGHT_CATALOGUE: Catalogue = {
  name: 'oversight',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
