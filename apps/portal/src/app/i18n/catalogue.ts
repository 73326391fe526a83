import type { Catalogue } from '@guichet/platform-web-kernel';

/** Words of the shell itself. */
export const SHELL_CATALOGUE: Catalogue = {
  name: 'shell',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
