import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { JobTasks } from '@guichet/platform-api-kernel';
import { plainBucket } from '../documents/plain-bucket';
import type { PlainBucket } from '../documents/plain-bucket';
import { pdfText } from '../documents/pdf-text';
import { samplePng } from '../documents/sample-files';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation } from '../harness/city';

/** A city whose documents lie somewhere, and what lies there. */
interface Stored {
  city: City;
  names(): Promise<string[]>;
  bucket: PlainBucket | null;
}

async function onDisk(): Promise<Stored> {
  const city = await City.build();
  const root = join(city.configuration.dataDir, 'documents');
  const names = async (): Promise<string[]> => {
    const folders = await readdir(root).catch(() => []);
    return (await Promise.all(folders.map((folder) => readdir(join(root, folder))))).flat();
  };
  return { city, names, bucket: null };
}

async function inBucket(): Promise<Stored> {
  const bucket = await plainBucket();
  const s3 = { s3Endpoint: bucket.endpoint, s3Region: 'eu', s3Bucket: 'guichet', s3AccessKey: 'a', s3SecretKey: 'b' };
  const city = await City.build({ documentStorage: 's3', ...s3 });
  return { city, names: () => Promise.resolve([...bucket.objects.keys()]), bucket };
}

describe.each([
  ['on disk', onDisk],
  ['in a bucket', inBucket],
])('the bytes of what is destroyed, %s,', (_name, build) => {
  let stored: Stored;
  let home: TestOrganisation;
  let lead: TestMember;
  let officer: TestMember;
  let manager: TestMember;
  let file: TestCaseFile;
  let other: TestCaseFile;

  beforeAll(async () => {
    stored = await build();
  });
  beforeEach(async () => {
    const { city } = stored;
    home = await city.organisation({ kind: 'association' });
    const team = await city.team(home);
    lead = await city.member('worker', home, [team]);
    officer = await city.member('data_protection_officer', home);
    manager = await city.member('organisation_manager', home);
    file = await city.caseFile(lead, team);
    other = await city.caseFile(lead, team);
  });
  afterEach(async () => {
    const { city } = stored;
    if (stored.bucket) stored.bucket.refusals = 0;
    await city.sql('update stored_object_removal set next_at = now() where gone_at is null');
    await minutePasses('documents.remove_stored');
  });
  afterAll(async () => {
    await stored.city.end();
    await stored.bucket?.end();
  });

  const add = async (of: TestCaseFile, room = 'residence'): Promise<string> => {
    const fields = { room, kindCode: 'residence_paper', title: 'Carte A' };
    const sent = { bytes: samplePng(), name: 'a.png' };
    const { status, body } = await (
      await stored.city.signedIn(lead)
    ).upload(`/api/case-files/${of.id}/documents`, sent, fields);
    expect([status, body]).toEqual([201, expect.anything()]);
    return String(body['id']);
  };
  /** Names in the storage that belong to a file, as the database knows them now. */
  const namesOf = async (of: TestCaseFile): Promise<string[]> =>
    (
      await stored.city.sql<{ name: string }>(
        'select v.storage_name as name from document_version v join document d on d.id = v.document_id where d.case_file_id = $1',
        [of.id],
      )
    ).map(({ name }) => name);
  const stillThere = async (names: readonly string[]): Promise<string[]> => {
    const lying = await stored.names();
    return names.filter((name) => lying.some((one) => one.includes(name)));
  };
  /** Runs a task of the clock. `commits` false: the machine stops after the work and before its commit. */
  async function minutePasses(task: string, commits = true): Promise<void> {
    const { city } = stored;
    const client = new pg.Client({ connectionString: city.configuration.roleUrl('guichet_worker') });
    await client.connect();
    try {
      await client.query('begin');
      await city.application.get(JobTasks).tasks.get(task)?.(client as unknown as pg.PoolClient, {});
      await client.query(commits ? 'commit' : 'rollback');
    } finally {
      await client.end();
    }
  }
  const list = async (): Promise<{ id: string; state: string } | undefined> =>
    (
      await stored.city.sql<{ id: string; state: string }>(
        'select id, state from retention_list where organisation_id = $1',
        [home.id],
      )
    )[0];
  /** Two people let the file go; its rows go with the next minute. */
  const destroyed = async (commits = true): Promise<void> => {
    const { city } = stored;
    await city.sql(
      `update case_file set status = 'closed', closure_reason = (select code from reference_entry where list = 'case_closure_reason' order by position limit 1),
         opened_on = today() - 4000, closed_on = (today() - interval '6 years')::date - 1 where id = $1`,
      [file.id],
    );
    await city.sql(`delete from loaded_set where name like 'retention proposed %'`);
    await minutePasses('propose_destruction');
    const { id = '' } = (await list()) ?? {};
    const submitted = await (
      await city.signedIn(officer)
    ).post(`/api/retention/lists/${id}/submission`, {}, { version: 1 });
    const approved = await (
      await city.signedIn(manager)
    ).post(`/api/retention/lists/${id}/approval`, {}, { version: 2 });
    expect([submitted.status, approved.status]).toEqual([200, 200]);
    await minutePasses('carry_out_destruction', commits);
  };
  const certificate = async () =>
    (await stored.city.signedIn(officer)).bytes(`/api/retention/lists/${(await list())?.id}/certificate`);

  it('leave the storage with the file, and nothing of another file does', async () => {
    const document = await add(file);
    await add(file, 'housing');
    const kept = await add(other);
    const { city } = stored;
    const again = await (
      await city.signedIn(lead)
    ).upload(`/api/case-files/${file.id}/documents/${document}/versions`, { bytes: samplePng(9), name: 'b.png' });
    expect(again.status).toBe(201);
    const names = await namesOf(file);
    expect(await stillThere(names)).toHaveLength(3);
    await destroyed();
    expect(await stillThere(names)).toHaveLength(3);
    expect((await list())?.state).toBe('approved');
    expect((await certificate()).status).toBe(422);
    await minutePasses('documents.remove_stored');
    expect(await stillThere(names)).toEqual([]);
    await minutePasses('carry_out_destruction');
    expect((await list())?.state).toBe('done');
    const content = `/api/case-files/${other.id}/documents/${kept}/versions/1/content`;
    expect((await (await city.signedIn(lead)).bytes(content)).status).toBe(200);
    const text = (await pdfText((await certificate()).bytes)).join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('effacés de l’espace de stockage : 3. Le stockage a confirmé');
  });

  it('go also when the machine stops between the two', async () => {
    await add(file);
    const names = await namesOf(file);
    await destroyed();
    // stopped after the storage was asked, before anybody wrote it down
    await minutePasses('documents.remove_stored', false);
    const waiting = await stored.city.sql(
      'select 1 from stored_object_removal where storage_name = any ($1) and gone_at is null',
      [names],
    );
    expect(waiting).toHaveLength(1);
    await minutePasses('documents.remove_stored');
    await minutePasses('carry_out_destruction');
    expect(await stillThere(names)).toEqual([]);
    expect((await list())?.state).toBe('done');
  });

  it('of a removal that is undone stay', async () => {
    await add(file);
    const names = await namesOf(file);
    await destroyed(false);
    await minutePasses('documents.remove_stored');
    expect(await stillThere(names)).toEqual(names);
  });

  it('say on the certificate that there were none', async () => {
    await destroyed();
    expect((await list())?.state).toBe('done');
    const text = (await pdfText((await certificate()).bytes)).join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Aucun contenu de document');
  });

  it('are asked for again until the storage says that they are gone', async () => {
    await add(file);
    const names = await namesOf(file);
    await destroyed();
    if (!stored.bucket) return;
    stored.bucket.refusals = 1;
    await minutePasses('documents.remove_stored');
    expect(await stillThere(names)).toHaveLength(1);
    await minutePasses('carry_out_destruction');
    expect((await list())?.state).toBe('approved');
    const [row] = await stored.city.sql<{ attempts: number; later: boolean }>(
      'select attempts, next_at > now() as later from stored_object_removal where storage_name = $1',
      [names[0]],
    );
    expect(row).toEqual({ attempts: 1, later: true });
    await stored.city.sql('update stored_object_removal set next_at = now() where storage_name = $1', [names[0]]);
    await minutePasses('documents.remove_stored');
    expect(await stillThere(names)).toEqual([]);
  });
});
