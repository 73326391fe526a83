/**
 * Every page of the portal, one line each: who looks, and where. The journeys prove them accessible and
 * `npm run screens` photographs them. Imports nothing, because the tools run this file as it is.
 */

/** Asks the API in the name of the account that looks at the page. */
export type Ask = (path: string) => Promise<unknown>;

/** Finds the address of a page in the name of who looks at it. */
type Finds = (ask: Ask) => Promise<string>;

export interface PortalPage {
  /** What the page is called in reports, and the file name of its photographs. */
  readonly name: string;
  /** Role of the demonstration account that looks, and its organisation where it matters; nobody is signed in without. */
  readonly as?: string;
  readonly of?: string;
  /** The address, or how to find it, for example that of the first case file of a list. */
  readonly path: string | Finds;
  /** Nothing on the page waits for the API, so it has no loading and no failed face. */
  readonly readsNothing?: true;
  /** Part of what the browser rightly says here, for example that an address was not found. */
  readonly saysRightly?: string;
}

/** The first item of a list that the API answers. */
async function firstId(ask: Ask, list: string): Promise<string> {
  const { items } = (await ask(list)) as { items: { id: string }[] };
  const first = items[0];
  if (!first) throw new Error(`${list} is empty: there is no page to look at`);
  return first.id;
}
/** The page of the first item of a list. */
export function ofFirst(list: string, path: (id: string) => string): Finds {
  return async (ask) => path(await firstId(ask, list));
}
/** A page of the first case file that the account sees. */
export const inFirstFile = (rest: string): Finds => ofFirst('/api/case-files', (id) => `/dossiers/${id}${rest}`);
/** The page of the first team of the account's own organisation. */
export const ownTeam: Finds = async (ask) => {
  const { organisation } = (await ask('/api/session')) as { organisation: { id: string } };
  return `/administration/equipes/${await firstId(ask, `/api/teams?organisationId=${organisation.id}`)}`;
};
const referral = (query: string) => ofFirst(`/api/referrals?${query}`, (id) => `/orientations/${id}`);
/** The day so many days from today, YYYY-MM-DD. */
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** The last agreed version of the first plan that has one. */
const agreedPlan: Finds = async (ask) => {
  const { items } = (await ask('/api/case-files?size=100')) as { items: { id: string }[] };
  for (const { id } of items) {
    const { agreed } = (await ask(`/api/case-files/${id}/plan`)) as { agreed: { number: number }[] };
    const [last] = agreed;
    if (last) return `/dossiers/${id}/plan/accords/${last.number}`;
  }
  throw new Error('no plan was agreed: there is no page to look at');
};
/** The conventions of the first organisation that has one. */
const ofConvention: Finds = async (ask) => {
  const { items } = (await ask('/api/conventions')) as { items: { organisationId: string; endsOn: string | null }[] };
  const signed = items.find(({ endsOn }) => endsOn !== null);
  if (!signed) throw new Error('no convention is recorded: there is no page to look at');
  return `/administration/protection-des-donnees/conventions/${signed.organisationId}`;
};
/** The copy that is reviewed in the demonstration. */
const reviewedCopy: Finds = async (ask) => {
  const { items } = (await ask('/api/case-files?size=100')) as { items: { id: string }[] };
  for (const { id } of items) {
    const requests = (await ask(`/api/case-files/${id}/rights-requests`)) as { items: { id: string; kind: string }[] };
    const access = requests.items.find(({ kind }) => kind === 'access');
    const request = access && ((await ask(`/api/rights-requests/${access.id}`)) as { copy: { id: string } | null });
    if (request?.copy) return `/droits/copies/${request.copy.id}`;
  }
  throw new Error('no copy is reviewed: there is no page to look at');
};
/** A request of the person of a kind, among those that wait or those that were answered. */
const requestOf =
  (kind: string, state: 'open' | 'closed'): Finds =>
  async (ask) => {
    const { items } = (await ask(`/api/rights-requests?state=${state}`)) as { items: { id: string; kind: string }[] };
    const found = items.find((one) => one.kind === kind);
    if (!found) throw new Error(`nobody asked for ${kind}: there is no page to look at`);
    return `/droits/demandes/${found.id}`;
  };
