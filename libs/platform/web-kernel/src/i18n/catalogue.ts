import type { Catalogue } from '../language/catalogues';

/** Words of the foundation: problems, the connection. */
export const KERNEL_CATALOGUE: Catalogue = {
  name: 'kernel',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
