import { randomUUID } from 'node:crypto';
import { roleHolds } from '@guichet/access-contract';
import type { Permission, Role } from '@guichet/access-contract';
import type { Answer, Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestTeam } from '../harness/city';
import { hiddenFile, hiddenHouse, idsOf, rowNamed } from './hidden-file';
import type { HiddenHouse } from './hidden-file';
import { routesOf } from './routes';
import type { Route } from './routes';
import { StatementCounter } from './statements';

const ROLES_THAT_MEET_PEOPLE = ['reception', 'worker', 'team_lead', 'organisation_manager'] as const satisfies Role[];
/** What differs between any two answers. */
const OF_THE_ANSWER = new Set(['date', 'x-request-id', 'content-length']);
/**
 * Existence is information: whoever may not know a file gets, over every route, the same answer for it and for what does
 * not exist: status, words, headers, and as many statements.
 */
describe('what may not be known', () => {
  let city: City;
  let counter: StatementCounter;
  let routes: Route[];
  let callers: Record<(typeof ROLES_THAT_MEET_PEOPLE)[number], Caller>;
  let house: HiddenHouse;
  let ownTeam: TestTeam;
  let members: Record<(typeof ROLES_THAT_MEET_PEOPLE)[number], TestMember>;
  let fileId: string;
  let planted: ReadonlyMap<string, string>;

  beforeAll(async () => {
    city = await City.build();
    house = await hiddenHouse(city);
    const file = await hiddenFile(city, house);
    fileId = file.id;
    planted = await idsOf(city, file);
    const own = await city.organisation();
    const team = await city.team(own);
    ownTeam = team;
    callers = {} as typeof callers;
    members = {} as typeof members;
    for (const role of ROLES_THAT_MEET_PEOPLE) {
      members[role] = await city.member(role, own, role === 'organisation_manager' ? [] : [team]);
      callers[role] = await city.signedIn(members[role]);
    }
    routes = (
      await routesOf(city, {
        teamId: team.id,
        toTeamId: null,
        renewsId: null,
        noticeVersion: null,
        kindCode: 'other',
        date: '1990',
      })
    ).filter(({ path }) => path.includes('{') && !path.includes('{code}') && !path.includes('{file}'));
    counter = new StatementCounter();
  }, 60_000);
  afterAll(async () => {
    counter.end();
    await city.end();
  });

  const rowFor = (path: string, at: number): string | null => rowNamed(planted, fileId, path, at);
  const addresses = (path: string): { hidden: string; absent: string; ids: string[] } => {
    const ids: string[] = [];
    const words = { number: '1', months: '3', list: 'country', typeCode: 'card.A' } as Record<string, string>;
    const filled = (unknown: boolean): string =>
      path
        .split('/')
        .map((segment, at) => {
          const name = /^\{(\w+)\}$/.exec(segment)?.[1];
          if (name === undefined) return segment;
          if (words[name]) return words[name];
          const id = unknown ? randomUUID() : (rowFor(path, at) ?? randomUUID());
          ids.push(id);
          return id;
        })
        .join('/');
    return { hidden: filled(false), absent: filled(true), ids };
  };
  const seen = ({ status, body, headers }: Answer, ids: readonly string[]): string => {
    const heads = Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_ANSWER.has(name)));
    const text = JSON.stringify({ status, body, heads }).replace(/"requestId":"[^"]*"/, '');
    return ids.reduce((words, id) => words.replaceAll(id, '<id>'), text);
  };
  const ask = (caller: Caller, route: Route, address: string) =>
    caller.call(route.method, address, route.body, {
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
    });

  it('reaches a row of the hidden file over most routes that name one', () => {
    const named = routes.filter(({ path }) => path.startsWith('/api/case-files/{'));
    const met = named.filter(({ path }) =>
      path.split('/').every((segment, at) => !/^\{\w*[iI]d\}$/.test(segment) || rowFor(path, at) !== null),
    );
    expect(named.length).toBeGreaterThan(150);
    expect(met.length / named.length).toBeGreaterThan(0.7);
  });

  it.each(ROLES_THAT_MEET_PEOPLE)(
    'answers %s like what does not exist, over every route',
    async (role) => {
      const told: object[] = [];
      for (const route of routes) {
        if (route.permission !== 'signed_in' && !roleHolds(role, route.permission as Permission)) continue;
        const { hidden, absent, ids } = addresses(route.path);
        const [one, other] = [await ask(callers[role], route, hidden), await ask(callers[role], route, absent)];
        if (seen(one, ids) !== seen(other, ids))
          told.push({
            route: route.name,
            hidden: seen(one, ids).slice(0, 300),
            absent: seen(other, ids).slice(0, 300),
          });
      }
      expect(told).toEqual([]);
    },
    120_000,
  );

  it('asks the database as often for what is hidden as for what does not exist', async () => {
    const told: object[] = [];
    for (const route of routes) {
      if (!roleHolds('worker', route.permission as Permission)) continue;
      const { hidden, absent } = addresses(route.path);
      // something else in the process may speak to the database meanwhile: the least of three counts
      const least = async (address: string): Promise<number> => {
        const counts: number[] = [];
        for (let turn = 0; turn < 3; turn += 1)
          counts.push((await counter.of(() => ask(callers.worker, route, address))).statements);
        return Math.min(...counts);
      };
      const [one, other] = [await least(hidden), await least(absent)];
      if (one !== other) told.push({ route: route.name, hidden: one, absent: other });
    }
    expect(told).toEqual([]);
  }, 120_000);

  it('takes a number that a hidden person holds like one that nobody holds', async () => {
    const { organisationId, id } = members.worker;
    await city.sql(
      `update organisation set number_authorisation = 'Loi', number_authorised_on = '2019-02-01', number_authorisation_source = 'Moniteur' where id = any ($1)`,
      [[organisationId, house.organisation.id]],
    );
    const asHidden = await city.signedIn(house.lead);
    const paper = { source: 'paper' };
    await asHidden.post(`/api/case-files/${fileId}/national-number`, { ...paper, number: '85.01.01-999.84' });
    await asHidden.post(`/api/case-files/${fileId}/own-numbers`, { system: 'social', value: 'A-123' });
    const answersTo = async (number: string, own: string): Promise<string[]> => {
      const file = await city.caseFile({ ...members.worker, id }, ownTeam);
      const path = `/api/case-files/${file.id}`;
      const given = [
        await callers.worker.post(`${path}/national-number`, { ...paper, number }),
        await callers.worker.post(`${path}/own-numbers`, { system: 'social', value: own }),
        await callers.worker.get(`${path}/national-number`),
        await callers.worker.get(`${path}/own-numbers`),
        await callers.worker.get(path),
      ];
      expect(given[0]?.status).toBe(201);
      return given.map((answer) =>
        seen(answer, [file.id, file.reference])
          .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<row>')
          .replace(/\d{4}-\d\d-\d\dT[\d:.+Z]+/g, '<instant>')
          .replace(/Personne\d+|Inventée\d+|Inventée\d+/g, '<name>')
          .replaceAll(number, '<number>')
          .replaceAll(own, '<own>')
          .replaceAll(`•••.${number.slice(-2)}`, '<masked>')
          .replace(/"etag":"[^"]*"/g, ''),
      );
    };
    expect(await answersTo('85.01.01-999.84', 'A-123')).toEqual(await answersTo('03.03.15-999.22', 'A-999'));
  });
});
