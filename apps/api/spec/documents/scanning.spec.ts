import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { Configuration, JobTasks, KeyRing } from '@guichet/platform-api-kernel';
import { rotateWraps } from '@guichet/documents-api';
import type { FileDocuments } from '@guichet/documents-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile } from '../harness/city';
import { samplePng } from './sample-files';

const FIELDS = { room: 'residence', kindCode: 'residence_paper', title: 'Carte A' };

describe('documents where a scanner is configured', () => {
  let city: City;
  let file: TestCaseFile;
  let caller: Caller;
  /** What the scanner answers; null: it hangs up without a word. */
  let answer: string | null = null;
  const scanner = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      if (bytes.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer ?? '');
    });
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
    const clamavAddress = `127.0.0.1:${(scanner.address() as AddressInfo).port}`;
    city = await City.build({ clamavAddress, documentKeys: `old:${'a'.repeat(64)}` });
    const organisation = await city.organisation();
    const team = await city.team(organisation);
    const lead = await city.member('worker', organisation, [team]);
    file = await city.caseFile(lead, team);
    caller = await city.signedIn(lead);
  });
  afterAll(async () => {
    await city.end();
    scanner.close();
  });

  const path = (): string => `/api/case-files/${file.id}/documents`;
  const send = (shade: number) => caller.upload(path(), { bytes: samplePng(shade), name: 'a.png' }, FIELDS);
  const content = (id: unknown) => caller.get(`${path()}/${String(id)}/versions/1/content`);
  const scanOf = async (id: unknown) => {
    const { items, scanning } = (await caller.get<FileDocuments>(path())).body;
    expect(scanning).toBe(true);
    return items.find((item) => item.id === id)?.versions[0];
  };
  const minutePasses = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: city.configuration.roleUrl('guichet_worker') });
    await client.connect();
    try {
      await client.query('begin');
      await city.application.get(JobTasks).tasks.get('documents.scan')?.(client as unknown as pg.PoolClient, {});
      await client.query('commit');
    } finally {
      await client.end();
    }
  };

  it('found clean open', async () => {
    answer = 'stream: OK\0';
    const { body } = await send(1);
    expect(await scanOf(body['id'])).toMatchObject({ scan: 'clean', readable: true });
    expect((await content(body['id'])).status).toBe(200);
  });

  it('found infected are refused, kept nowhere, and the try is recorded', async () => {
    answer = 'stream: Eicar-Test-Signature FOUND\0';
    const before = await city.sql('select 1 from document_version');
    expect(await send(2)).toMatchObject({ status: 422, body: { code: 'document_infected' } });
    expect(await city.sql('select 1 from document_version')).toHaveLength(before.length);
    const recorded = await city.sql(
      `select outcome, case_file_id from audit_event where action = 'document.infected' and member_id = $1`,
      [caller.member?.id],
    );
    expect(recorded).toEqual([{ outcome: 'refused', case_file_id: file.id }]);
  });

  it('not looked at wait: they say so, do not open, and are looked at again every minute', async () => {
    answer = null;
    const { body } = await send(3);
    const other = (await send(4)).body;
    expect(await scanOf(body['id'])).toMatchObject({ scan: 'pending', readable: false });
    expect(await content(body['id'])).toMatchObject({ status: 422, body: { code: 'document_unchecked' } });
    await minutePasses();
    expect(await scanOf(body['id'])).toMatchObject({ scan: 'pending' });
    answer = 'stream: OK\0';
    await city.sql('update document_version set scan_attempts = 0');
    await minutePasses();
    expect(await scanOf(body['id'])).toMatchObject({ scan: 'clean', readable: true });
    expect((await content(body['id'])).status).toBe(200);
    expect(await scanOf(other['id'])).toMatchObject({ scan: 'clean' });
  });

  it('found infected later never open, and after two hours of silence nobody pretends any more', async () => {
    answer = null;
    const infected = (await send(5)).body['id'];
    answer = 'stream: Late FOUND\0';
    await minutePasses();
    expect(await content(infected)).toMatchObject({ status: 422, body: { code: 'document_infected' } });
    answer = null;
    const silent = (await send(6)).body['id'];
    await city.sql(`update document_version set scan_attempts = 119 where scan_state = 'pending'`);
    await minutePasses();
    expect(await scanOf(silent)).toMatchObject({ scan: 'failed', readable: false });
  });

  it('are wrapped anew under a new master key, and open as before', async () => {
    answer = 'stream: OK\0';
    const id = (await send(7)).body['id'];
    const [old, fresh] = [`old:${'a'.repeat(64)}`, `new:${'b'.repeat(64)}`];
    const ring = (documentKeys: string): KeyRing =>
      new KeyRing(Object.assign(new Configuration(), city.configuration, { documentKeys }));
    const owner = new pg.Client({ connectionString: city.databaseUrl });
    await owner.connect();
    expect(await rotateWraps(owner, ring(`${fresh},${old}`))).toBeGreaterThan(3);
    expect(await rotateWraps(owner, ring(`${fresh},${old}`))).toBe(0);
    expect(await city.sql('select distinct key_id from document_version')).toEqual([{ key_id: 'new' }]);
    expect(await content(id)).toMatchObject({ status: 500, body: { code: 'document_damaged' } });
    await rotateWraps(owner, ring(`${old},${fresh}`));
    await owner.end();
    expect((await content(id)).status).toBe(200);
  });
});
