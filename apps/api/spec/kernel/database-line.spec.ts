import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfiguration } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import { SelfMadeAuthority } from './self-made-certificate';

const SECRET_KEY = '5'.repeat(64);

/** Writes a file into the folder of the server, as the server itself: only it may hold its key. */
async function placed(city: City, name: string, text: string): Promise<void> {
  const bytes = pg.escapeLiteral(Buffer.from(text).toString('base64'));
  const program = pg.escapeLiteral(`umask 077; base64 -d > ${name}`);
  await city.sql(`copy (select ${bytes}) to program ${program}`);
}

describe('the line to a real database', () => {
  let city: City;
  let folder: string;
  const ours = new SelfMadeAuthority('Ville');
  const foreign = new SelfMadeAuthority('Ailleurs');

  beforeAll(async () => {
    city = await City.build();
    folder = await mkdtemp(join(tmpdir(), 'guichet-line-'));
    await writeFile(join(folder, 'ours.pem'), ours.certificate);
    await writeFile(join(folder, 'foreign.pem'), foreign.certificate);
    await server('localhost', [[127, 0, 0, 1]]);
  });
  afterAll(async () => {
    for (const setting of ['ssl', 'ssl_cert_file', 'ssl_key_file']) await city.sql(`alter system reset ${setting}`);
    await city.sql('select pg_reload_conf()');
    await city.end();
    await rm(folder, { recursive: true, force: true });
  });

  /** The server answers under this name from now on; what does not ask for TLS goes on as before. */
  async function server(name: string, addresses: readonly number[][] = []): Promise<void> {
    const { certificate, key } = ours.server(name, addresses);
    const file = `guichet-spec-${name}`;
    await placed(city, `${file}.crt`, certificate);
    await placed(city, `${file}.key`, key);
    await city.sql(`alter system set ssl_cert_file = '${file}.crt'`);
    await city.sql(`alter system set ssl_key_file = '${file}.key'`);
    await city.sql('alter system set ssl = on');
    await city.sql('select pg_reload_conf()');
    for (let tries = 0; tries < 100; tries += 1) {
      const [row] = await city.sql<{ ssl_cert_file: string; ssl: string }>(
        `select current_setting('ssl_cert_file') as ssl_cert_file, current_setting('ssl') as ssl`,
      );
      if (row?.ssl === 'on' && row.ssl_cert_file === `${file}.crt`) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // whoever connects from now on meets the server as it stands
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const settings = (authority: string): Configuration => {
    const url = new URL(city.databaseUrl);
    url.hostname = 'localhost';
    return readConfiguration({ SECRET_KEY, DATABASE_URL: url.toString(), DATABASE_CA: join(folder, authority) });
  };
  async function speak(address: string): Promise<string> {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      const { rows } = await client.query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
      return rows[0]?.ssl ? 'encrypted' : 'in the clear';
    } catch (failure) {
      return (failure as { code?: string }).code ?? 'refused';
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  it('is encrypted and verified for every role, and in the clear where nobody asks for it: the judge sees both', async () => {
    const configuration = settings('ours.pem');
    expect(await speak(configuration.databaseUrl)).toBe('encrypted');
    for (const role of ['guichet_api', 'guichet_worker', 'guichet_audit'] as const)
      expect([role, await speak(configuration.roleUrl(role))]).toEqual([role, 'encrypted']);
    expect(await speak(city.databaseUrl)).toBe('in the clear');
  });

  it('is refused under an authority that is not the one named', async () => {
    expect(await speak(settings('foreign.pem').roleUrl('guichet_api'))).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY|CERT/);
  });

  it('carries the whole application', async () => {
    const protectedCity = await City.build({ databaseCa: join(folder, 'ours.pem') });
    try {
      const lines = await protectedCity.sql<{ ssl: boolean; name: string }>(
        `select s.ssl, a.application_name as name from pg_stat_ssl s join pg_stat_activity a using (pid) where a.datname = current_database() and a.usename = 'guichet_api'`,
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ ssl }) => !ssl)).toEqual([]);
    } finally {
      await protectedCity.end();
    }
  });

  it('is refused when the server answers under another name', async () => {
    await server('elsewhere.example');
    expect(await speak(settings('ours.pem').roleUrl('guichet_api'))).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});
