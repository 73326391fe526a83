/** How to find the address of a page whose address nobody knows beforehand, by asking the API in the name of who looks. */

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
export const referral = (query: string): Finds => ofFirst(`/api/referrals?${query}`, (id) => `/orientations/${id}`);
const BRUSSELS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
/** The day in Brussels so many days from today, YYYY-MM-DD. */
export const day = (days: number): string => BRUSSELS.format(Date.now() + days * 86_400_000);
/** The last agreed version of the first plan that has one. */
export const agreedPlan: Finds = async (ask) => {
  const { items } = (await ask('/api/case-files?size=100')) as { items: { id: string }[] };
  for (const { id } of items) {
    const { agreed } = (await ask(`/api/case-files/${id}/plan`)) as { agreed: { number: number }[] };
    const [last] = agreed;
    if (last) return `/dossiers/${id}/plan/accords/${last.number}`;
  }
  throw new Error('no plan was agreed: there is no page to look at');
};
/** The conventions of the first organisation that has one. */
export const ofConvention: Finds = async (ask) => {
  const { items } = (await ask('/api/conventions')) as { items: { organisationId: string; endsOn: string | null }[] };
  const signed = items.find(({ endsOn }) => endsOn !== null);
  if (!signed) throw new Error('no convention is recorded: there is no page to look at');
  return `/administration/protection-des-donnees/conventions/${signed.organisationId}`;
};
/** The copy that is reviewed in the demonstration. */
export const reviewedCopy: Finds = async (ask) => {
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
export const requestOf =
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
export const machine: Finds = async (ask) => {
  const list = await withMachine('')(ask);
  const organisation = list.split('/')[3] ?? '';
  const found = (await ask(`/api/organisations/${organisation}/machine-clients`)) as {
    items: { id: string; allowedActions: string[] }[];
  };
  return `${list}/${found.items.find(({ allowedActions }) => allowedActions.includes('change'))?.id ?? ''}`;
};
/** The first list of what is due to be destroyed. */
export const retentionList: Finds = async (ask) => {
  const { lists } = (await ask('/api/retention')) as { lists: { id: string }[] };
  return `/administration/protection-des-donnees/conservation/${lists[0]?.id ?? ''}`;
};
export const rule =
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
export const room = (name: string): PortalPage => ({
  name: `case-file-${name}`,
  as: 'worker',
  path: inFirstFile(`/${name}`),
});
