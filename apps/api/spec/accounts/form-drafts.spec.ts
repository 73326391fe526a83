import { randomUUID } from 'node:crypto';
import { FORM_DRAFT_LIMITS } from '@guichet/platform-contract';
import type { FormDraftKept, FormDrafts, FormDraftView } from '@guichet/platform-contract';
import { City } from '../harness/city';
import { house, person } from '../people/two-organisations';
import type { House } from '../people/two-organisations';

const SECRET_WORDS = 'Elle dit avoir peur de rentrer chez elle';

describe('drafts of forms', () => {
  let city: City;
  let cpas: House;
  let other: House;
  beforeAll(async () => {
    city = await City.build();
    cpas = await house(city, 'CPAS');
    other = await house(city, 'Le Monde des Possibles');
  });
  afterAll(() => city.end());

  const at = (key: string): string => `/api/drafts/${key}`;
  const draft = (caseFileId: string | null, words = SECRET_WORDS) => ({
    form: 'identity',
    address: caseFileId ? `/dossiers/${caseFileId}` : '/dossiers/nouveau',
    caseFileId,
    baseVersion: 3,
    content: JSON.stringify({ ownSentence: words }),
  });
  const someFile = () => person(city, cpas, { givenNames: 'Nadia', familyNames: 'Diallo' });

  it('are kept, read again, changed by their version and removed', async () => {
    const file = await someFile();
    const key = `identity:${file.id}`;
    expect((await cpas.asWorker.get<FormDraftView>(at(key))).body).toMatchObject({ version: 0, content: null });
    const first = await cpas.asWorker.put<FormDraftKept>(at(key), draft(file.id), 0);
    expect([first.status, first.body.version, first.headers['etag']]).toEqual([200, 1, '"1"']);
    const second = await cpas.asWorker.put(at(key), draft(file.id, 'Autre chose'), 1);
    expect(second.body).toMatchObject({ version: 2 });
    const read = await cpas.asWorker.get<FormDraftView>(at(key));
    expect(read.body).toMatchObject({ version: 2, baseVersion: 3, content: draft(file.id, 'Autre chose').content });
    const list = await cpas.asWorker.get<FormDrafts>('/api/drafts');
    expect(list.body.items).toMatchObject([{ key, form: 'identity', reference: file.reference }]);
    expect(JSON.stringify(list.body)).not.toContain('Autre chose');
    expect((await cpas.asWorker.delete(at(key), 1)).status).toBe(412);
    expect((await cpas.asWorker.delete(at(key), 2)).status).toBe(204);
    expect((await cpas.asWorker.delete(at(key), 2)).status).toBe(204);
    expect((await cpas.asWorker.get<FormDrafts>('/api/drafts')).body.items).toEqual([]);
  });

  it('kept twice by an answer that was lost are kept once; another window overwrites nothing', async () => {
    const key = `task:${randomUUID()}`;
    expect((await cpas.asWorker.put(at(key), draft(null), 0)).body).toMatchObject({ version: 1 });
    expect((await cpas.asWorker.put(at(key), draft(null), 0)).body).toMatchObject({ version: 1 });
    expect((await cpas.asWorker.put(at(key), draft(null, 'Autre fenêtre'), 0)).status).toBe(412);
    expect((await cpas.asWorker.put(at(key), draft(null, 'Sans version'))).status).toBe(428);
    expect((await cpas.asWorker.get<FormDraftView>(at(key))).body.content).toContain(SECRET_WORDS);
  });

  it('are nothing to a colleague of the same team, neither to read nor to remove', async () => {
    const file = await someFile();
    const key = `identity:${file.id}`;
    await cpas.asWorker.put(at(key), draft(file.id), 0);
    expect((await cpas.asReception.get<FormDraftView>(at(key))).body).toMatchObject({ version: 0, content: null });
    expect((await cpas.asReception.get<FormDrafts>('/api/drafts')).body.items).toEqual([]);
    expect((await cpas.asReception.delete(at(key), 1)).status).toBe(204);
    expect((await cpas.asReception.put(at(key), draft(file.id, 'Le mien'), 0)).status).toBe(200);
    expect((await cpas.asWorker.get<FormDraftView>(at(key))).body.content).toContain(SECRET_WORDS);
  });

  it('are kept under the longest key there is: of a record that is corrected', async () => {
    const file = await someFile();
    const key = `record:${file.id}:employment-follow-ups:${randomUUID()}`;
    expect((await cpas.asWorker.put(at(key), draft(file.id), 0)).status).toBe(200);
    expect((await cpas.asWorker.get<FormDraftView>(at(key))).body).toMatchObject({ version: 1 });
  });

  it('cannot be kept for a file one may not know', async () => {
    const file = await someFile();
    expect((await other.asWorker.put(at(`identity:${file.id}`), draft(file.id), 0)).status).toBe(404);
    expect((await other.asWorker.put(at(`identity:${randomUUID()}`), draft(randomUUID()), 0)).status).toBe(404);
  });

  it('are out of reach at once when access to the file ends, and are then removed', async () => {
    const file = await someFile();
    const key = `identity:${file.id}`;
    await city.agreement(file, other.organisation, ['identity'], { team: other.team });
    const referral = await city.referral(file, { organisation: other.organisation, team: other.team }, 'accepted', {
      rooms: ['training'],
    });
    expect((await other.asWorker.put(at(key), draft(file.id), 0)).status).toBe(200);
    await cpas.asWorker.put(at(key), draft(file.id), 0);
    await city.sql(`delete from access_grant where case_file_id = $1`, [file.id]);
    await city.sql('select refresh_case_access($1)', [file.id]);
    expect(referral).toBeTruthy();
    expect((await other.asWorker.get<FormDraftView>(at(key))).body).toMatchObject({ version: 0, content: null });
    expect((await other.asWorker.get<FormDrafts>('/api/drafts')).body.items).toEqual([]);
    expect((await other.asWorker.put(at(key), draft(file.id, 'Encore'), 1)).status).toBe(404);
    await city.sql('select sweep_form_drafts(30)');
    const left = await city.sql<{ member_id: string }>('select member_id from form_draft where key = $1', [key]);
    expect(left).toEqual([{ member_id: cpas.worker.id }]);
  });

  it('end after thirty days, and not a day before', async () => {
    const [old, young] = [`task:${randomUUID()}`, `task:${randomUUID()}`];
    for (const key of [old, young]) await cpas.asWorker.put(at(key), draft(null), 0);
    await city.sql(`update form_draft set saved_at = now() - interval '30 days 1 minute' where key = $1`, [old]);
    await city.sql(`update form_draft set saved_at = now() - interval '29 days' where key = $1`, [young]);
    await city.sql('select sweep_form_drafts(30)');
    expect((await cpas.asWorker.get<FormDraftView>(at(old))).body.version).toBe(0);
    expect((await cpas.asWorker.get<FormDraftView>(at(young))).body.version).toBe(1);
  });

  it('have a size, a number and a shape', async () => {
    const long = { ...draft(null), content: JSON.stringify('x'.repeat(FORM_DRAFT_LIMITS.content)) };
    const refused = await cpas.asReception.put(at('letter:long'), long, 0);
    expect([refused.status, refused.body['code']]).toEqual([400, 'invalid_request']);
    for (const key of ['with%20space', '%C3%A9', 'a::b'])
      expect((await cpas.asReception.put(at(key), draft(null), 0)).status).toBe(404);
    await city.sql(
      `insert into form_draft (member_id, key, form, address, content)
       select $1, 'task:' || n, 'task', '/agenda', '\\x00' from generate_series(1, $2) n`,
      [other.reception.id, FORM_DRAFT_LIMITS.drafts],
    );
    const full = await other.asReception.put(at('one-more'), draft(null), 0);
    expect([full.status, full.body['code']]).toEqual([422, 'too_many_form_drafts']);
  });

  it('are sealed where they lie, and stand in no record', async () => {
    const file = await someFile();
    const key = `identity:${file.id}`;
    await cpas.asWorker.put(at(key), draft(file.id), 0);
    await cpas.asWorker.get(at(key));
    const [row] = await city.sql<{ plain: boolean }>(
      `select position(convert_to('peur', 'UTF8') in content) > 0 as plain from form_draft where key = $1`,
      [key],
    );
    expect(row).toEqual({ plain: false });
    const [said] = await city.sql<{ count: number }>(
      `select count(*)::integer as count from audit_detail where detail like '%peur de rentrer%'`,
    );
    expect(said).toEqual({ count: 0 });
    // moved to a colleague it cannot be opened
    await city.sql('update form_draft set member_id = $2 where key = $1', [key, cpas.reception.id]);
    expect((await cpas.asReception.get<FormDraftView>(at(key))).body.content).toBeNull();
  });
});
