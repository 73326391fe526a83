import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import { City } from '../harness/city';
import type { TestMember } from '../harness/city';
import { Door } from './signing-in';
import { ProviderDesk } from './provider-desk';

const SECRET = 'un secret de test assez long pour cela';

/** The person's browser at the provider: follows its redirects, gives its forms, until it is sent back to us. */
async function throughProvider(start: URL, subject: string, home: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = start.href;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [pair = ''] = one.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = answer.headers.get('location');
    form = null;
    if (location) {
      address = new URL(location, address).href;
      if (address.startsWith(home)) return new URL(address).search.slice(1);
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: subject, password: 'x' } : {}) });
    address = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', address).href;
  }
  throw new Error('the provider did not send the browser back');
}

describe('a certified identity provider', () => {
  let city: City;
  let server: Server;
  let issuer: string;
  let desk: ProviderDesk;
  let claire: TestMember;

  beforeAll(async () => {
    const outboxDir = join('/tmp', `guichet-provider-${process.pid}`);
    city = await City.build({ providerLoopback: true, logLevel: 'silent', outboxDir });
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const cpas = await city.organisation({ kind: 'cpas' });
    desk = new ProviderDesk(city, cpas);
    claire = await city.member('worker', cpas);
    await desk.set(issuer);
    const home = `${city.configuration.publicOrigin}/connexion/retour/${desk.providerId}`;
    const client = { client_id: 'guichet', client_secret: SECRET, redirect_uris: [home] };
    const provider = new Provider(issuer, { clients: [client], pkce: { required: () => true } });
    server.on('request', provider.callback());
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await city.end();
    await rm(city.configuration.outboxDir, { recursive: true, force: true });
  });

  const told = async () => {
    const outbox = join(city.configuration.outboxDir, 'mail');
    const names = (await readdir(outbox)).sort();
    const letters = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
    return letters.map((letter) => letter.replaceAll('=\n', ''));
  };

  const recorded = async () =>
    (
      await city.sql<{ action: string }>(
        `select action from audit_event where action like 'member.identity%' and object_id = $1 order by id`,
        [claire.id],
      )
    ).map(({ action }) => action);
  const signIn = async (subject: string) => {
    const question = await desk.ask();
    return desk.comeBack(question, await throughProvider(question.address, subject, city.configuration.publicOrigin));
  };

  it('opens nothing for somebody who was never linked, even under the member’s e-mail', async () => {
    expect((await signIn(claire.email)).status).toBe(401);
  });

  it('is linked by the signed-in member, and then signs them in', async () => {
    const browser = await city.signedIn(claire);
    const asked = await browser.post<{ address: string }>('/api/me/provider');
    const query = await throughProvider(new URL(asked.body.address), 'subject-7', city.configuration.publicOrigin);
    const cookie = String(asked.headers['set-cookie']).split(';')[0] ?? '';
    const session = await city.session(claire);
    const both = await linking(session, cookie, query);
    expect(both.status).toBe(204);
    expect((await browser.get('/api/session')).status).toBe(401);
    expect(await told()).toEqual([
      expect.stringMatching(/compte de votre organisation a (=C3=A9|é)t(=C3=A9|é) li(=C3=A9|é)/),
    ]);
    expect(await recorded()).toEqual(['member.identity_linked']);
    const opened = await signIn('subject-7');
    expect([opened.status, opened.body.member?.id]).toEqual([201, claire.id]);
  });

  it('asks for the second proof here where it asked for none itself', async () => {
    await city.sql('insert into second_factor_rule (organisation_id, role) values ($1, $2)', [
      claire.organisationId,
      'worker',
    ]);
    const opened = await signIn('subject-7');
    expect([opened.status, opened.body.step]).toEqual([202, 'enrol']);
  });

  it('opens nothing any more once the member unlinked it', async () => {
    const elsewhere = await city.signedIn(claire);
    expect((await (await city.signedIn(claire)).delete('/api/me/provider')).status).toBe(204);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    expect(await told()).toContainEqual(expect.stringContaining('le lien avec le compte'));
    expect(await recorded()).toEqual(['member.identity_linked', 'member.identity_unlinked']);
    expect((await signIn('subject-7')).status).toBe(401);
    await desk.link(issuer, 'subject-7', claire);
  });

  it('opens nothing any more once the lost factors of the member were taken', async () => {
    const boss = await city.signedIn(
      await city.member('organisation_manager', { id: claire.organisationId, managersSubject: 0 }),
    );
    expect((await boss.delete(`/api/members/${claire.id}/factors`)).status).toBe(204);
    expect((await signIn('subject-7')).status).toBe(401);
    await desk.link(issuer, 'subject-7', claire);
  });

  it('signs nobody in any more once the account is closed', async () => {
    await city.sql('update member set active = false where id = $1', [claire.id]);
    expect((await signIn('subject-7')).status).toBe(401);
  });

  const linking = async (sessionId: string, cookie: string, query: string) => {
    const door = new Door(city);
    return door.with(sessionId, cookie, (caller) =>
      caller.post('/api/me/provider/return', { providerId: desk.providerId, query }),
    );
  };
});
