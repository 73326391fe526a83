import { randomUUID } from 'node:crypto';
import * as openid from 'openid-client';
import { MACHINE_PERMISSIONS } from '@guichet/access-contract';
import type { MachineClients } from '@guichet/accounts-contract';
import { tokenHash } from '@guichet/platform-api-kernel';
import { hiddenFile, hiddenHouse, idsOf } from '../existence/hidden-file';
import { City } from '../harness/city';
import { ROUTES } from '../matrix/route-table';
import { routesOf } from '../existence/routes';
import { MachineDesk, pair } from './machine-desk';

interface Description {
  paths: Record<string, Record<string, { 'x-machine'?: boolean; 'x-permission'?: string }>>;
}
/** What software may ask. A route that joins is a decision. */
const OPEN = [
  'GET /api/organisations',
  'GET /api/organisations/{id}',
  'GET /api/reference-data',
  'GET /api/reference-data/{list}',
  'GET /api/teams',
  'GET /api/teams/{id}',
];

describe('the software of an organisation', () => {
  let city: City;
  let desk: MachineDesk;

  beforeAll(async () => {
    city = await City.build();
    desk = await MachineDesk.register(city);
  });
  afterAll(() => city.end());
  const path = (id: string) => `/api/organisations/${id}/machine-clients`;

  describe('is registered', () => {
    it('by an administrator, seen by the manager of its organisation and by the officer, never with a key', async () => {
      const manager = await city.signedIn(await city.member('organisation_manager', desk.organisation));
      const officer = await city.signedIn(await city.member('data_protection_officer', await city.organisation()));
      const stranger = await city.signedIn(await city.member('organisation_manager', await city.organisation()));
      const own = await manager.get<MachineClients>(path(desk.organisation.id));
      expect(own.body).toMatchObject({
        issuer: desk.issuer,
        items: [
          { id: desk.clientId, version: 1, state: 'stands', allowedActions: [], permissions: [...MACHINE_PERMISSIONS] },
        ],
      });
      expect(Object.keys(own.body.items[0]?.keys[0] ?? {}).sort()).toEqual(['addedAt', 'algorithm', 'kid']);
      expect((await stranger.get<MachineClients>(path(desk.organisation.id))).body.items).toEqual([]);
      const all = await officer.get<MachineClients>('/api/machine-clients');
      expect(all.body.items.map(({ id }) => id)).toContain(desk.clientId);
      const full = await desk.administrator.get<MachineClients>(path(desk.organisation.id));
      expect(full.body.items[0]?.allowedActions).toEqual(['change', 'end']);
    });

    it('by nobody else', async () => {
      const manager = await city.signedIn(await city.member('organisation_manager', desk.organisation));
      const terms = MachineDesk.terms([desk.key]);
      expect((await manager.post(path(desk.organisation.id), terms)).status).toBe(403);
      expect((await manager.put(`/api/machine-clients/${desk.clientId}`, terms, 1)).status).toBe(403);
      const end = await manager.post(`/api/machine-clients/${desk.clientId}/ending`, {}, { version: 1 });
      expect(end.status).toBe(403);
      expect((await desk.administrator.post(path(randomUUID()), terms)).status).toBe(404);
    });

    const ec = pair('ES256', 'a');
    const jwk = { ...ec.publicKey.export({ format: 'jwk' }), kid: 'a' };
    it.each([
      ['no JSON', '{"keys"', 'key_set_unreadable'],
      ['a list of nothing', '{"keys":[]}', 'key_set_count'],
      ['a private key', JSON.stringify({ ...ec.privateKey.export({ format: 'jwk' }), kid: 'a' }), 'key_private'],
      ['a shared secret', JSON.stringify({ kty: 'oct', k: 'AAAA', kid: 'a' }), 'key_private'],
      ['a key without a name', JSON.stringify({ ...jwk, kid: undefined }), 'key_name'],
      ['one name for two keys', JSON.stringify({ keys: [jwk, jwk] }), 'key_name'],
      [
        'six keys',
        JSON.stringify({ keys: Array.from({ length: 6 }, (_, n) => ({ ...jwk, kid: `k${n}` })) }),
        'key_set_count',
      ],
      ['another curve', JSON.stringify({ ...jwk, crv: 'P-384' }), 'key_kind'],
      ['another algorithm', JSON.stringify({ ...jwk, alg: 'RS256' }), 'key_kind'],
      ['a key for encryption', JSON.stringify({ ...jwk, use: 'enc' }), 'key_kind'],
      ['a short RSA key', JSON.stringify({ kty: 'RSA', n: 'A'.repeat(171), e: 'AQAB', kid: 'a' }), 'key_weak'],
      [
        'an RSA key with a small exponent',
        JSON.stringify({ kty: 'RSA', n: 'A'.repeat(342), e: 'Aw', kid: 'a' }),
        'key_weak',
      ],
    ])('with public keys that serve, not with %s', async (_, keySet, code) => {
      const { status, body } = await desk.administrator.post(
        path(desk.organisation.id),
        MachineDesk.terms([], { keySet }),
      );
      expect([status, body['code'], body['errors']]).toEqual([
        422,
        'machine_key_set_refused',
        [expect.objectContaining({ field: 'keySet', code, message: expect.stringMatching(/\p{L}{3}/u) })],
      ]);
    });

    it.each([
      { startsOn: '2027-06-01', endsOn: '2027-05-01' },
      { startsOn: '2020-01-01', endsOn: '2020-02-01' },
      { startsOn: '2026-11-01', endsOn: '2036-11-01' },
    ])('for days that make sense, not for %j', async (days) => {
      const { status, body } = await desk.administrator.post(
        path(desk.organisation.id),
        MachineDesk.terms([pair('ES256', 'a')], days),
      );
      expect([status, body['code']]).toEqual([422, 'machine_days_refused']);
    });

    it('and changed under its version, and recorded', async () => {
      const one = await MachineDesk.register(city);
      const next = pair('EdDSA', 'suivante');
      const terms = MachineDesk.terms([one.key, next], { permissions: ['directory.read'] });
      const change = (version: number) => one.administrator.put(`/api/machine-clients/${one.clientId}`, terms, version);
      expect((await change(1)).body).toEqual({ id: one.clientId, version: 2 });
      expect((await change(1)).status).toBe(412);
      const rolled = one.sign(one.claims(), { alg: 'EdDSA', kid: next.kid }, next);
      expect((await one.ask(rolled)).body.scope).toBe('directory.read');
      const token = await one.token();
      expect((await one.get('/api/reference-data', token)).status).toBe(403);
      const end = () => one.administrator.post(`/api/machine-clients/${one.clientId}/ending`, {}, { version: 2 });
      expect((await end()).body).toEqual({ id: one.clientId, version: 3 });
      expect((await end()).status).toBe(404);
      const events = await city.sql(
        `select action, outcome from audit_event where object_id = $1 and action <> 'machine.token' order by id`,
        [one.clientId],
      );
      expect(events).toEqual([
        { action: 'machine_client.register', outcome: 'allowed' },
        { action: 'machine_client.change', outcome: 'allowed' },
        { action: 'GET /api/reference-data', outcome: 'refused' },
        { action: 'machine_client.end', outcome: 'allowed' },
        { action: 'POST /api/machine-clients/:clientId/ending', outcome: 'refused' },
      ]);
    });
  });

  it('signs in with a library that knows nothing of us', async () => {
    await city.application.listen(0, '127.0.0.1');
    const key = await crypto.subtle.importKey(
      'jwk',
      { ...desk.key.privateKey.export({ format: 'jwk' }) },
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign'],
    );
    const library = new openid.Configuration(
      { issuer: desk.issuer, token_endpoint: `${await city.application.getUrl()}/api/machine-tokens` },
      desk.clientId,
      undefined,
      openid.PrivateKeyJwt({ key, kid: desk.key.kid }),
    );
    const insecure: (configuration: openid.Configuration) => void = Reflect.get(openid, 'allowInsecureRequests');
    insecure(library);
    const answer = await openid.clientCredentialsGrant(library);
    expect(answer).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'directory.read reference.read' });
    expect((await desk.get('/api/teams', answer.access_token)).status).toBe(200);
  });

  it('holds a token that is short, opaque and kept nowhere', async () => {
    const token = await desk.token();
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await city.sql<{ seconds: number; text: string }>(
      `select extract(epoch from t.expires_at - now())::integer as seconds, to_jsonb(t)::text as text from machine_token t where token_hash = $1`,
      [tokenHash(token)],
    );
    expect(row?.seconds).toBeLessThanOrEqual(300);
    expect(row?.text).not.toContain(token);
    await city.sql(`update machine_token set expires_at = now() where token_hash = $1`, [tokenHash(token)]);
    expect((await desk.get('/api/organisations', token)).status).toBe(401);
    for (const other of ['', 'x', token.slice(1), `${token}A`, 'é'.repeat(43)])
      expect((await desk.get('/api/organisations', other)).status).toBe(401);
  });

  describe('with its token', () => {
    it('reaches the routes of its list and no other; a cookie beside it opens nothing', async () => {
      const { body } = await city.stranger().get<Description>('/api/openapi.json');
      const open = Object.entries(body.paths).flatMap(([address, methods]) =>
        Object.entries(methods).flatMap(([method, one]) =>
          one['x-machine'] ? [`${method.toUpperCase()} ${address}`] : [],
        ),
      );
      expect(open.sort()).toEqual(OPEN);
      const routes = (await routesOf(city, {})).filter(({ permission }) => permission !== 'public');
      expect(routes.length).toBeGreaterThan(150);
      const token = await desk.token();
      const team = await city.team(desk.organisation);
      const member = await city.signedIn(await city.member('administrator', desk.organisation));
      const wrong: string[] = [];
      for (const { name, method, path: address, body: sent } of routes) {
        const id = name.includes('/teams/') ? team.id : desk.organisation.id;
        const target = address.replace('{list}', 'country').replace(/\{\w+\}/g, id);
        const headers = { authorization: `Bearer ${token}`, 'if-match': '"1"', 'idempotency-key': randomUUID() };
        for (const caller of [city.stranger(), member]) {
          const { status } = await caller.call(method, target, method === 'GET' ? undefined : sent, headers);
          if (status !== (OPEN.includes(name) ? 200 : 403)) wrong.push(`${name}: ${status}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(Object.keys(ROUTES)).toEqual(expect.arrayContaining(OPEN));
    }, 120_000);

    it('is told of no person: staff are left out, and nothing may be done', async () => {
      const team = await city.team(desk.organisation);
      const member = await city.member('worker', desk.organisation, [team], { familyName: 'Canari-Machine' });
      const token = await desk.token();
      for (const address of OPEN) {
        const target = address
          .slice(4)
          .replace('{list}', 'country')
          .replace('{id}', address.includes('teams') ? team.id : desk.organisation.id);
        const { body } = await desk.get(target, token);
        expect(JSON.stringify(body)).not.toContain('Canari-Machine');
        expect(JSON.stringify(body)).not.toContain(member.id);
      }
      const { body } = await desk.get(`/api/teams/${team.id}`, token);
      expect(body).toMatchObject({ members: [], allowedActions: [] });
    });

    it('sees in the database no row of any table that says something personal, and changes nothing', async () => {
      const house = await hiddenHouse(city);
      await idsOf(city, await hiddenFile(city, house));
      await city.sql(
        `insert into convention (organisation_id, signed_on, ends_on, reference, contact, recorded_by_id) values ($1, '2026-01-01', '2027-01-01', 'ref', 'Canari', $2)`,
        [desk.organisation.id, house.lead.id],
      );
      const [held] = await city.sql<{ id: string }>('select id from machine_token where token_hash = $1', [
        tokenHash(await desk.token()),
      ]);
      const tables = await city.sql<{ name: string; personal: boolean }>(
        `select c.relname as name, bool_or(col_description(c.oid, a.attnum) ~ '^(personal|sensitive): ') as personal
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
         where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations' group by 1 order by 1`,
      );
      expect(tables.filter(({ personal }) => personal).length).toBeGreaterThan(40);
      const seen: string[] = [];
      await city.asRole('guichet_api', null, async (client) => {
        await client.query('select open_machine_context($1, $2)', [held?.id, randomUUID()]);
        const { rows } = await client.query<{ who: string }>(
          `select concat_ws(',', ctx_member(), ctx_organisation(), ctx_role(), cardinality(ctx_subjects())::text) as who`,
        );
        expect(rows[0]?.who).toBe('0');
        for (const { name, personal } of tables) {
          for (const [word, statement] of [
            ['reads', `select 1 from ${name} limit 1`],
            ['deletes', `delete from ${name}`],
          ] as const) {
            await client.query('savepoint here');
            const count = await client.query(statement).then(
              (answer) => answer.rowCount ?? 0,
              () => 0,
            );
            await client.query('rollback to savepoint here');
            if (count > 0 && (personal || word === 'deletes')) seen.push(`${word} ${name}`);
          }
        }
      });
      expect(seen).toEqual([]);
    });

    it('opens no context of a member, and a session opens none of a machine', async () => {
      const session = await city.session(await city.member('worker', desk.organisation));
      const [held] = await city.sql<{ id: string }>('select id from machine_token where token_hash = $1', [
        tokenHash(await desk.token()),
      ]);
      const opens = (text: string, id: string | undefined) =>
        city.asRole('guichet_api', null, (client) =>
          client.query(text, [id, randomUUID()]).then(
            () => 'opens',
            (failure: unknown) => (failure as { code: string }).code,
          ),
        );
      expect(await opens('select open_machine_context($1, $2)', held?.id)).toBe('opens');
      expect(await opens('select open_machine_context($1, $2)', session)).toBe('GU401');
      expect(await opens('select open_context($1, $2, null)', session)).toBe('opens');
      expect(await opens('select open_context($1, $2, null)', held?.id)).toBe('GU401');
    });
  });
});