/** The organisation of the demonstration whose software signs in. */
export const withMachine =
  (rest: string): Finds =>
  async (ask) => {
    const { items } = (await ask('/api/organisations')) as { items: { id: string }[] };
    for (const { id } of items) {
      const found = (await ask(`/api/organisations/${id}/machine-clients`)) as { items: unknown[] };
      if (found.items.length > 0) return `/administration/organisations/${id}/logiciels${rest}`;
    }
    throw new Error('no software is registered: there is no page to look at');
  };
const machine: Finds = async (ask) => {
  const list = await withMachine('')(ask);
  const organisation = list.split('/')[3] ?? '';
  const found = (await ask(`/api/organisations/${organisation}/machine-clients`)) as {
    items: { id: string; allowedActions: string[] }[];
  };
  return `${list}/${found.items.find(({ allowedActions }) => allowedActions.includes('change'))?.id ?? ''}`;
};
/** The first list of what is due to be destroyed. */
const retentionList: Finds = async (ask) => {
  const { lists } = (await ask('/api/retention')) as { lists: { id: string }[] };
  return `/administration/protection-des-donnees/conservation/${lists[0]?.id ?? ''}`;
};
const rule =
  (rest: string): Finds =>
  async (ask) => {
    const { items } = (await ask('/api/residence-rules')) as { items: { typeCode: string }[] };
    return `/administration/regles-de-sejour/${items[0]?.typeCode ?? ''}${rest}`;
  };
/** A page of the list that the demonstration checked and did not open; journeys before may have brought others. */
export const openedImport =
  (rest: string): Finds =>
  async (ask) => {
    const { items } = (await ask('/api/imports')) as { items: { id: string; fileName: string }[] };
    const list = items.find(({ fileName }) => fileName === 'Suivi Outremeuse 2026.xlsx');
    if (!list) throw new Error('the list of the demonstration is not there: there is no page to look at');
    return `/administration/imports/${list.id}${rest}`;
  };
const room = (name: string): PortalPage => ({
  name: `case-file-${name}`,
  as: 'worker',
  path: inFirstFile(`/${name}`),
});

