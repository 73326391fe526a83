import { makeKeysCommand, sealRowsCommand } from '@guichet/database';
import type { Imports } from '@guichet/imports-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestTeam } from '../harness/city';
import { csv, HEADERS, ImportDesk, workbook } from './import-desk';

const YONAS = [
  'Ghebremedhin',
  'Yonas',
  '12/03/1990',
  '0470 11 22 33',
  'érythréenne',
  'carte b',
  '01/06/2027',
  'Boulanger',
];
const RAHEL = ['Hakizimana', 'Rahel', '1987', '', 'RWA', '', '', ''];

describe('a list of a partner', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let desk: ImportDesk;
  let colleague: Caller;
  let manager: Caller;
  let otherLead: Caller;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('team_lead', organisation, [team]);
    const worker = await city.member('worker', organisation, [team]);
    desk = new ImportDesk(city, await city.signedIn(lead), { teamId: team.id, leadId: worker.id });
    colleague = await city.signedIn(await city.member('team_lead', organisation, [team]));
    manager = await city.signedIn(await city.member('organisation_manager', organisation));
    otherLead = await city.signedIn(await city.member('team_lead', organisation, [await city.team(organisation)]));
  });
  afterAll(() => city.end());

  const files = async (): Promise<number> =>
    (await city.sql<{ n: number }>('select count(*)::integer as n from case_file'))[0]?.n ?? 0;

  it('is understood, checked without an effect, brought in, and taken back', async () => {
    const before = await files();
    const id = await desk.checked(csv([YONAS, RAHEL]));
    expect(await desk.rows(id)).toMatchObject([{ problems: [] }, { problems: [] }]);
    expect(await desk.one(id)).toMatchObject({ status: 'checked', total: 2, counts: { ready: 2 }, remembered: true });
    expect(await files()).toBe(before);

    expect(await desk.order(id, 'run')).toMatchObject({ status: 200 });
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'finished', counts: { created: 2, ready: 0 } });
    expect(await files()).toBe(before + 2);
    const [row] = await desk.rows(id);
    const [made] = await city.sql(
      `select p.family_names, p.birth_day, n.country_code, c.value, d.type_code, d.valid_until::text, d.source, e.occupation, f.team_id, f.status
       from case_file f join person p on p.id = f.id join person_nationality n on n.person_id = f.id join contact_method c on c.person_id = f.id
       join residence_document d on d.case_file_id = f.id join employment_episode e on e.case_file_id = f.id where f.id = $1`,
      [row?.caseFileId],
    );
    expect(made).toEqual({
      family_names: 'Ghebremedhin',
      birth_day: 12,
      country_code: 'ER',
      value: '0470 11 22 33',
      type_code: 'card.B',
      valid_until: '2027-06-01',
      source: 'declared',
      occupation: 'Boulanger',
      team_id: team.id,
      status: 'new',
    });
    const acts = await city.sql<{ action: string }>(
      'select action from audit_event where request_id = $1 and member_id = $2 and case_file_id = $3 order by id',
      [id, lead.id, row?.caseFileId],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'case_file.opened',
      'residence_document.add',
      'employment_episode.add',
      'import.row_brought_in',
    ]);

    expect(await desk.order(id, 'undoing')).toMatchObject({ status: 200 });
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'undone', counts: { undone: 2 } });
    expect(await files()).toBe(before);
    expect(await city.sql('select 1 from person where id = $1', [row?.caseFileId])).toEqual([]);
    const notices = await city.sql<{ kind: string }>(
      'select kind from notice where member_id = $1 order by created_at',
      [lead.id],
    );
    expect(notices.map(({ kind }) => kind)).toEqual(['import.checked', 'import.finished', 'import.undone']);
    const sessions = await city.sql(
      `select 1 from session where member_id = $1 and ended_at is null and expires_at < now() + interval '1 hour'`,
      [lead.id],
    );
    expect(sessions).toEqual([]);
  });

  it('keeps, when it is taken back, what somebody worked on since', async () => {
    const id = await desk.checked(
      csv([
        ['Polishchuk', 'Winta', '1979'],
        ['Stanekzai', 'Filmon', '1969'],
        ['Wardak', 'Abrehet', '1959'],
      ]),
    );
    await desk.order(id, 'run');
    await desk.job(id);
    const [first, second] = await desk.rows(id);
    const note = { room: 'journal', nature: 'fact', body: 'Première rencontre.' };
    const written = await desk.caller.post(`/api/case-files/${first?.caseFileId}/notes`, note);
    if (written.status !== 201)
      await city.factIn({ id: String(first?.caseFileId), reference: '', lead, team }, 'journal');
    await city.sql('update person set known_as = $2, version = 2 where id = $1', [second?.caseFileId, 'Filo']);
    await desk.order(id, 'undoing');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['kept', 'kept', 'undone']);
  });

  it('is taken back although its persons were given keys since', async () => {
    const id = await desk.checked(
      csv([
        ['Tekeste', 'Merhawi', '1988', '0470 44 55 66'],
        ['Okbay', 'Semira', '1991'],
      ]),
    );
    await desk.order(id, 'run');
    await desk.job(id);
    const [loaded, erased] = await desk.rows(id);
    await city.sql(`update contact_method set instructions = 'Pas le soir' where person_id = $1`, [loaded?.caseFileId]);
    await makeKeysCommand(city.configuration);
    await sealRowsCommand(city.configuration);
    const keys = 'select count(*)::integer as n from person_key where person_id = any ($1)';
    expect(await city.sql(keys, [[loaded?.caseFileId, erased?.caseFileId]])).toEqual([{ n: 2 }]);
    // that somebody destroyed a key is a deed, and its tombstone stays
    await city.sql('select destroy_person_key($1)', [erased?.caseFileId]);
    await desk.order(id, 'undoing');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['undone', 'kept']);
    expect(await city.sql(keys, [[loaded?.caseFileId]])).toEqual([{ n: 0 }]);
  });

  it('says every problem of a row, and takes corrections, in one row or in all', async () => {
    const id = await desk.checked(
      csv([
        ['=cmd|calc', 'Kibrom', '30/02/1990', '', 'syrianne'],
        ['Niyonzima', 'Helen', '1955', '', 'syrianne'],
        ['Berisha', 'Dawit', '1951', '', 'Kosovo'],
      ]),
    );
    const [first] = await desk.rows(id, '&status=problem');
    expect(first?.problems.map(({ column, code }) => [column, code])).toEqual([
      [0, 'formula'],
      [2, 'impossible_date'],
      [4, 'unknown_word'],
    ]);
    expect(first?.problems[2]?.proposals[0]).toBe('Syrie');
    expect(await desk.one(id)).toMatchObject({
      problems: [{ code: 'unknown_word', rows: 2 }, { rows: 1 }, { rows: 1 }],
    });
    expect(await desk.rows(id, '&problem=impossible_date')).toHaveLength(1);

    expect((await desk.correct(id, 2, 4, 'Syrie', true)).body).toEqual({ rows: 2 });
    await desk.correct(id, 2, 0, 'Coulibaly');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['problem', 'ready', 'ready']);
    expect(await desk.decide(id, 2, 'create')).toMatchObject({
      status: 409,
      body: { code: 'import_row_not_decidable' },
    });
    await desk.correct(id, 2, 2, '28/02/1990');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['ready', 'ready', 'ready']);
  });

  it('waits for a decision where somebody like this is known, here, elsewhere or twice in the list', async () => {
    const worker = await city.member('worker', { id: team.organisationId, managersSubject: 0 }, [team]);
    await city.caseFile(worker, team, { givenNames: 'Goitom', familyNames: 'Sarkissian', birthYear: 1971 });
    const elsewhere = await city.organisation({ name: 'Ailleurs' });
    const there = await city.team(elsewhere);
    await city.caseFile(await city.member('worker', elsewhere, [there]), there, {
      givenNames: 'Senait',
      familyNames: 'Oliveira',
      birthYear: 1972,
    });
    const id = await desk.checked(
      csv([
        ['Sarkissian', 'Goitom', '1971'],
        ['Oliveira', 'Senait', '1972'],
        ['Phuntsok', 'Merhawi', '1973'],
        ['MERHAWI', 'Phuntsok', '1973'],
      ]),
    );
    expect(await desk.standing(id)).toEqual(['likely_known', 'likely_known', 'ready', 'likely_known']);
    expect((await desk.rows(id)).map(({ repeats }) => repeats)).toEqual([null, null, null, 4]);

    const likely = (number: number) => desk.caller.get(`/api/imports/${id}/rows/${number}/likely`);
    expect(await likely(2)).toMatchObject({
      status: 200,
      body: { found: { items: [{ close: true }] }, nextNumber: 3 },
    });
    const known = await likely(3);
    expect(known.body).toMatchObject({ found: { items: [], knownElsewhere: [{ organisationShortName: 'Ailleurs' }] } });
    expect(JSON.stringify(known.body)).not.toContain(there.id);

    await desk.decide(id, 2, 'same_person');
    await desk.decide(id, 3, 'create');
    await desk.decide(id, 5, 'leave_out');
    await desk.job(id);
    expect(await desk.standing(id)).toEqual(['same_person', 'ready', 'ready', 'left_out']);
    const before = await files();
    await desk.order(id, 'run');
    await desk.job(id);
    expect(await files()).toBe(before + 2);
    const report = await desk.caller.bytes(`/api/imports/${id}/report.csv`);
    const lines = report.bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toContain('"Ligne";"État";"À corriger";"Nom"');
    expect(lines.slice(1, 3).map((line) => line.split(';').slice(0, 2))).toEqual([
      ['"2"', '"déjà connue"'],
      ['"5"', '"écartée"'],
    ]);
  });

  it('learns of no more persons known elsewhere than its member may within an hour, and goes on afterwards', async () => {
    const elsewhere = await city.organisation();
    const there = await city.team(elsewhere);
    const theirs = await city.member('worker', elsewhere, [there]);
    const names = Array.from({ length: 26 }, (_, n) => `Zqw${String.fromCharCode(97 + n)}rtkov`);
    for (const [index, name] of names.entries())
      await city.caseFile(theirs, there, {
        givenNames: `Xe${name.slice(2, 5)}`,
        familyNames: name,
        birthYear: 1950 + index,
      });
    const id = await desk.checked(
      csv(names.map((name, index) => [name, `Xe${name.slice(2, 5)}`, String(1950 + index)])),
    );
    const { counts, restsUntil, status } = await desk.one(id);
    expect({ status, resting: restsUntil !== null }).toEqual({ status: 'checking', resting: true });
    expect(counts.likely_known).toBeLessThanOrEqual(20);
    expect(counts.waiting).toBeGreaterThan(0);
    await desk.job(id);
    expect((await desk.one(id)).counts.waiting).toBe(counts.waiting);
    expect(await desk.order(id, 'discarding')).toMatchObject({ status: 200 });
    expect(await city.sql('select 1 from spreadsheet_import_row where import_id = $1', [id])).toEqual([]);
  });

  it('goes on after an interruption, without a double', async () => {
    const start = await files();
    // all words of this list are alike to no other
    const rows = Array.from({ length: 30 }, (_, n) => [
      `Q${'bcdfghjklmnpqrstvwxz'[n % 20]}ouvax${'aeiou'[n % 5]}${n}`,
      '',
      '',
    ]);
    const named = csv(
      rows.map(([name]) => [`${name}`, '', '', `04${70_000_000 + Number(/\d+$/.exec(String(name))?.[0]) * 7919}`]),
    );
    const id = await desk.checked(named);
    for (const row of await desk.rows(id, '&status=likely_known')) await desk.decide(id, row.number, 'create');
    await desk.job(id);
    await desk.order(id, 'run');
    const acts = desk.job(id).catch(() => 'killed');
    while ((await files()) === start) await new Promise((resolve) => setTimeout(resolve, 1));
    // the process dies: every connection of it, in the middle of whatever it does
    await city.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename in ('guichet_api', 'guichet_worker')`,
    );
    await acts;
    const half = await files();
    expect(half).toBeLessThan(start + 30);
    await desk.job(id);
    await desk.job(id);
    expect(await desk.one(id)).toMatchObject({ status: 'finished', counts: { created: 30, ready: 0 } });
    expect(await files()).toBe(start + 30);
  });

  it('is opened by its importer and the leads of the team, and counted by the manager', async () => {
    const id = await desk.checked(csv([['Jubouri', 'Robel', '1931']]));
    for (const path of ['', '/rows', '/report.csv']) {
      expect((await colleague.get(`/api/imports/${id}${path}`)).status).toBe(200);
      expect((await otherLead.get(`/api/imports/${id}${path}`)).status).toBe(404);
      expect((await manager.get(`/api/imports/${id}${path}`)).status).toBe(403);
    }
    const { items } = (await manager.get<Imports>('/api/imports')).body;
    expect(items.find((one) => one.id === id)).toMatchObject({ total: 1, readable: false, counts: { ready: 1 } });
    const { version } = await desk.one(id);
    expect((await otherLead.post(`/api/imports/${id}/run`, {}, { version })).status).toBe(404);
    const seen = await city.asRole('guichet_api', await city.session(lead), (client) =>
      client.query('select 1 from spreadsheet_import_row'),
    );
    expect(seen.rowCount).toBeGreaterThan(0);
  });

  it('halts when its member may not work any more, and another lead goes on', async () => {
    const leaving = await city.member('team_lead', { id: team.organisationId, managersSubject: 0 }, [team]);
    const place = { teamId: team.id, leadId: lead.id };
    const theirs = new ImportDesk(city, await city.signedIn(leaving), place);
    const id = await theirs.checked(csv([['Rajendran', 'Helen', '1943']]));
    await theirs.order(id, 'run');
    await city.sql('update member set active = false where id = $1', [leaving.id]);
    const before = await files();
    await desk.job(id);
    expect(await files()).toBe(before);
    expect(await desk.one(id)).toMatchObject({ status: 'checked', counts: { ready: 1 } });
    await desk.order(id, 'run');
    await desk.job(id);
    expect(await files()).toBe(before + 1);
  });

  it('is forgotten thirty days after its end', async () => {
    const id = await desk.checked(csv([['Kapanadze', 'Luwam', '1929']]));
    await city.sql(`update spreadsheet_import set ended_at = now() - interval '31 days' where id = $1`, [id]);
    await desk.job('', 'imports.forget');
    expect(await city.sql('select 1 from spreadsheet_import_row where import_id = $1', [id])).toEqual([]);
    expect(await desk.one(id)).toMatchObject({ allowedActions: [], total: 1 });
  });

  it('remembers what its columns hold', async () => {
    const headers = ['Wie', 'Quand'];
    const { body } = await desk.send(csv([['Solo', '1949']], headers));
    const id = String(body['id']);
    expect(await desk.one(id)).toMatchObject({
      remembered: false,
      columns: [{ meaning: null, samples: ['Solo'] }, { meaning: null }],
    });
    const put = (columns: (string | null)[]) => desk.caller.put(`/api/imports/${id}/mapping`, { columns }, 1);
    expect(await put([null, 'birth_date'])).toMatchObject({ status: 422, body: { code: 'import_without_names' } });
    expect(await put(['known_as', 'known_as'])).toMatchObject({ status: 422, body: { code: 'import_field_twice' } });
    expect(await put(['known_as'])).toMatchObject({ status: 422, body: { code: 'import_unknown_column' } });
    expect(await put(['known_as', 'birth_date'])).toMatchObject({ status: 200 });
    const again = await desk.send(csv([['Sola', '1948']], ['WIE', 'quand ']));
    expect(await desk.one(String(again.body['id']))).toMatchObject({
      remembered: true,
      columns: [{ meaning: 'known_as' }, { meaning: 'birth_date' }],
    });
  });

  it.each<[string, () => Promise<Buffer>, number, string]>([
    ['nothing', () => Promise.resolve(Buffer.alloc(0)), 422, 'import_empty'],
    ['a picture', () => Promise.resolve(Buffer.from('89504e470d0a1a0a0000', 'hex')), 422, 'import_type_refused'],
    [
      'merged headers',
      () =>
        workbook(
          [
            ['Identité', null],
            ['A', 'B'],
          ],
          { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] },
        ),
      422,
      'import_merged_headers',
    ],
    ['a header twice', () => Promise.resolve(csv([['a', 'b']], ['Nom', 'nom'])), 422, 'import_doubled_header'],
    ['two hundred megabytes', () => Promise.resolve(Buffer.alloc(200 * 1024 * 1024)), 413, 'import_too_large'],
  ])('that is none gets a clear answer and changes nothing: %s', async (_name, bytes, status, code) => {
    const count = 'select count(*)::integer as n from spreadsheet_import';
    const before = await city.sql(count);
    const { status: answered, body } = await desk.send(await bytes());
    expect({ answered, code: body['code'] }).toEqual({ answered: status, code });
    expect(String(body['detail'])).toContain('Rien n’a été gardé');
    expect(await city.sql(count)).toEqual(before);
  });

  it('names a lead worker of the team', async () => {
    const outside = new ImportDesk(city, desk.caller, { teamId: team.id, leadId: String(manager.member?.id) });
    expect(await outside.send(csv([RAHEL]))).toMatchObject({ status: 422, body: { code: 'import_lead_elsewhere' } });
    const nowhere = new ImportDesk(city, otherLead, { teamId: team.id, leadId: lead.id });
    expect(await nowhere.send(csv([RAHEL]))).toMatchObject({ status: 403 });
    expect(HEADERS).toHaveLength(8);
  });
});
