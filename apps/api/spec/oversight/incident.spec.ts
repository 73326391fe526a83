import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IncidentFile, IncidentFiles, WatchedAccounts } from '@guichet/oversight-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

const RECORD_MATRIX = resolve(import.meta.dirname, '../../../../docs/record-matrix.md');
const AROUND = { from: '2020-01-01', to: '2020-12-30' };

describe('which files an account saw', () => {
  let city: City;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let officer: TestMember;
  let reader: TestMember;
  let files: TestCaseFile[];
  let today: string;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ kind: 'cpas', name: 'CPAS' });
    team = await city.team(cpas);
    lead = await city.member('worker', cpas, [team]);
    officer = await city.member('data_protection_officer', cpas);
    today = (await city.sql<{ day: string }>('select today()::text as day'))[0]?.day ?? '';
  });
  beforeEach(async () => {
    reader = await city.member('worker', cpas, [team], { givenName: 'Zoé', familyName: 'Lecture' });
    files = [await city.caseFile(lead, team), await city.caseFile(lead, team), await city.caseFile(lead, team)];
  });
  afterAll(() => city.end());

  const saw = async (days = { from: today, to: today }, as = officer, before = '') =>
    (await city.signedIn(as)).get<IncidentFiles & { code?: string }>(
      `/api/incidents/files?memberId=${reader.id}&from=${days.from}&to=${days.to}${before && `&before=${before}`}`,
    );
  const fileOf = async (file: TestCaseFile | undefined): Promise<IncidentFile | undefined> =>
    (await saw()).body.items.find(({ caseFileId }) => caseFileId === file?.id);
  const leave = (file: TestCaseFile | undefined, action: string, relation = 'owning_team', rooms = ['identity']) =>
    city.sql(`insert into audit_event (member_id, action, case_file_id, relation, rooms) values ($1, $2, $3, $4, $5)`, [
      reader.id,
      action,
      file?.id,
      relation,
      rooms,
    ]);

  it('names each file once with what was done, and nothing of the person', async () => {
    const here = await city.signedIn(reader);
    await here.get(`/api/case-files/${files[0]?.id}`);
    await here.get(`/api/case-files/${files[0]?.id}`);
    await here.get(`/api/case-files/${files[1]?.id}/readings`);
    await here.get('/api/case-files');
    await leave(files[0], 'case_file.print', 'break_glass', ['housing']);
    await leave(files[1], 'note.add');
    const { body } = await saw();
    expect(body.account).toMatchObject({ name: 'Zoé Lecture', role: 'worker', organisation: 'CPAS', active: true });
    const [first, second, third] = await Promise.all(files.map(fileOf));
    expect(first).toMatchObject({
      ...{ reference: files[0]?.reference, organisation: 'CPAS', readings: 2, listed: 1, taken: 1, changes: 0 },
      ...{ emergency: 1, relations: ['break_glass', 'owning_team'] },
    });
    expect(first?.rooms).toEqual(expect.arrayContaining(['housing', 'identity']));
    expect(second).toMatchObject({ readings: 0, changes: 1, taken: 0, listed: 1 });
    expect(third).toMatchObject({ readings: 0, changes: 0, taken: 0, listed: 1, relations: [] });
    expect(body.sum.taken).toBe(1);
    expect(body.sum.opened).toBe(2);
    expect(JSON.stringify(body)).not.toContain('Inventée');
  });

  it('leaves out what was refused, and what lies outside the period', async () => {
    const elsewhere = await city.organisation();
    const other = await city.team(elsewhere);
    const stranger = await city.caseFile(await city.member('worker', elsewhere, [other]), other);
    await (await city.signedIn(reader)).get(`/api/case-files/${stranger.id}`);
    await leave(files[0], 'case_file.read');
    expect((await saw()).body.items.map(({ caseFileId }) => caseFileId)).toEqual([files[0]?.id]);
    expect((await saw(AROUND)).body.items).toEqual([]);
  });

  it('goes on where the page before ended, and the sum is of all', async () => {
    const many = Array.from({ length: 103 }, () => crypto.randomUUID());
    for (const id of many)
      await city.sql('insert into audit_event (member_id, action, case_file_id) values ($1, $2, $3)', [
        reader.id,
        'case_file.read',
        id,
      ]);
    const first = (await saw()).body;
    expect([first.items.length, first.sum.files, first.items[0]?.caseFileId]).toEqual([100, 103, many.at(-1)]);
    const rest = (await saw(undefined, officer, first.next ?? '')).body;
    expect(rest.items.map(({ caseFileId }) => caseFileId)).toEqual(many.slice(0, 3).reverse());
    expect([rest.next, rest.items[0]?.reference]).toEqual([null, '']);
    expect((await saw(undefined, officer, 'nowhere')).status).toBe(400);
  });

  it('is for the officer, for a year at most, and is recorded', async () => {
    await leave(files[0], 'case_file.read');
    for (const role of ['worker', 'organisation_manager', 'administrator'] as const)
      expect((await saw(undefined, await city.member(role, cpas, [team]))).status).toBe(403);
    expect((await saw({ from: '2025-01-01', to: '2026-01-02' })).body.code).toBe('incident_period');
    expect((await saw({ from: '2025-01-02', to: '2025-01-01' })).body.code).toBe('incident_period');
    expect(
      (
        await (
          await city.signedIn(officer)
        ).get(`/api/incidents/files?memberId=${files[0]?.id}&from=${today}&to=${today}`)
      ).status,
    ).toBe(404);
    await saw();
    const lines = await city.sql(
      `select object_kind, object_ids from audit_event where action = 'incident.read' and object_id = $1 and member_id = $2`,
      [reader.id, officer.id],
    );
    expect(lines).toEqual([{ object_kind: 'member', object_ids: [files[0]?.id] }]);
  });

  it('is closed in the database too', async () => {
    await leave(files[0], 'case_file.read');
    const asLead = await city.session(lead);
    for (const query of [
      `select * from member_files('${reader.id}', '2020-01-01', 'infinity')`,
      `select * from file_numbers(array['${files[0]?.id}'::uuid])`,
    ])
      expect((await city.asRole('guichet_api', asLead, (client) => client.query(query))).rows).toEqual([]);
  });

  it('finds an account by words of its name or mail, closed ones too', async () => {
    await city.sql('update member set active = false where id = $1', [reader.id]);
    const found = async (search: string) =>
      (
        await (
          await city.signedIn(officer)
        ).get<WatchedAccounts>(`/api/incidents/accounts?search=${encodeURIComponent(search)}`)
      ).body.items;
    expect(await found('lecture zoe')).toContainEqual(expect.objectContaining({ id: reader.id, active: false }));
    expect(await found(reader.email)).toEqual([expect.objectContaining({ id: reader.id, email: reader.email })]);
    expect(await found('nobody of that name')).toEqual([]);
  });

  describe('as a file', () => {
    const exported = async (body: object, as = officer) =>
      (await city.signedIn(as)).post<string & { code?: string; errors?: { field: string }[] }>(
        '/api/incidents/exports',
        {
          ...{ memberId: reader.id, from: today, to: today, reasonCode: 'breach', reason: 'Compte volé, 72 heures' },
          ...body,
        },
      );

    it('holds every file with the reason, and its digest stands in the record', async () => {
      await leave(files[0], 'case_file.read');
      await leave(files[1], 'case_file.read');
      const { status, body, headers } = await exported({});
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(body).toContain('Violation de données à notifier (72 heures)');
      expect(body.match(/T\d{7};CPAS;/g)).toHaveLength(2);
      const [line] = await city.sql<{ detail: string }>(
        `select d.detail from audit_event e join audit_detail d on d.event_id = e.id where e.action = 'incident.exported' and e.object_id = $1`,
        [reader.id],
      );
      expect(JSON.parse(line?.detail ?? '')).toEqual({
        ...{ from: today, to: today, reasonCode: 'breach', reason: 'Compte volé, 72 heures', files: 2 },
        sha256: createHash('sha256').update(body).digest('hex'),
      });
    });

    it('wants a reason of the list in force, and words', async () => {
      expect((await exported({ reasonCode: 'curiosity' })).status).toBe(422);
      expect((await exported({ reason: '' })).status).toBe(400);
      expect((await exported({}, lead)).status).toBe(403);
    });

    it('wants a fresh proof', async () => {
      const here = await city.signedIn(officer);
      await city.sql(`update session set proven_at = now() - interval '6 minutes' where member_id = $1`, [officer.id]);
      const asked = { memberId: reader.id, from: today, to: today, reasonCode: 'breach', reason: 'Compte volé' };
      expect((await here.post('/api/incidents/exports', asked)).body['code']).toBe('fresh_factor_needed');
    });
  });

  it('knows what each action of the record was', async () => {
    const told = readFileSync(RECORD_MATRIX, 'utf8')
      .split('\n')
      .flatMap(
        (line) => /^\| (GET|POST|PUT|DELETE) (\S+) \| (\w+\.\w+) allowed \w+ of a file /.exec(line)?.slice(1) ?? [],
      );
    const actions = Array.from({ length: told.length / 3 }, (_, n) => told.slice(n * 3, n * 3 + 3));
    const kinds = await city.sql<{ action: string; kind: string }>(
      'select a as action, audit_kind(a) as kind from unnest($1::text[]) a',
      [[...new Set(actions.map(([, , action]) => action))]],
    );
    const kindOf = new Map(kinds.map(({ action, kind }) => [action, kind]));
    const odd = actions.filter(([method, path, action]) => {
      const leaves = /\/(pdf|prints)$/.test(path ?? '');
      const expected = leaves ? 'taken' : method === 'GET' ? 'read' : 'changed';
      return kindOf.get(action ?? '') !== expected;
    });
    expect(odd).toEqual([]);
    expect(actions.length).toBeGreaterThan(100);
  });
});