export const portalPages: readonly PortalPage[] = [
  { name: 'sign-in', path: '/connexion', readsNothing: true },
  { name: 'activation', path: '/activation', readsNothing: true },
  {
    name: 'provider-return',
    path: '/connexion/retour/00000000-0000-4000-8000-000000000000?error=access_denied',
    readsNothing: true,
    saysRightly: 'status of 404',
  },
  { name: 'accessibility', path: '/accessibilite', readsNothing: true },
  { name: 'failure', path: '/erreur', readsNothing: true },
  { name: 'letter-verification', path: '/verification', readsNothing: true },
  { name: 'my-day-of-a-worker', as: 'worker', path: '/ma-journee' },
  { name: 'my-day-of-reception', as: 'reception', path: '/ma-journee' },
  { name: 'my-day-of-the-city', as: 'city_coordinator', path: '/ma-journee', readsNothing: true },
  { name: 'case-files', as: 'worker', path: '/dossiers' },
  { name: 'duplicates', as: 'team_lead', path: '/dossiers/doublons' },
  { name: 'welcome-a-person', as: 'worker', path: '/dossiers/nouveau', readsNothing: true },
  { name: 'case-file', as: 'worker', path: inFirstFile('') },
  ...[
    'identity',
    'contact',
    'household',
    'residence',
    'housing',
    'income',
    'health',
    'language',
    'education',
    'training',
    'skills',
    'employment',
    'project',
    'participation',
    'rights_violence',
  ].map(room),
  { name: 'case-file-plan', as: 'worker', path: inFirstFile('/plan') },
  { name: 'case-file-plan-agreed', as: 'worker', of: 'CPAS', path: agreedPlan },
  { name: 'case-file-autonomy', as: 'worker', path: inFirstFile('/reperes') },
  { name: 'case-file-documents', as: 'worker', path: inFirstFile('/documents') },
  { name: 'case-file-changes', as: 'worker', path: inFirstFile('/nouveautes') },
  { name: 'case-file-agreement', as: 'worker', path: inFirstFile('/accord') },
  { name: 'case-file-briefing', as: 'worker', path: inFirstFile('/releve') },
  { name: 'case-file-timeline', as: 'worker', path: inFirstFile('/fil') },
  {
    name: 'referral-form',
    as: 'worker',
    path: ofFirst('/api/case-files', (id) => `/orientations/nouvelle?dossier=${id}`),
  },
  {
    name: 'referral-draft',
    as: 'worker',
    of: 'CPAS',
    path: ofFirst('/api/referrals?box=sent&status=draft', (id) => `/orientations/${id}/brouillon`),
  },
  { name: 'referrals', as: 'worker', of: 'CPAS', path: '/orientations' },
  { name: 'referrals-sent', as: 'worker', path: '/orientations?box=sent' },
  { name: 'referral', as: 'worker', path: referral('box=sent') },
  { name: 'referral-to-answer', as: 'worker', of: 'CPAS', path: referral('box=to_answer') },
  { name: 'referral-declined', as: 'worker', of: 'CPAS', path: referral('box=sent&status=declined') },
  { name: 'directory', as: 'worker', path: '/annuaire' },
  { name: 'organisation', as: 'worker', path: ofFirst('/api/organisations', (id) => `/annuaire/${id}`) },
  { name: 'dashboard-of-a-manager', as: 'organisation_manager', path: '/tableaux-de-bord' },
  { name: 'dashboard-of-the-city', as: 'city_coordinator', path: '/tableaux-de-bord' },
  { name: 'members', as: 'administrator', path: '/administration/membres' },
  { name: 'new-member', as: 'administrator', path: '/administration/membres/nouveau', readsNothing: true },
  {
    name: 'member',
    as: 'organisation_manager',
    path: ofFirst('/api/members?role=worker', (id) => `/administration/membres/${id}`),
  },
  {
    name: 'departure',
    as: 'administrator',
    path: ofFirst('/api/members?role=worker', (id) => `/administration/membres/${id}/depart`),
  },
  { name: 'teams', as: 'organisation_manager', path: '/administration/equipes' },
  { name: 'new-team', as: 'organisation_manager', path: '/administration/equipes/nouvelle', readsNothing: true },
  {
    name: 'team',
    as: 'organisation_manager',
    path: ownTeam,
  },
  { name: 'organisations', as: 'administrator', path: '/administration/organisations' },
  { name: 'new-organisation', as: 'administrator', path: '/administration/organisations/nouvelle', readsNothing: true },
  {
    name: 'organisation-edited',
    as: 'administrator',
    path: ofFirst('/api/organisations', (id) => `/administration/organisations/${id}`),
  },
  {
    name: 'sign-in-settings',
    as: 'administrator',
    path: ofFirst('/api/organisations', (id) => `/administration/organisations/${id}/connexion`),
    // that an organisation has no provider is an answer
    saysRightly: 'status of 404',
  },
  { name: 'machines', as: 'administrator', path: withMachine('') },
  { name: 'machine-new', as: 'administrator', path: withMachine('/nouveau') },
  { name: 'machine-changed', as: 'administrator', path: machine },
  { name: 'emergency-access', as: 'worker', path: '/acces-d-urgence', readsNothing: true },
  {
    name: 'emergency-access-of-a-file',
    as: 'worker',
    path: ofFirst('/api/case-files', (id) => `/acces-d-urgence/${id}`),
    readsNothing: true,
  },
  { name: 'emergency-reviews', as: 'team_lead', path: '/acces-d-urgence/examens' },
  { name: 'protection-desk', as: 'data_protection_officer', path: '/administration/protection-des-donnees' },
  { name: 'readings', as: 'worker', path: inFirstFile('/lectures') },
  { name: 'rights-request-new', as: 'worker', path: inFirstFile('/droits/nouvelle'), readsNothing: true },
  {
    name: 'rights-request',
    as: 'data_protection_officer',
    path: ofFirst('/api/rights-requests', (id) => `/droits/demandes/${id}`),
  },
  { name: 'rights-request-receivers', as: 'data_protection_officer', path: requestOf('erasure', 'open') },
  { name: 'rights-request-answered', as: 'data_protection_officer', path: requestOf('rectification', 'closed') },
  { name: 'person-copy', as: 'worker', of: 'CPAS', path: reviewedCopy },
  {
    name: 'protection-unusual',
    as: 'data_protection_officer',
    path: '/administration/protection-des-donnees/lectures-inhabituelles',
  },
  {
    name: 'protection-conventions',
    as: 'data_protection_officer',
    path: '/administration/protection-des-donnees/conventions',
  },
  {
    name: 'protection-convention',
    as: 'data_protection_officer',
    path: ofConvention,
  },
  {
    name: 'own-conventions',
    as: 'organisation_manager',
    path: '/administration/protection-des-donnees/conventions',
  },
  {
    name: 'protection-register',
    as: 'data_protection_officer',
    path: '/administration/protection-des-donnees/registre',
  },
  {
    name: 'protection-retention',
    as: 'data_protection_officer',
    path: '/administration/protection-des-donnees/conservation',
  },
  { name: 'protection-retention-list', as: 'data_protection_officer', path: retentionList },
  {
    name: 'protection-incident',
    as: 'data_protection_officer',
    path: ofFirst(
      '/api/incidents/accounts?search=demo',
      (id) => `/administration/protection-des-donnees/incident?compte=${id}&du=${day(-30)}&au=${day(0)}`,
    ),
  },
  { name: 'access-matrix-page', as: 'data_protection_officer', path: '/administration/matrice', readsNothing: true },
  { name: 'diary', as: 'worker', path: '/agenda' },
  { name: 'tasks', as: 'worker', path: '/agenda/taches' },
  {
    name: 'appointment',
    as: 'worker',
    path: ofFirst(`/api/appointments?from=${day(-14)}&to=${day(30)}&scope=team`, (id) => `/agenda/${id}`),
  },
  { name: 'new-appointment', as: 'worker', path: '/agenda/nouveau', readsNothing: true },
  { name: 'residence-rules', as: 'administrator', path: '/administration/regles-de-sejour' },
  { name: 'residence-rule', as: 'administrator', path: rule('') },
  { name: 'residence-rule-edited', as: 'administrator', path: rule('/nouvelle-version') },
  { name: 'imports', as: 'team_lead', of: 'CPAS', path: '/administration/imports' },
  { name: 'new-import', as: 'team_lead', of: 'CPAS', path: '/administration/imports/nouveau', readsNothing: true },
  { name: 'import', as: 'team_lead', of: 'CPAS', path: openedImport('') },
  { name: 'import-rows', as: 'team_lead', of: 'CPAS', path: openedImport('/lignes?status=problem') },
  { name: 'import-likely', as: 'team_lead', of: 'CPAS', path: openedImport('/doublons/7') },
  { name: 'own-undertaking', as: 'worker', path: '/mon-compte/engagement' },
  { name: 'own-account', as: 'worker', path: '/mon-compte', readsNothing: true },
  { name: 'not-found', as: 'worker', path: '/nulle-part', readsNothing: true },
];

/** Where a page is, for the account that asks. */
export async function addressOf({ path }: Pick<PortalPage, 'path'>, ask: Ask): Promise<string> {
  return typeof path === 'string' ? path : path(ask);
}
