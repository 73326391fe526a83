/** The words of the parts themselves; the portal loads them with its own before the first page. */
export const UI_CATALOGUE = {
  name: 'ui',
  load: { fr: () => import('./fr.json'), en: () => import('./en.json') },
} as const;
