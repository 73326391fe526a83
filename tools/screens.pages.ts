/** The pages that `npm run screens` photographs: who looks, and where. One line for each page of the portal. */

/** Asks the API in the name of the account that looks at the page. */
export type Ask = (path: string) => Promise<unknown>;

export interface ScreenPage {
  /** File name of the photographs. */
  name: string;
  /** Role of the demonstration account that looks; undefined: nobody is signed in. */
  as?: string;
  /** The address, or how to find it, for example that of the first case file of a list. */
  path: string | ((ask: Ask) => Promise<string>);
}

/** The first item of a list that the API answers. */
async function firstId(ask: Ask, list: string): Promise<string> {
  const { items } = (await ask(list)) as { items: { id: string }[] };
  const first = items[0];
  if (!first) throw new Error(`${list} is empty: there is nothing to photograph`);
  return first.id;
}
const inFirstFile = (rest: string) => async (ask: Ask) => `/dossiers/${await firstId(ask, '/api/case-files')}${rest}`;

export const screenPages: readonly ScreenPage[] = [
  { name: 'sign-in', path: '/connexion' },
  { name: 'accessibility', path: '/accessibilite' },
  { name: 'my-day-of-a-worker', as: 'worker', path: '/ma-journee' },
  { name: 'my-day-of-reception', as: 'reception', path: '/ma-journee' },
  { name: 'case-files', as: 'worker', path: '/dossiers' },
  { name: 'welcome-a-person', as: 'worker', path: '/dossiers/nouveau' },
  { name: 'case-file', as: 'worker', path: inFirstFile('') },
  { name: 'case-file-residence', as: 'worker', path: inFirstFile('/residence') },
  { name: 'case-file-identity', as: 'worker', path: inFirstFile('/identity') },
  { name: 'case-file-training', as: 'worker', path: inFirstFile('/training') },
  { name: 'case-file-plan', as: 'worker', path: inFirstFile('/plan') },
  { name: 'case-file-autonomy', as: 'worker', path: inFirstFile('/reperes') },
  { name: 'case-file-timeline', as: 'worker', path: inFirstFile('/fil') },
  {
    name: 'referral-form',
    as: 'worker',
    path: async (ask) => `/orientations/nouvelle?dossier=${await firstId(ask, '/api/case-files')}`,
  },
  { name: 'referrals', as: 'worker', path: '/orientations' },
  {
    name: 'referral',
    as: 'worker',
    path: async (ask) => `/orientations/${await firstId(ask, '/api/referrals?box=sent')}`,
  },
  { name: 'directory', as: 'worker', path: '/annuaire' },
  { name: 'dashboard-of-a-manager', as: 'organisation_manager', path: '/tableaux-de-bord' },
  { name: 'dashboard-of-the-city', as: 'city_coordinator', path: '/tableaux-de-bord' },
  { name: 'administration', as: 'administrator', path: '/administration' },
  { name: 'not-found', as: 'worker', path: '/nulle-part' },
];
