import { City } from '../harness/city';
import type { Caller } from '../harness/caller';

describe('every answer', () => {
  let city: City;
  let claire: Caller;
  beforeAll(async () => {
    city = await City.build();
    const cpas = await city.organisation({ kind: 'cpas' });
    claire = await city.signedIn(await city.member('worker', cpas, [await city.team(cpas)]));
  });
  afterAll(() => city.end());

  it('carries headers that keep it out of caches, frames and other sites', async () => {
    for (const path of ['/api/session', '/api/health/live', '/api/nothing']) {
      const { headers } = await claire.get(path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('is a problem with a code, a request number and plain words when refused', async () => {
    const { status, body, headers } = await claire.get('/api/nothing');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      type: 'urn:guichet:problem:not_found',
      code: 'not_found',
      status: 404,
      title: 'Introuvable',
      requestId: headers['x-request-id'],
    });
  });

  it.each(['%ff', '%', '%00', '%u0041', '..%2f..', 'a'.repeat(300)])(
    'is a problem of the usual kind for an address nobody can read: %.12s',
    async (part) => {
      const expected = {
        [`/api/case-files/${part}`]: 400,
        [`/api/case-files/${part}/plan?before=%ff`]: 400,
        [`/api/${part}`]: 404,
      };
      for (const [path, expectedStatus] of Object.entries(expected)) {
        const { status, body, headers } = await claire.get(path);
        expect({ path, status }).toEqual({ path, status: expectedStatus });
        expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
        expect(headers['content-security-policy']).toContain("default-src 'none'");
        expect(body['requestId']).toBe(headers['x-request-id']);
      }
    },
  );

  it('speaks the caller’s language', async () => {
    const { body, headers } = await claire.get('/api/nothing', { 'accept-language': 'en' });
    expect(headers['content-language']).toBe('en');
    expect(body).toMatchObject({ title: 'Not found' });
  });

  it('names every wrong field and refuses what is not expected', async () => {
    const { status, body } = await city
      .stranger()
      .call<{ errors: { field: string; code: string; message: string }[] }>('POST', '/api/session', {
        email: 3,
        password: '',
        role: 'administrator',
      });
    expect(status).toBe(400);
    expect(body.errors.map((e) => e.field)).toEqual(expect.arrayContaining(['email', 'password', 'role']));
    expect(body.errors.every((e) => e.message.length > 3)).toBe(true);
  });

  it('says nothing of the inside when something unexpected happens', async () => {
    await city.sql('alter function session_actor(uuid) rename to session_actor_gone');
    try {
      const newcomer = await city.signedIn(await city.member('worker', await city.organisation()));
      const { status, body } = await newcomer.get('/api/session');
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toMatch(/session_actor|select|function|at /);
    } finally {
      await city.sql('alter function session_actor_gone(uuid) rename to session_actor');
    }
  });

  it('has an id that a caller cannot choose', async () => {
    const { headers } = await claire.get('/api/session', { 'x-request-id': 'chosen', 'request-id': 'chosen' });
    expect(headers['x-request-id']).not.toBe('chosen');
  });
});
