import { ROLES, roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import { Chance } from '../access/chance';
import type { Answer, Caller } from '../harness/caller';
import { City } from '../harness/city';
import { sampleBody } from './sample-body';
import type { Schema } from './sample-body';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}
interface Operation {
  readonly 'x-permission'?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Route {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly operation: Operation;
}

/** Of no kind that any field could want. */
const NOTHING_OF_THE_KIND = { neither: ['text', 'nor', 'number'] };
/** Texts that broke other programs. */
const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  "';--",
  '%',
  '../../etc/passwd',
  '\ud800',
  'x'.repeat(20_000),
  '=cmd()',
  '\u202e',
  '𝕏',
  '-1',
  '1e999',
  'null',
  '2026-02-30',
  '0000-00-00',
  '99999-01-01',
] as const;
const ODD_VALUES = [null, [], {}, true, -1, 1.5, 2_147_483_648, 1e308, [null], [[]], ...ODD_TEXTS] as const;
/** How many odd values each place is given; which ones is drawn from a seed. */
const DRAWN = 2;
/** What a refused call leaves on purpose: its own line in the record, the session it was made in, the count of tries. */
const LEFT_BY_REFUSALS = ['audit_event', 'audit_detail', 'session', 'sign_in_attempt'];

/** Whatever reaches the API in no form that it knows is refused with a problem and changes nothing. */
describe('bad input', () => {
  let city: City;
  let callers: Record<Role, Caller>;
  let schemas: Readonly<Record<string, Schema>>;
  let routes: readonly Route[];
  let fileId: string;

  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas' });
    const team = await city.team(cpas);
    const lead = await city.member('worker', cpas, [team]);
    fileId = (await city.caseFile(lead, team)).id;
    callers = {} as Record<Role, Caller>;
    for (const role of ROLES) {
      const member = role === 'worker' ? lead : await city.member(role, cpas, role === 'team_lead' ? [team] : []);
      callers[role] = await city.signedIn(member);
    }
    const { body } = await city.stranger().get<{
      paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
      components: { schemas: Readonly<Record<string, Schema>> };
    }>('/api/openapi.json');
    schemas = body.components.schemas;
    routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([word, operation]) => {
        const method = word.toUpperCase() as Route['method'];
        return { name: `${method} ${path}`, method, path, operation };
      }),
    );
  });
  afterAll(() => city.end());

  /** Somebody who may call it, so that it is the input that is judged; a worker where workers may. */
  const whoMay = ({ operation }: Route): Caller => {
    const permission = operation['x-permission'] as Permission;
    const role = ['worker' as const, ...ROLES].find((one) => roleHolds(one, permission));
    return callers[role ?? 'worker'];
  };
  const send = (route: Route, address: string, body?: object): Promise<Answer> =>
    whoMay(route).call(route.method, address, body, {
      'idempotency-key': crypto.randomUUID(),
      'if-match': '"1"',
    });
  const address = (route: Route, part?: string): string =>
    route.path
      .replace(/\/case-files\/\{(id|caseFileId)\}/, `/case-files/${part ?? fileId}`)
      .replace(/\{\w+\}/g, part ?? crypto.randomUUID());
  const isProblem = ({ headers, body, status }: Answer): boolean =>
    String(headers['content-type']).startsWith('application/problem+json') && body['status'] === status;
  /** The routes that read a body of fields, with one that the description allows. */
  const withBody = (): { route: Route; good: Readonly<Record<string, unknown>> }[] =>
    routes.flatMap((route) => {
      const schema = route.operation.requestBody?.content['application/json']?.schema;
      return schema ? [{ route, good: sampleBody(schema, schemas, {}) as Record<string, unknown> }] : [];
    });
  /** How many rows each table has and by which transaction the youngest was written. */
  const everything = async (): Promise<Record<string, string>> => {
    const tables = await city.sql<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)`,
      [LEFT_BY_REFUSALS],
    );
    const counted = tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*) || '/' || coalesce(max(xmin::text::bigint), 0) as rows from "${name}"`,
    );
    const rows = await city.sql<{ name: string; rows: string }>(counted.join(' union all '));
    return Object.fromEntries(rows.map(({ name, rows: state }) => [name, state]));
  };

  it('of no kind a field could want is refused with a problem, and changes nothing', async () => {
    const before = await everything();
    const wrong: string[] = [];
    for (const { route, good } of withBody()) {
      const bodies = [
        [],
        { ...good, unexpected: 1 },
        ...Object.keys(good).map((name) => ({ ...good, [name]: NOTHING_OF_THE_KIND })),
      ];
      for (const body of bodies) {
        const answer = await send(route, address(route), body);
        if (answer.status < 400 || answer.status >= 500 || !isProblem(answer))
          wrong.push(`${route.name} ${JSON.stringify(body).slice(0, 200)}: ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('that is only odd is taken or refused, and never breaks anything', async () => {
    const chance = new Chance(20_261_123);
    const broken: string[] = [];
    for (const { route, good } of withBody())
      for (const name of Object.keys(good))
        for (let drawn = 0; drawn < DRAWN; drawn += 1) {
          const value = chance.of<unknown>(ODD_VALUES);
          const answer = await send(route, address(route), { ...good, [name]: value });
          if (answer.status >= 500 || (answer.status >= 400 && !isProblem(answer)))
            broken.push(`${route.name} ${name}=${JSON.stringify(value).slice(0, 60)}: ${answer.status}`);
        }
    expect(broken).toEqual([]);
  });

  it('in an address is taken or refused, and never breaks anything', async () => {
    const chance = new Chance(20_261_124);
    const broken: string[] = [];
    for (const route of routes) {
      if (route.method !== 'GET' || route.path.endsWith('/stream')) continue;
      const asked = (route.operation.parameters ?? []).filter((one) => one.in === 'query');
      const drawn = (): string[] =>
        Array.from({ length: DRAWN }, () => encodeURIComponent(chance.of(ODD_TEXTS).toWellFormed().slice(0, 3_000)));
      const addresses = [
        ...drawn().map((odd) => address(route, odd || '%20')),
        ...asked.flatMap(({ name }) =>
          [...drawn().map((odd) => `=${odd}`), `=a&${name}=b`, '[a]=b'].map(
            (rest) => `${address(route)}?${name}${rest}`,
          ),
        ),
        `${address(route)}?unexpected=1`,
      ];
      for (const one of new Set(addresses)) {
        const answer = await send(route, one);
        if (answer.status >= 500 || (answer.status >= 400 && !isProblem(answer)))
          broken.push(`${one.slice(0, 200)}: ${answer.status}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
