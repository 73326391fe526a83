import type { Catalogue } from '@guichet/platform-web-kernel';

export const APPOINTMENTS_CATALOGUE: Catalogue = {
  name: 'appointments',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
