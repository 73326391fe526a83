import type { Catalogue } from '@guichet/platform-web-kernel';

export const CASE_FILES_CATALOGUE: Catalogue = {
  name: 'caseFiles',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
};
