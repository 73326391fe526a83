import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { verifyAgainst } from '@guichet/database';
import {
  BucketPlace,
  CheckpointWriter,
  Configuration,
  FolderPlace,
  readCheckpoint,
  rotateSigningKey,
  signingKey,
  trustedKeys,
} from '@guichet/platform-api-kernel';
import { ChainCity, MemoryPlace } from './chain-city';

const minutes = (n: number): Date => new Date(Date.now() + n * 60_000);

describe('signed checkpoints', () => {
  let city: ChainCity;
  beforeEach(async () => {
    city = await ChainCity.build();
  });
  afterEach(() => city.end());

  const grow = async (): Promise<void> => {
    await city.append(20);
    await city.seal();
  };
  const fault = async (): Promise<string | null> => (await verifyAgainst(city.client, city.witness())).fault;

  it('are written when something was sealed, and only then', async () => {
    await grow();
    await city.sign();
    await city.sign();
    expect(city.place.written).toHaveLength(1);
    expect(await fault()).toBeNull();
  });

  it('are made good after a crash between the second place and the database', async () => {
    await grow();
    await city.sign();
    await grow();
    await city.client.query('begin');
    await new CheckpointWriter(city.configuration, city.place).write(city.client, minutes(1));
    await city.client.query('rollback');
    expect(city.place.written).toHaveLength(2);
    expect(await fault()).toBeNull();
    await grow();
    await city.sign();
    expect(city.place.written).toHaveLength(3);
    expect(await fault()).toBeNull();
  });

  it('are refused over a database that was put back', async () => {
    await grow();
    await city.sign();
    await grow();
    await city.sign();
    const first = readCheckpoint(city.place.written[0] ?? '')?.sequence;
    await city.client.query('set session_replication_role = replica');
    await city.client.query('delete from audit_seal where sequence > $1', [first]);
    await city.client.query('delete from audit_checkpoint where number > 1');
    await city.client.query('set session_replication_role = origin');
    await city.client.query(
      `insert into audit_unsealed (event_id) select id from audit_event e where not exists (select 1 from audit_seal s where s.event_id = e.id)`,
    );
    await city.client.query('select seal_audit(1)');
    await expect(city.sign()).rejects.toThrow(/not the one that was signed/);
    await city.client.query('rollback');
    expect(await fault()).toMatch(/ends too early|signed/);
  });

  it('are refused with a key that is not the pinned one, and when the list of keys is gone', async () => {
    await grow();
    await city.sign();
    await grow();
    city.configuration.recordSigningKey = `other:${'ab'.repeat(32)}`;
    await expect(city.sign()).rejects.toThrow(/not the one in the list/);
    await city.client.query('rollback');
    city.configuration.recordTrustedKeys = join(city.configuration.dataDir, 'nowhere.json');
    await expect(city.sign()).rejects.toThrow(/list of trusted keys is missing/);
    await city.client.query('rollback');
  });

  it('go on under a new key, and what the old one signed stays believed', async () => {
    await grow();
    await city.sign();
    rotateSigningKey(city.configuration, new Date());
    await grow();
    await city.sign();
    const [first, second] = city.place.written.map((line) => readCheckpoint(line)?.key);
    expect(second).not.toBe(first);
    expect(trustedKeys(city.configuration).map(({ until }) => until === null)).toEqual([false, true]);
    expect(await fault()).toBeNull();
    const swapped = trustedKeys(city.configuration).map((key) => ({
      ...key,
      until: key.until && '2020-01-01T00:00:00.000Z',
    }));
    expect((await verifyAgainst(city.client, { ...city.witness(), keys: swapped })).fault).toMatch(/not in use then/);
  });

  it('take their key from the settings when it is there', () => {
    const settings = Object.assign(new Configuration(), {
      dataDir: mkdtempSync(join(tmpdir(), 'guichet-keys-')),
      recordSigningKey: `city:${'cd'.repeat(32)}`,
    });
    expect(signingKey(settings, new Date(), true).id).toBe('city');
    expect(trustedKeys(settings)).toMatchObject([{ id: 'city', until: null }]);
    rmSync(settings.dataDir, { recursive: true });
  });

  it('survive a line that was cut off, in a folder with one file a day', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guichet-place-'));
    const place = new FolderPlace(folder);
    await grow();
    await city.sign(place);
    const [day] = readdirSync(folder);
    const file = join(folder, day ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"number":2,"at":"20`);
    await grow();
    await city.sign(place);
    const lines = await place.lines();
    expect((await verifyAgainst(city.client, { lines, keys: trustedKeys(city.configuration) })).fault).toBeNull();
    expect(lines.map(readCheckpoint).filter((one) => one !== undefined)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });

  it('go to a bucket as one object each, never over another', async () => {
    const objects = new Map<string, string>();
    const server = createServer((request, response) => {
      void buffer(request).then((body) => {
        const address = new URL(request.url ?? '', 'http://localhost');
        const name = address.pathname.split('/')[2] ?? '';
        if (request.method === 'PUT' && (objects.has(name) || request.headers['if-none-match'] !== '*'))
          response.writeHead(412).end();
        else if (request.method === 'PUT') response.writeHead(200).end(void objects.set(name, body.toString()));
        else if (name !== '') response.writeHead(200).end(objects.get(name));
        else {
          const after = address.searchParams.get('start-after') ?? '';
          const page = [...objects.keys()].sort().filter((key) => key > after);
          const keys = page.slice(0, 1).map((key) => `<Contents><Key>${key}</Key></Contents>`);
          response.writeHead(200).end(`<R>${keys.join('')}<IsTruncated>${page.length > 1}</IsTruncated></R>`);
        }
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const settings = {
      s3Endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      s3AccessKey: 'a',
      s3SecretKey: 'b',
      recordBucket: 'record',
    };
    const place = new BucketPlace(Object.assign(new Configuration(), settings));
    for (let n = 0; n < 3; n += 1) {
      await grow();
      await city.sign(place);
    }
    expect(
      (await verifyAgainst(city.client, { lines: await place.lines(), keys: trustedKeys(city.configuration) })).fault,
    ).toBeNull();
    expect([...objects.keys()]).toEqual([
      'checkpoint-000000000001',
      'checkpoint-000000000002',
      'checkpoint-000000000003',
    ]);
    await expect(place.append(2, '2026-01-01', '{}')).rejects.toThrow(/412/);
    await new Promise((done) => server.close(done));
  });

  it('are missed when they stop', async () => {
    await grow();
    await city.sign();
    await grow();
    await city.client.query('set session_replication_role = replica');
    await city.client.query(
      `update audit_seal set sealed_at = sealed_at + interval '1 hour' where sequence = (select max(sequence) from audit_seal)`,
    );
    await city.client.query('set session_replication_role = origin');
    expect(await fault()).toMatch(/nothing was signed since/);
  });

  it('of another city are not these', async () => {
    await grow();
    await city.sign();
    const place = new MemoryPlace(city.place.written.map((line) => line.replace(/"signature":"../, '"signature":"00')));
    expect((await verifyAgainst(city.client, { ...city.witness(), lines: place.written })).fault).not.toBeNull();
  });
});
