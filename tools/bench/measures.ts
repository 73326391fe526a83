/** What is measured: each measure makes its requests over HTTP, and names what changes between two of them. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Browser } from './browser.ts';
import { misspelt, sequence } from './names.ts';

/** One request, and the values that differ from request to request. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly etag?: string;
  /** Values of this request that the recorded statements hold; a replay puts its own in their place. */
  readonly own: readonly string[];
}

export interface Measure {
  readonly name: string;
  readonly persona: Persona;
  /** Share of the raw driver's requests per second to reach; undefined where none was set. */
  readonly goal?: number;
  /** Makes the n-th request. */
  request(n: number): Request;
  /** Most requests there is material for. */
  readonly limit?: number;
}

export const PERSONAS = {
  worker: 'travailleur@bench.example',
  manager: 'responsable.1@bench.example',
  coordinator: 'coordination@bench.example',
  receiver: 'membre.17.2@bench.example',
} as const;
export type Persona = keyof typeof PERSONAS;

const ANSWERABLE = `select r.id, r.version from referral r join team_membership tm on tm.team_id = r.to_team_id join member m on m.id = tm.member_id
  where m.email = $1 and r.status = 'requested' order by r.sent_at`;
const NAMES = `select p.given_names || ' ' || p.family_names as name from person p where p.id = any($1::uuid[]) order by md5(p.id::text)`;

/** Reads what the requests need and builds the measures. */
export async function measures(client: pg.Client): Promise<Measure[]> {
  const filesOf = async (persona: Persona): Promise<string[]> =>
    (await client.query<{ id: string }>(SUBJECT_FILES, [PERSONAS[persona]])).rows.map((row) => row.id);
  const own = await filesOf('worker');
  const managed = await filesOf('manager');
  const answerable = (await client.query<{ id: string; version: number }>(ANSWERABLE, [PERSONAS.receiver])).rows;
  const responsible =
    (await client.query<{ id: string }>('select id from member where email = $1', [PERSONAS.receiver])).rows[0]?.id ??
    '';
  const next = sequence(99);
  const misspeltOf = async (ids: readonly string[]): Promise<string[]> =>
    (await client.query<{ name: string }>(NAMES, [ids])).rows.map(({ name }) =>
      name
        .split(' ')
        .map((part) => misspelt(part, next))
        .join(' '),
    );
  const workerNames = await misspeltOf(own);
  const managerNames = await misspeltOf(managed);
  const at = <Item>(list: readonly Item[], n: number): Item => {
    const item = list[n % list.length];
    if (item === undefined) throw new Error('the generated city lacks what this measure needs');
    return item;
  };
  const list = (persona: Persona): Measure => ({
    name: 'list',
    persona,
    goal: 0.7,
    request: () => ({ method: 'GET', path: '/api/case-files', own: [] }),
  });
  const open = (persona: Persona, files: readonly string[]): Measure => ({
    name: 'open',
    persona,
    goal: 0.75,
    request: (n) => ({ method: 'GET', path: `/api/case-files/${at(files, n)}`, own: [at(files, n)] }),
  });
  const search = (persona: Persona, names: readonly string[]): Measure => ({
    name: 'search',
    persona,
    request: (n) => ({ method: 'POST', path: '/api/people/search', body: { name: at(names, n) }, own: [] }),
  });
  const dashboard = (persona: Persona): Measure => ({
    name: 'dashboard',
    persona,
    request: () => ({ method: 'GET', path: '/api/dashboard', own: [] }),
  });
  const answer: Measure = {
    name: 'answer a referral',
    persona: 'receiver',
    limit: answerable.length - 60,
    request: (n) => {
      const referral = at(answerable, n);
      return {
        method: 'POST',
        path: `/api/referrals/${referral.id}/acceptance`,
        body: { responsibleMemberId: responsible, note: '' },
        etag: `"${referral.version}"`,
        own: [referral.id],
      };
    },
  };
  return [
    list('worker'),
    list('manager'),
    search('worker', workerNames),
    search('manager', managerNames),
    open('worker', own),
    open('manager', managed),
    {
      name: 'note',
      persona: 'worker',
      goal: 0.5,
      request: (n) => ({
        method: 'POST',
        path: `/api/case-files/${at(own, n)}/notes`,
        body: { nature: 'fact', body: `Entretien ${randomUUID()} : la personne confirme son rendez-vous.` },
        own: [at(own, n)],
      }),
    },
    ...(answerable.length <= 80 ? [] : [answer]),
    dashboard('manager'),
    dashboard('coordinator'),
  ];
}

const SUBJECT_FILES = `
with s as (
  select subject from member where email = $1
  union select t.staff_subject from team_membership tm join team t on t.id = tm.team_id join member b on b.id = tm.member_id where b.email = $1
  union select o.managers_subject from organisation o join member b on b.organisation_id = o.id where b.email = $1 and b.role = 'organisation_manager')
select distinct a.case_file_id as id from case_access a join s on s.subject = a.subject order by 1 limit 300`;

/** Signs every persona in. */
export async function signedIn(browserOf: () => Browser, password: string): Promise<Record<Persona, Browser>> {
  const entries = await Promise.all(
    (Object.entries(PERSONAS) as [Persona, string][]).map(async ([persona, email]) => {
      const browser = browserOf();
      await browser.signIn(email, password);
      return [persona, browser] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Persona, Browser>;
}
