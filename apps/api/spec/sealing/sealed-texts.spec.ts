import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { destroyPersonKey, rotatePersonKeys, sealRows, verifyRecord } from '@guichet/database';
import { brusselsDay, Configuration, ERASED, KeyRing } from '@guichet/platform-api-kernel';
import type { CaseFileView, NoteView } from '@guichet/case-files-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestTeam } from '../harness/city';

const SECRET = 'Cachottière';
const source = 'declared';

describe('what is written about a person', () => {
  let city: City;
  let team: TestTeam;
  let lead: TestMember;
  let file: TestCaseFile;
  let caller: Caller;
  let owner: pg.Client;

  beforeAll(async () => {
    city = await City.build();
    const organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    file = await city.caseFile(lead, team);
    caller = await city.signedIn(lead);
    owner = new pg.Client({ connectionString: city.databaseUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await city.end();
  });

  const at = (path: string, of = file): string => `/api/case-files/${of.id}/${path}`;
  const ring = (documentKeys = ''): KeyRing =>
    new KeyRing(Object.assign(new Configuration(), city.configuration, { documentKeys }));
  const noteIn = async (of: TestCaseFile, body: string): Promise<string> => {
    const answer = await caller.post<{ id: string }>(at('notes', of), { nature: 'fact', body });
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const notesOf = async (of: TestCaseFile): Promise<NoteView[]> =>
    (await caller.get<{ items: NoteView[] }>(at('notes', of))).body.items;
  /** Every row of every table, as a dump would hold it. */
  const dump = async (): Promise<string> => {
    const tables = await city.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
    );
    const texts = await Promise.all(
      tables.map(({ name }) =>
        city.sql<{ all: string | null }>(`select string_agg(t::text, '\n') as all from ${name} t`),
      ),
    );
    return texts.map(([row]) => row?.all ?? '').join('\n');
  };

  const today = (): string => brusselsDay(new Date());
  const referral = async (): Promise<object> => {
    const partner = await city.organisation();
    return {
      ...{
        caseFileId: file.id,
        fromTeamId: null,
        originReferralId: null,
        kind: 'orientation',
        send: true,
        keptHere: false,
      },
      ...{ toTeamId: (await city.team(partner)).id, subject: SECRET, request: SECRET, practicalLimits: SECRET },
      ...{ urgency: 'none', rooms: ['training'], agreementId: await city.agreement(file, partner, ['training']) },
      ...{ legalGroundCode: null, legalGroundNote: '', jointAppointmentAt: null },
    };
  };

  it('stands in no table in words, and is read by those who may read it', async () => {
    const health = {
      source,
      kindCode: 'urgent_medical_aid',
      insurer: SECRET,
      validFrom: null,
      validUntil: null,
      remark: SECRET,
    };
    const rights = {
      source,
      kindCode: await city.anyCode('rights_matter_kind'),
      askedFor: SECRET,
      protectionCode: null,
      complaint: 'unknown',
      safeContact: SECRET,
      validFrom: null,
      validUntil: null,
      note: SECRET,
    };
    const contact = {
      kind: 'phone',
      value: '0470 11 22 33',
      instructions: SECRET,
      safe: true,
      preferred: false,
      protected: false,
    };
    const need = { themeCode: await city.anyCode('plan_theme'), situation: SECRET, state: 'open' };
    const task = {
      ...{ title: SECRET, note: SECRET, dueOn: '2026-01-02', ownerMemberId: lead.id, ownerTeamId: null },
      ...{ caseFileId: file.id, recurrence: null },
    };
    const appointment = {
      ...{ startsAt: '2099-01-05T09:00:00Z', endsAt: '2099-01-05T10:00:00Z', caseFileId: file.id, teamId: team.id },
      ...{ subject: SECRET, placeKind: 'elsewhere', place: SECRET, discreet: false, memberIds: [lead.id] },
      ...{ externals: [SECRET, `${SECRET} aussi`], interpreterState: 'none', interpreterLanguageCode: null },
      despiteConflicts: true,
    };
    const asked = {
      ...{ kind: 'access', receivedOn: today(), receivedHow: 'desk', identityCheckCode: 'document_shown' },
      ...{ statement: SECRET, fact: null },
    };
    await noteIn(file, `${SECRET} : le mari ignore tout.`);
    const sent = [
      await caller.put(at('notes/draft'), { nature: 'fact', audience: 'file', body: SECRET }),
      await caller.post(at('health-coverages'), health),
      await caller.post(at('rights-matters'), rights),
      await caller.post(at('contacts'), contact),
      await caller.post(at('plan-needs'), need),
      await caller.post('/api/tasks', task),
      await caller.post('/api/appointments', appointment),
      await caller.post(at('rights-requests'), asked),
      await caller.post('/api/referrals', await referral()),
    ];
    expect(sent.map(({ status, body }) => (status < 300 ? 'kept' : JSON.stringify(body)))).toEqual(
      sent.map(() => 'kept'),
    );
    expect(await dump()).not.toContain(SECRET);
    const page = await caller.get<CaseFileView>(`/api/case-files/${file.id}`);
    const read = JSON.stringify([
      page.body,
      (await caller.get(at('health-coverages'))).body,
      (await caller.get(at('rights-matters'))).body,
      (await caller.get(at('plan'))).body,
      (await caller.get('/api/tasks?box=own&state=open')).body,
      (await caller.get(at('diary'))).body,
      (await caller.get('/api/my-day')).body,
      (await caller.get('/api/referrals?box=sent')).body,
      ...(await Promise.all(
        (await city.sql<{ id: string }>('select id from rights_request')).map(({ id }) =>
          caller.get(`/api/rights-requests/${id}`),
        ),
      )),
    ]);
    expect(read.split(SECRET).length - 1).toBeGreaterThanOrEqual(20);
    expect(read).toContain(`${SECRET} aussi`);
    expect(read).not.toMatch(/\\u000[23]|person_key|"seal"/);
  });

  it('is found by its words in the timeline, whatever their accents and case', async () => {
    const found = await caller.get<{ items: { text: string }[] }>(at('timeline?text=cachottiere'));
    expect(found.body.items.map(({ text }) => text.includes(SECRET))).toEqual(found.body.items.map(() => true));
    expect(found.body.items.length).toBeGreaterThanOrEqual(2);
    expect((await caller.get<{ items: unknown[] }>(at('timeline?text=introuvable'))).body.items).toEqual([]);
  });

  it('is corrected and withdrawn, and its history stays readable', async () => {
    const id = await noteIn(file, 'Première version');
    const corrected = await caller.post<{ id: string }>(
      at(`notes/${id}/corrections`),
      { nature: 'fact', body: 'Deuxième version', correctionReason: 'faute' },
      { version: 1 },
    );
    expect(corrected.status).toBe(200);
    const gone = await caller.post(
      at(`notes/${corrected.body.id}/withdrawal`),
      { reason: 'mauvais dossier' },
      { version: 1 },
    );
    expect(gone.status).toBe(200);
    const steps = await caller.get<NoteView[]>(at(`notes/${id}/history`));
    expect(steps.body.map(({ body }) => body)).toEqual(['Première version', 'Deuxième version', 'Deuxième version']);
  });

  it('does not open in another row, for another person, or changed: the reading fails, and no wrong text is shown', async () => {
    const other = await city.caseFile(lead, team);
    const here = await noteIn(other, 'Texte un');
    const there = await noteIn(other, 'Texte deux');
    const elsewhere = await noteIn(file, 'Texte trois');
    const stored = async (id: string): Promise<string> =>
      (await city.sql<{ body: string }>('select body from note where id = $1', [id]))[0]?.body ?? '';
    const mine = await stored(here);
    const put = (body: string) => city.sql('update note set body = $2 where id = $1', [here, body]);
    const changed = `${mine.slice(0, -6)}${mine.at(-6) === 'A' ? 'B' : 'A'}${mine.slice(-5)}`;
    for (const wrong of [await stored(there), await stored(elsewhere), changed, mine.slice(0, -9)]) {
      await put(wrong);
      const answer = await caller.get<{ code: string }>(at('notes', other));
      expect({
        status: answer.status,
        code: answer.body.code,
        told: JSON.stringify(answer.body).includes('Texte '),
      }).toEqual({
        status: 500,
        code: 'unreadable',
        told: false,
      });
    }
    await put(mine);
    const wraps = `update person_key k set wrapped = o.wrapped from person_key o where k.person_id = $1 and o.person_id = $2`;
    const [before] = await city.sql<{ wrapped: Buffer }>('select wrapped from person_key where person_id = $1', [
      other.id,
    ]);
    await city.sql(wraps, [other.id, file.id]);
    const keyless = await caller.get<{ code: string }>(at('notes', other));
    expect([keyless.status, keyless.body.code]).toEqual([500, 'unreadable']);
    await city.sql('update person_key set wrapped = $2 where person_id = $1', [other.id, before?.wrapped]);
    expect((await notesOf(other)).map(({ body }) => body).sort()).toEqual(['Texte deux', 'Texte un']);
  });

  it('is refused by the database when the application sends it unsealed', async () => {
    const client = new pg.Client({ connectionString: city.configuration.roleUrl('guichet_api') });
    await client.connect();
    const session = await city.session(lead);
    await client.query('begin');
    await client.query('select open_context($1, $2, null)', [session, randomUUID()]);
    const write = client.query(
      `insert into note_draft (member_id, case_file_id, nature, audience, body) values (ctx_member(), $1, 'fact', 'file', 'en clair')`,
      [(await city.caseFile(lead, team)).id],
    );
    await expect(write).rejects.toThrow(/not sealed/);
    await client.end();
  });

  it('shows its key to nobody who may not know the file', async () => {
    const stranger = await city.member('worker', await city.organisation(), []);
    const keysSeen = (member: TestMember) =>
      city.session(member).then((session) =>
        city.asRole('guichet_api', session, async (client) => {
          const { rows } = await client.query('select 1 from person_key where person_id = $1', [file.id]);
          return rows.length;
        }),
      );
    expect([await keysSeen(lead), await keysSeen(stranger)]).toEqual([1, 0]);
  });

  it('that stood unsealed is sealed in place, once, and reads as before', async () => {
    const old = await city.caseFile(lead, team);
    const id = await noteIn(old, 'x');
    await city.sql(`update note set body = 'Écrite avant les clés' where id = $1`, [id]);
    expect((await notesOf(old)).map(({ body }) => body)).toEqual(['Écrite avant les clés']);
    const moved = '2026-02-03 04:05:06.789012+00';
    await city.sql(`update case_file set last_activity_at = $2 where id = $1`, [old.id, moved]);
    await city.sql(`update case_access set last_activity_at = $2 where case_file_id = $1`, [old.id, moved]);
    expect(await sealRows(owner, ring())).toBeGreaterThanOrEqual(1);
    expect(await sealRows(owner, ring())).toBe(0);
    const places = await city.sql(
      `select distinct a.last_activity_at = $2 and c.last_activity_at = $2 as kept from case_file c join case_access a on a.case_file_id = c.id where c.id = $1`,
      [old.id, moved],
    );
    expect(places).toEqual([{ kept: true }]);
    expect(await dump()).not.toContain('Écrite avant les clés');
    expect((await notesOf(old)).map(({ body }) => body)).toEqual(['Écrite avant les clés']);
  });

  it('is sealed in place under a decision too, which nothing else rewrites', async () => {
    const old = await city.caseFile(lead, team);
    const [review] = await city.sql<{ id: string }>(
      `insert into break_glass (case_file_id, reference, member_id, rooms, reason_code, reason, created_at, ends_at, reviewers, review_due_at, reviewer_id, reviewed_at, verdict, comment)
       select f.id, f.reference, o.id, '{identity}', 'medical_emergency', 'Opération cette nuit, langue inconnue', now() - interval '2 days', now() - interval '1 day', '{}', now(),
         f.lead_member_id, now(), 'justified', 'Appel noté à 22 heures'
       from case_file f cross join lateral (select m.id from member m where m.id <> f.lead_member_id order by m.id limit 1) o where f.id = $1 returning id`,
      [old.id],
    );
    await owner.query('set role guichet_definer');
    expect(await sealRows(owner, ring())).toBeGreaterThanOrEqual(1);
    await owner.query('reset role');
    expect(await dump()).not.toMatch(/Opération cette nuit|Appel noté/);
    await expect(city.sql(`update break_glass set comment = '' where id = $1`, [review?.id])).rejects.toThrow(
      'already reviewed',
    );
  });

  it('loses nothing when its keys are wrapped anew while people write', async () => {
    const files = await Promise.all(Array.from({ length: 6 }, () => city.caseFile(lead, team)));
    await Promise.all(files.map((of) => noteIn(of, `avant ${of.reference}`)));
    // whoever has just read a file writes with the key that came with it, whatever happens to its wrap meanwhile
    for (const of of files) await notesOf(of);
    const fresh = `new:${'b'.repeat(64)}`;
    const rotating = rotatePersonKeys(owner, ring(fresh));
    await Promise.all(files.map((of) => noteIn(of, `pendant ${of.reference}`)));
    expect(await rotating).toBeGreaterThanOrEqual(files.length);
    // the application under test does not know the new master key: it fails, and shows nothing
    const [first] = files;
    if (!first) throw new Error('no file');
    expect((await caller.get(at('notes', first))).status).toBe(500);
    await expect(rotatePersonKeys(owner, ring())).rejects.toThrow(/not configured/);
    // back under the first one, with the second still known
    const both = Object.assign(ring(fresh), { currentId: ring().currentId });
    expect(await rotatePersonKeys(owner, both)).toBeGreaterThanOrEqual(files.length);
    expect(await rotatePersonKeys(owner, both)).toBe(0);
    for (const of of files)
      expect((await notesOf(of)).map(({ body }) => body).sort()).toEqual([
        `avant ${of.reference}`,
        `pendant ${of.reference}`,
      ]);
  });

  it('is gone with its key: unreadable for everybody and for good, while the record verifies and the counts stand', async () => {
    const counts = `select (select count(*) from note)::integer as notes, (select count(*) from case_file)::integer as files`;
    const before = await city.sql(counts);
    await city.sql(
      `update note set body = 'jamais scellée' where id = (select id from note where case_file_id = $1 limit 1)`,
      [file.id],
    );
    expect(await destroyPersonKey(owner, file.id)).toBe(true);
    expect(await destroyPersonKey(owner, file.id)).toBe(false);
    expect(await destroyPersonKey(owner, randomUUID())).toBe(false);
    const page = await caller.get<CaseFileView>(`/api/case-files/${file.id}`);
    expect(page.status).toBe(200);
    expect(new Set((await notesOf(file)).map(({ body }) => body))).toEqual(new Set([ERASED]));
    const others = [
      at('rights-matters'),
      at('plan'),
      '/api/tasks?box=own&state=open',
      at('diary'),
      '/api/my-day',
      '/api/referrals?box=sent',
    ];
    const answers = await Promise.all(others.map((path) => caller.get(path)));
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 200));
    const read = JSON.stringify([page.body, ...answers.map(({ body }) => body)]);
    expect(read).not.toContain(SECRET);
    expect(read).toContain(ERASED);
    expect(await dump()).not.toContain('jamais scellée');
    expect(await city.sql(counts)).toEqual(before);
    // nothing can be written in words any more, and no new key takes its place
    expect((await caller.post(at('notes'), { nature: 'fact', body: 'encore' })).status).toBeGreaterThanOrEqual(400);
    expect(await city.sql('select master_id, wrapped from person_key where person_id = $1', [file.id])).toEqual([
      { master_id: null, wrapped: null },
    ]);
    expect(
      await city.sql(`select count(*)::integer as n from audit_event where action = 'person_key.destroyed'`),
    ).toEqual([{ n: 1 }]);
    await city.asAuditor('select seal_audit(100000)');
    expect((await verifyRecord(city.configuration)).fault).toBeNull();
  });
});
