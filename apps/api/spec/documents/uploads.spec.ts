import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileDocuments } from '@guichet/documents-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember } from '../harness/city';
import { samplePdf, samplePng } from './sample-files';

const FIELDS = { room: 'residence', kindCode: 'residence_paper', title: 'Carte A, recto' };

describe('documents of a file', () => {
  let city: City;
  let file: TestCaseFile;
  let lead: TestMember;
  let caller: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let receiver: Caller;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    const team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team], { givenName: 'Léa', familyName: 'Dumont' });
    file = await city.caseFile(lead, team);
    caller = await city.signedIn(lead);
    colleague = await city.signedIn(await city.member('worker', organisation, [team]));
    const elsewhere = await city.organisation();
    const other = await city.team(elsewhere);
    stranger = await city.signedIn(await city.member('worker', elsewhere, [other]));
    const forem = await city.organisation({ kind: 'forem' });
    const after = await city.team(forem);
    receiver = await city.signedIn(await city.member('worker', forem, [after]));
    await city.referral(file, { organisation: forem, team: after }, 'accepted', { rooms: ['training'] });
  });
  afterAll(() => city.end());

  const path = (rest = ''): string => `/api/case-files/${file.id}/documents${rest}`;
  const content = (id: string, number = 1, as = 'attachment'): string =>
    path(`/${id}/versions/${number}/content?as=${as}`);
  const list = async (who: Caller = caller): Promise<FileDocuments> => (await who.get<FileDocuments>(path())).body;
  const found = async (id: string, who: Caller = caller) => (await list(who)).items.find((item) => item.id === id);
  const add = async (bytes: Buffer, fields: Record<string, string> = {}, name = 'carte.png'): Promise<string> => {
    const { status, body } = await caller.upload(path(), { bytes, name }, { ...FIELDS, ...fields });
    expect({ status, body }).toMatchObject({ status: 201 });
    return String(body['id']);
  };
  const stored = async (): Promise<string[]> => {
    const root = join(city.configuration.dataDir, 'documents');
    const folders = await readdir(root).catch(() => []);
    const files = await Promise.all(folders.map((folder) => readdir(join(root, folder))));
    return files.flatMap((names, index) => names.map((name) => join(root, folders[index] ?? '', name)));
  };
  const counted = async (): Promise<{ rows: number; files: number }> => {
    const [row] = await city.sql<{ n: number }>('select count(*)::integer as n from document_version');
    return { rows: row?.n ?? 0, files: (await stored()).length };
  };

  it('are kept cleaned and sealed, and come back', async () => {
    const id = await add(samplePng(), { expiresOn: '2027-03-01' });
    const document = await found(id);
    expect(document).toMatchObject({
      room: 'residence',
      title: 'Carte A, recto',
      expiresOn: '2027-03-01',
      validation: 'unseen',
      author: { name: 'Léa Dumont' },
      editable: true,
      versions: [{ number: 1, mediaType: 'image/png', scan: 'not_configured', stripped: ['comments'], readable: true }],
    });
    const { status, bytes, headers } = await caller.bytes(content(id));
    expect(status).toBe(200);
    expect(bytes.includes('Selam')).toBe(false);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document?.versions[0]?.sha256);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Carte A, recto.png"; filename*=UTF-8''Carte%20A%2C%20recto.png`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
    for (const name of await stored()) expect((await readFile(name)).includes('IHDR')).toBe(false);
  });

  it('are opened on the record, and listed on the record', async () => {
    const id = await add(samplePng(1));
    await colleague.bytes(content(id));
    await list(colleague);
    const rows = await city.sql<{ action: string; rooms: string[] }>(
      `select action, rooms from audit_event where member_id = $1 and (object_id = $2 or $2 = any (object_ids)) order by id`,
      [colleague.member?.id, id],
    );
    expect(rows).toEqual([
      { action: 'document.read', rooms: ['residence'] },
      { action: 'document.list', rooms: ['identity', 'residence'] },
    ]);
  });

  it('inherit the readers of their room', async () => {
    const residence = await add(samplePng(2));
    const training = await add(await samplePdf(), { room: 'training', kindCode: 'course_certificate' }, 'a.pdf');
    const confidence = await add(samplePng(3), { room: 'confidence', kindCode: 'medical_certificate' });
    expect((await found(residence, colleague))?.editable).toBe(true);
    expect(await found(confidence, colleague)).toBeUndefined();
    expect(await found(confidence)).toBeDefined();
    expect((await list(receiver)).items.map((item) => item.id)).toEqual([training]);
    expect(await found(training, receiver)).toMatchObject({ editable: false, vouchable: true });
    expect((await list(receiver)).addableRooms).toEqual(['contact', 'identity', 'training']);
    expect((await receiver.bytes(content(training))).status).toBe(200);
    for (const [who, id] of [
      [receiver, residence],
      [colleague, confidence],
      [stranger, training],
    ] as const)
      expect((await who.bytes(content(id))).status).toBe(404);
    expect((await stranger.get(path())).status).toBe(404);
    const refused = await receiver.upload(path(), { bytes: samplePng(), name: 'a.png' }, FIELDS);
    expect(refused.status).toBe(403);
    expect((await stranger.upload(path(), { bytes: samplePng(), name: 'a.png' }, FIELDS)).status).toBe(404);
  });

  it('have versions; vouching is for what was seen', async () => {
    const id = await add(samplePng(4));
    const seen = await colleague.post(path(`/${id}/validation`), { validation: 'validated' }, { version: 1 });
    expect(seen).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await found(id)).toMatchObject({ validation: 'validated', validatedBy: { name: expect.any(String) } });
    const sent = await caller.upload(path(`/${id}/versions`), { bytes: await samplePdf('verso'), name: 'verso.pdf' });
    expect(sent).toMatchObject({ status: 201, body: { id, version: 3 } });
    const document = await found(id);
    expect(document).toMatchObject({ validation: 'unseen', validatedBy: null });
    expect(document?.versions.map(({ number, mediaType }) => [number, mediaType])).toEqual([
      [2, 'application/pdf'],
      [1, 'image/png'],
    ]);
    const shown = await caller.bytes(content(id, 2, 'inline'));
    expect(shown.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-frame-options': 'SAMEORIGIN' });
    expect(shown.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await caller.bytes(content(id, 3))).status).toBe(404);
    expect((await caller.bytes(content(id).replace('/1/', '/x/'))).status).toBe(400);
  });

  it('are renamed and withdrawn by the organisation that answers for them, under the version that was read', async () => {
    const id = await add(await samplePdf(), { room: 'training', kindCode: 'diploma' }, 'a.pdf');
    const change = { kindCode: 'diploma', title: 'Diplôme', expiresOn: null };
    expect((await receiver.put(path(`/${id}`), change, 1)).status).toBe(403);
    expect((await caller.put(path(`/${id}`), change, 1)).status).toBe(200);
    expect((await caller.put(path(`/${id}`), change, 1)).status).toBe(412);
    expect((await caller.put(path(`/${id}`), { ...change, kindCode: 'nothing' }, 2)).status).toBe(422);
    const withdrawn = await caller.post(path(`/${id}/withdrawal`), { reason: 'Autre personne' }, { version: 2 });
    expect(withdrawn.status).toBe(200);
    expect(await found(id)).toMatchObject({ withdrawalReason: 'Autre personne', editable: false, vouchable: false });
    expect(await caller.get(content(id))).toMatchObject({ status: 422, body: { code: 'document_withdrawn' } });
    const again = await caller.upload(path(`/${id}/versions`), { bytes: samplePng(), name: 'a.png' });
    expect(again).toMatchObject({ status: 422, body: { code: 'document_withdrawn' } });
  });

  it('sent twice under one key are one document, and the second sending leaves nothing behind', async () => {
    const before = await counted();
    const sending = { bytes: samplePng(5), name: 'a.png' };
    const first = await caller.upload(path(), sending, FIELDS, 'the-same-key');
    const second = await caller.upload(path(), sending, FIELDS, 'the-same-key');
    expect(second.body).toEqual(first.body);
    expect(await counted()).toEqual({ rows: before.rows + 1, files: before.files + 1 });
    const other = await caller.upload(path(), { ...sending, bytes: samplePng(6) }, FIELDS, 'the-same-key');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect(await counted()).toEqual({ rows: before.rows + 1, files: before.files + 1 });
  });

  it.each<[string, () => Promise<{ bytes: Buffer; name: string } | null>, Record<string, string>, number, string]>([
    [
      'a file of 200 MB',
      async () => ({ bytes: Buffer.alloc(200 * 1024 * 1024), name: 'a.pdf' }),
      {},
      413,
      'document_too_large',
    ],
    ['an archive', async () => ({ bytes: Buffer.from('PK\x03\x04'), name: 'a.zip' }), {}, 422, 'document_type_refused'],
    ['a wrong name', async () => ({ bytes: samplePng(), name: 'a.pdf' }), {}, 422, 'document_type_mismatch'],
    ['half a file', async () => ({ bytes: samplePng().subarray(0, 50), name: 'a.png' }), {}, 422, 'document_broken'],
    ['no file', async () => null, {}, 422, 'document_missing'],
    ['no title', async () => ({ bytes: samplePng(), name: 'a.png' }), { title: ' ' }, 400, 'invalid_request'],
    ['an unknown room', async () => ({ bytes: samplePng(), name: 'a.png' }), { room: 'attic' }, 400, 'invalid_request'],
    ['an unknown kind', async () => ({ bytes: samplePng(), name: 'a.png' }), { kindCode: 'zz' }, 422, 'unknown_code'],
    ['an unknown field', async () => ({ bytes: samplePng(), name: 'a.png' }), { author: 'x' }, 400, 'invalid_request'],
  ])('%s gets a clear answer and changes nothing', async (_name, make, fields, status, code) => {
    const before = await counted();
    const answer = await caller.upload(path(), await make(), { ...FIELDS, ...fields });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(String(answer.body['detail']).length).toBeGreaterThan(20);
    expect(await counted()).toEqual(before);
  });

  it('are taken by no other route: a form elsewhere, or a large body, is refused', async () => {
    const form = await caller.upload(`/api/case-files/${file.id}/notes`, { bytes: samplePng(), name: 'a.png' });
    expect(form.status).toBe(400);
    const large = await caller.post(`/api/case-files/${file.id}/notes`, { nature: 'fact', body: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
    expect((await caller.post(path(), FIELDS)).status).toBe(400);
  });

  it('whose stored bytes were changed do not open', async () => {
    const id = await add(samplePng(7));
    const [row] = await city.sql<{ name: string }>(
      'select storage_name as name from document_version where document_id = $1',
      [id],
    );
    const path_ = (await stored()).find((name) => name.endsWith(row?.name ?? '-')) ?? '';
    const bytes = await readFile(path_);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(path_, bytes);
    expect(await caller.get(content(id))).toMatchObject({ status: 500, body: { code: 'document_damaged' } });
  });

  it('cannot be vouched for in the name of somebody else, nor be read by naming their row', async () => {
    const id = await add(samplePng(8));
    const session = await city.session(lead);
    const vouched = city.asRole('guichet_api', session, (client) =>
      client.query(`update document set validation = 'seen', validated_by_id = $2 where id = $1`, [
        id,
        receiver.member?.id,
      ]),
    );
    await expect(vouched).rejects.toMatchObject({ code: 'GU403' });
    const bare = await city.asRole(
      'guichet_api',
      null,
      async (client) => (await client.query('select 1 from document_version')).rowCount,
    );
    expect(bare).toBe(0);
  });
});
