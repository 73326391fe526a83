import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import type { Caller } from '../harness/caller';
import { Door, PASSWORD } from './signing-in';

interface Description {
  paths: Record<string, Record<string, { 'x-fresh'?: boolean }>>;
}

/** What asks for a fresh proof. A route that joins or leaves is a decision. */
const FRESH = [
  'DELETE /api/me/passkeys/{id}',
  'DELETE /api/me/provider',
  'DELETE /api/me/totp',
  'DELETE /api/members/{id}/factors',
  'GET /api/dashboard.csv',
  'POST /api/incidents/exports',
  'POST /api/break-glass',
  'POST /api/machine-clients/{clientId}/ending',
  'POST /api/organisations/{id}/machine-clients',
  'PUT /api/machine-clients/{clientId}',
  'POST /api/case-files/{caseFileId}/mergers',
  'POST /api/case-files/{caseFileId}/national-number/disclosures',
  'POST /api/me/passkeys',
  'POST /api/me/passkeys/options',
  'POST /api/me/provider',
  'POST /api/me/recovery-codes',
  'POST /api/me/totp',
  'POST /api/members',
  'POST /api/members/{id}/departure',
  'POST /api/members/{id}/invitation',
  'POST /api/members/{id}/password',
  'POST /api/mergers/{mergerId}/undoing',
  'POST /api/person-copies/{copyId}/making',
  'POST /api/person-copies/{copyId}/openings',
  'POST /api/rights-requests/{requestId}/copies',
  'POST /api/retention/lists/{listId}/approval',
  'POST /api/retention/lists/{listId}/submission',
  'PUT /api/members/{id}',
  'PUT /api/members/{id}/teams',
  'PUT /api/organisations/{id}',
  'PUT /api/organisations/{id}/national-number-authorisation',
  'PUT /api/organisations/{id}/second-factor',
  'PUT /api/organisations/{id}/sign-in-provider',
  'PUT /api/teams/{id}',
];

describe('a fresh proof', () => {
  let city: City;
  let door: Door;
  let claire: TestMember;
  let here: Caller;

  beforeAll(async () => {
    city = await City.build();
    door = new Door(city);
  });
  afterAll(() => city.end());
  beforeEach(async () => {
    claire = await city.member('administrator', await city.organisation());
    await door.password(claire);
    here = await door.enter(claire);
  });

  const sensitive = async (browser = here) => {
    const path = `/api/organisations/${claire.organisationId}/second-factor`;
    const { body } = await browser.get<{ version: number }>(path);
    return browser.put(path, { roles: [] }, body.version);
  };
  const prove = (proof: object) => here.post<{ code: string }>('/api/session/proof', proof);

  it('is asked by these routes and no other', async () => {
    const { body } = await here.get<Description>('/api/openapi.json');
    const asking = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => operation['x-fresh'])
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(asking.sort()).toEqual([...FRESH].sort());
  });

  it('is as good as the sign-in for five minutes, then asked for', async () => {
    expect((await sensitive()).status).toBe(200);
    await door.grownStale(claire);
    const refused = await sensitive();
    expect([refused.status, refused.body['code']]).toEqual([403, 'fresh_factor_needed']);
    expect((await here.get('/api/reference-data')).status).toBe(200);
  });

  it('is the password where there is nothing else', async () => {
    await door.grownStale(claire);
    expect((await here.get('/api/session/proof')).body).toEqual({ factors: ['password'] });
    expect((await prove({ password: 'pas le bon mot' })).status).toBe(422);
    expect((await sensitive()).status).toBe(403);
    expect((await prove({ password: PASSWORD })).status).toBe(204);
    expect((await sensitive()).status).toBe(200);
    const events = await city.sql(
      `select outcome from audit_event where action = 'session.prove' and member_id = $1 order by id`,
      [claire.id],
    );
    expect(events).toEqual([{ outcome: 'refused' }, { outcome: 'allowed' }]);
  });

  it('is the second factor where there is one: the password no longer does', async () => {
    const { secret, codes } = await door.enrol(here);
    await door.grownStale(claire);
    expect((await here.get<{ factors: string[] }>('/api/session/proof')).body.factors).toContain('totp');
    expect((await prove({ password: PASSWORD })).status).toBe(422);
    const code = door.code(secret, 1);
    expect((await prove({ code })).status).toBe(204);
    expect((await sensitive()).status).toBe(200);
    await door.grownStale(claire);
    expect((await prove({ code })).status).toBe(422);
    expect((await prove({ code: codes[3] })).status).toBe(204);
    expect((await sensitive()).status).toBe(200);
  });

  it('is one thing at a time, and makes whoever guesses wait', async () => {
    expect((await prove({})).status).toBe(400);
    expect((await prove({ password: PASSWORD, code: '000000' })).status).toBe(400);
    for (let i = 0; i < 5; i += 1) await prove({ password: `faux ${i}` });
    expect((await prove({ password: PASSWORD })).status).toBe(429);
  });

  it('freshens this session only', async () => {
    const there = await door.enter(claire);
    await door.grownStale(claire);
    await prove({ password: PASSWORD });
    expect((await sensitive()).status).toBe(200);
    expect((await sensitive(there)).status).toBe(403);
  });
});
