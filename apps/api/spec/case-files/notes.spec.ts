import { randomUUID } from 'node:crypto';
import type { CaseFileView, NoteView } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface Changed {
  id: string;
  version: number;
}
interface NotePage {
  items: NoteView[];
  next: string | null;
}

describe('notes', () => {
  let city: City;
  let organisation: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let colleague: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    organisation = await city.organisation();
    team = await city.team(organisation);
    lead = await city.member('worker', organisation, [team]);
    colleague = await city.member('worker', organisation, [team]);
    file = await city.caseFile(lead, team);
  });
  afterEach(() => city.clock.standAt(null));
  afterAll(() => city.end());

  const path = (of = file) => `/api/case-files/${of.id}/notes`;
  const fact = { nature: 'fact', body: 'La logeuse donne huit jours de plus.' };

  it('are written in one statement with their sending key and their line in the record', async () => {
    const { status, body } = await (await city.signedIn(lead)).post<Changed>(path(), fact);
    expect({ status, version: body.version }).toEqual({ status: 201, version: 1 });
    expect(
      await city.sql(
        "select nature, room, starts_with(body, E'\\x021.') as sealed, owner_subject, author_id from note where id = $1",
        [body.id],
      ),
    ).toEqual([
      { nature: 'fact', room: 'journal', sealed: true, owner_subject: team.staffSubject, author_id: lead.id },
    ]);
    expect(
      await city.sql('select action, rooms, case_file_id from audit_event where object_id = $1', [body.id]),
    ).toEqual([{ action: 'note.add', rooms: ['journal'], case_file_id: file.id }]);
  });

  it('have one effect per sending key, even when sent at the same moment', async () => {
    const caller = await city.signedIn(lead);
    const key = randomUUID();
    const body = { nature: 'fact', body: `Une seule fois ${key}` };
    const answers = await Promise.all([1, 2, 3, 4].map(() => caller.post<Changed>(path(), body, { key })));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect(await city.sql('select count(*)::integer as n from note where id = $1', [answers[0]?.body.id])).toEqual([
      { n: 1 },
    ]);
    const reused = await caller.post(path(), { ...body, body: 'Autre chose' }, { key });
    expect([reused.status, reused.body['code']]).toEqual([422, 'idempotency_key_reused']);
    expect((await caller.call('POST', path(), fact)).status).toBe(400);
  });

  it('told in confidence stay with who heard them, even among colleagues', async () => {
    const { body } = await (
      await city.signedIn(lead)
    ).post<Changed>(path(), { nature: 'confidence', body: 'Elle a peur de son frère.' });
    expect(await city.sql('select room, owner_subject from note where id = $1', [body.id])).toEqual([
      { room: 'confidence', owner_subject: lead.subject },
    ]);
    const seen = async (member: TestMember) =>
      (await (await city.signedIn(member)).get<NotePage>(path())).body.items.some((note) => note.id === body.id);
    expect(await seen(lead)).toBe(true);
    expect(await seen(colleague)).toBe(false);
    expect((await (await city.signedIn(colleague)).post(path(), { nature: 'confidence', body: 'x' })).status).toBe(403);
  });

  it('are not written by who may not know the file, nor by roles that keep no journal', async () => {
    const foreign = await city.organisation();
    const stranger = await city.signedIn(await city.member('worker', foreign, [await city.team(foreign)]));
    expect((await stranger.post(path(), fact)).status).toBe(404);
    expect((await stranger.get(path())).status).toBe(404);
    expect(
      (await (await city.signedIn(await city.member('reception', organisation, [team]))).post(path(), fact)).status,
    ).toBe(403);
    expect(
      (await (await city.signedIn(await city.member('organisation_manager', organisation))).post(path(), fact)).status,
    ).toBe(403);
    expect((await (await city.signedIn(lead)).post(path(), { ...fact, body: '   ' })).status).toBe(400);
    const future = await (await city.signedIn(lead)).post(path(), { ...fact, happenedAt: '2199-01-01T10:00:00Z' });
    expect([future.status, future.body['code']]).toEqual([422, 'happened_in_future']);
  });

  it('are corrected by their author within a day, and by nobody later', async () => {
    const caller = await city.signedIn(lead);
    const { id } = (await caller.post<Changed>(path(), fact)).body;
    const correction = { ...fact, body: 'La logeuse donne dix jours.', correctionReason: 'Faute de frappe' };
    const byOther = await (
      await city.signedIn(colleague)
    ).post(`${path()}/${id}/corrections`, correction, { version: 1 });
    expect([byOther.status, byOther.body['code']]).toEqual([422, 'note_locked']);
    const corrected = await caller.post<Changed>(`${path()}/${id}/corrections`, correction, { version: 1 });
    expect(corrected.status).toBe(200);
    expect((await caller.post(`${path()}/${id}/corrections`, correction, { version: 1 })).status).toBe(412);
    const { items } = (await caller.get<NotePage>(path())).body;
    expect(items.find((note) => note.id === id)).toBeUndefined();
    expect(items.find((note) => note.id === corrected.body.id)).toMatchObject({
      body: correction.body,
      correctable: true,
      supersedesId: id,
    });

    city.clock.standAt(new Date(Date.now() + 25 * 3_600_000));
    expect((await caller.get<NotePage>(path())).body.items.every((note) => !note.correctable)).toBe(true);
    const late = await caller.post(`${path()}/${corrected.body.id}/corrections`, correction, { version: 1 });
    expect([late.status, late.body['code']]).toEqual([422, 'note_locked']);
  });

  it('written as a fact by mistake become a confidence that colleagues no longer see', async () => {
    const caller = await city.signedIn(lead);
    const { id } = (await caller.post<Changed>(path(), { nature: 'fact', body: 'À ne pas répéter' })).body;
    const corrected = await caller.post<Changed>(
      `${path()}/${id}/corrections`,
      { nature: 'confidence', body: 'À ne pas répéter', correctionReason: 'Confidence' },
      { version: 1 },
    );
    expect(corrected.status).toBe(200);
    const { items } = (await (await city.signedIn(colleague)).get<NotePage>(path())).body;
    expect(items.some((note) => note.body === 'À ne pas répéter')).toBe(false);
  });

  it('are never reached through another file', async () => {
    const caller = await city.signedIn(lead);
    const other = await city.caseFile(lead, team);
    const { id } = (await caller.post<Changed>(path(), fact)).body;
    expect(
      (await caller.post(`${path(other)}/${id}/corrections`, { ...fact, correctionReason: 'Erreur' }, { version: 1 }))
        .status,
    ).toBe(404);
  });

  it('are read page by page from the newest, none twice, and each page is recorded', async () => {
    const long = await city.caseFile(lead, team);
    await city.sql(
      `insert into note (case_file_id, owner_organisation_id, owner_subject, author_id, nature, room, body, happened_at)
       select $1, $2, $3, $4, 'fact', 'journal', 'Note ' || n, now() - (n / 3) * interval '1 hour' from generate_series(1, 75) n`,
      [long.id, organisation.id, team.staffSubject, lead.id],
    );
    const caller = await city.signedIn(colleague);
    const first = (await caller.get<CaseFileView>(`/api/case-files/${long.id}`)).body.rooms.journal;
    expect(first.notes).toHaveLength(30);
    const second = (await caller.get<NotePage>(`${path(long)}?before=${first.next}`)).body;
    const third = (await caller.get<NotePage>(`${path(long)}?before=${second.next}`)).body;
    expect(third.next).toBeNull();
    const all = [...first.notes, ...second.items, ...third.items];
    expect(new Set(all.map((note) => note.id)).size).toBe(75);
    expect(all.map((note) => note.happenedAt)).toEqual(
      all
        .map((note) => note.happenedAt)
        .sort()
        .reverse(),
    );
    expect(
      await city.sql(
        `select count(*)::integer as n from audit_event where member_id = $1 and case_file_id = $2 and object_kind = 'note' and rooms = '{journal}'`,
        [colleague.id, long.id],
      ),
    ).toEqual([{ n: 2 }]);
    expect((await caller.get(`${path(long)}?before=nonsense`)).status).toBe(400);
  });

  describe('are for fewer readers when their author says so', () => {
    const audiences = ['author', 'team', 'organisation', 'file'] as const;
    const ids = new Map<string, string>();
    let sameTeam: TestMember;
    let otherTeam: TestMember;
    let receiver: TestMember;
    let shared: TestCaseFile;

    beforeAll(async () => {
      shared = await city.caseFile(lead, team);
      sameTeam = await city.member('worker', organisation, [team]);
      otherTeam = await city.member('worker', organisation, [await city.team(organisation)]);
      await city.sql(`insert into case_file_member (case_file_id, member_id, since) values ($1, $2, today())`, [
        shared.id,
        otherTeam.id,
      ]);
      const foreign = await city.organisation();
      const receivers = await city.team(foreign);
      receiver = await city.member('worker', foreign, [receivers]);
      await city.referral(shared, { organisation: foreign, team: receivers, responsible: receiver }, 'accepted', {
        rooms: ['journal'],
      });
      const caller = await city.signedIn(lead);
      for (const audience of audiences)
        ids.set(
          audience,
          (await caller.post<Changed>(path(shared), { ...fact, body: `Pour ${audience}`, audience })).body.id,
        );
    });

    const seenBy = async (member: TestMember) =>
      (await (await city.signedIn(member)).get<NotePage>(path(shared))).body.items.map((note) => note.audience).sort();

    it('in the list and in the timeline', async () => {
      expect(await seenBy(lead)).toEqual(['author', 'file', 'organisation', 'team']);
      expect(await seenBy(sameTeam)).toEqual(['file', 'organisation', 'team']);
      expect(await seenBy(otherTeam)).toEqual(['file', 'organisation']);
      expect(await seenBy(receiver)).toEqual(['file']);
      const timeline = (
        await (
          await city.signedIn(receiver)
        ).get<{ items: { kind: string; text: string }[] }>(`/api/case-files/${shared.id}/timeline`)
      ).body.items.filter(({ kind }) => kind === 'note');
      expect(timeline.map(({ text }) => text)).toEqual(['Pour file']);
    });

    it('and nobody adds to one that is not for them, or withdraws it', async () => {
      const caller = await city.signedIn(receiver);
      const hidden = `${path(shared)}/${ids.get('organisation')}`;
      expect((await caller.post(`${hidden}/addenda`, { body: 'Vu' })).status).toBe(404);
      expect((await caller.post(`${hidden}/withdrawal`, { reason: 'Erreur' }, { version: 1 })).status).toBe(404);
      expect((await caller.get(`${hidden}/history`)).status).toBe(404);
      expect((await caller.post(`${path(shared)}/${ids.get('file')}/addenda`, { body: 'Vu' })).status).toBe(201);
    });
  });

  it('are locked by the database a day after their first writing, and then take addenda only', async () => {
    const caller = await city.signedIn(lead);
    const { id } = (await caller.post<Changed>(path(), { ...fact, audience: 'team' })).body;
    await city.sql(
      `update note set written_at = now() - interval '25 hours', created_at = now() - interval '25 hours' where id = $1`,
      [id],
    );
    const refused = await caller.post(
      `${path()}/${id}/corrections`,
      { ...fact, correctionReason: 'Trop tard' },
      { version: 1 },
    );
    expect([refused.status, refused.body['code']]).toEqual([422, 'note_locked']);
    // a clock of ours that is wrong changes nothing: the database counts for itself
    city.clock.standAt(new Date(Date.now() - 10 * 3_600_000));
    const fooled = await caller.post(
      `${path()}/${id}/corrections`,
      { ...fact, correctionReason: 'Horloge fausse' },
      { version: 1 },
    );
    city.clock.standAt(null);
    expect([fooled.status, fooled.body['code']]).toEqual([422, 'note_locked']);
    const session = await city.session(lead);
    const direct = city.asRole('guichet_api', session, async (client) => {
      await client.query('update note set superseded_at = now() where id = $1', [id]);
      await client.query('set constraints all immediate');
    });
    await expect(direct).rejects.toMatchObject({ constraint: 'note_locked' });
    await expect(
      city.asRole('guichet_api', session, (client) => client.query(`update note set body = 'x' where id = $1`, [id])),
    ).rejects.toMatchObject({ code: '42501' });

    const beside = await (
      await city.signedIn(colleague)
    ).post<Changed>(`${path()}/${id}/addenda`, { body: 'Confirmé.' });
    expect(beside.status).toBe(201);
    const { items } = (await caller.get<NotePage>(path())).body;
    expect(items.find((note) => note.id === id)).toMatchObject({
      correctable: false,
      audience: 'team',
      addenda: [{ body: 'Confirmé.', author: { id: colleague.id } }],
    });
    expect(items.some((note) => note.id === beside.body.id)).toBe(false);
    expect(await city.sql('select audience, nature, room from note where id = $1', [beside.body.id])).toEqual([
      { audience: 'team', nature: 'fact', room: 'journal' },
    ]);
    expect((await caller.post(`${path()}/${beside.body.id}/addenda`, { body: 'Encore' })).body['code']).toBe(
      'note_addendum_alone',
    );
    expect((await caller.post(`${path()}/${randomUUID()}/addenda`, { body: 'Rien' })).status).toBe(404);
  });

  it('are withdrawn with a reason at any age; their history stays readable', async () => {
    const caller = await city.signedIn(lead);
    const { id } = (await caller.post<Changed>(path(), { ...fact, body: 'Mauvais dossier' })).body;
    await city.sql(`update note set written_at = now() - interval '40 hours' where id = $1`, [id]);
    expect((await caller.post(`${path()}/${id}/withdrawal`, { reason: '' }, { version: 1 })).status).toBe(400);
    const gone = await caller.post<Changed>(
      `${path()}/${id}/withdrawal`,
      { reason: 'Écrite dans le mauvais dossier' },
      { version: 1 },
    );
    expect(gone.status).toBe(200);
    expect((await caller.get<NotePage>(path())).body.items.some((note) => note.body === 'Mauvais dossier')).toBe(false);
    const { body } = await caller.get<Record<string, unknown>[]>(`${path()}/${id}/history`);
    expect(body.map((step) => [step['body'], step['withdrawal'], step['correctionReason']])).toEqual([
      ['Mauvais dossier', false, ''],
      ['Mauvais dossier', true, 'Écrite dans le mauvais dossier'],
    ]);
  });

  it('say that the guard proposed another room and that the text was kept', async () => {
    const caller = await city.signedIn(lead);
    const body = 'Elle fait une dépression depuis mai.';
    const kept = (await caller.post<Changed>(path(), { ...fact, body, keptHere: true })).body.id;
    const silent = (await caller.post<Changed>(path(), { ...fact, body })).body.id;
    const ordinary = (await caller.post<Changed>(path(), { ...fact, keptHere: true })).body.id;
    const { items } = (await caller.get<NotePage>(path())).body;
    const topics = (id: string) => items.find((note) => note.id === id)?.keptTopics;
    expect([topics(kept), topics(silent), topics(ordinary)]).toEqual([['health'], [], []]);
  });

  it('are saved while they are written, for their author alone, until they are kept', async () => {
    const caller = await city.signedIn(lead);
    const other = await city.caseFile(lead, team);
    const draft = { nature: 'fact', audience: 'team', body: 'Premier jet\n\nDeuxième paragraphe' };
    const before = await city.sql('select last_activity_at from case_file where id = $1', [other.id]);
    expect((await caller.put(`${path(other)}/draft`, { ...draft, body: 'Pre' })).status).toBe(200);
    const saved = await caller.put<{ savedAt: string }>(`${path(other)}/draft`, draft);
    expect(Date.parse(saved.body.savedAt)).toBeGreaterThan(0);
    const seen = async (member: TestMember) =>
      (await (await city.signedIn(member)).get<CaseFileView>(`/api/case-files/${other.id}`)).body.rooms.journal.draft;
    expect(await seen(lead)).toMatchObject(draft);
    expect(await seen(colleague)).toBeNull();
    expect(await city.sql('select last_activity_at from case_file where id = $1', [other.id])).toEqual(before);
    await caller.post(path(other), { ...fact, body: draft.body });
    expect(await seen(lead)).toBeNull();
    await caller.put(`${path(other)}/draft`, draft);
    expect((await caller.put(`${path(other)}/draft`, { ...draft, body: '' })).status).toBe(200);
    expect(await seen(lead)).toBeNull();
    const foreign = await city.organisation();
    const stranger = await city.signedIn(await city.member('worker', foreign, [await city.team(foreign)]));
    expect((await stranger.put(`${path(other)}/draft`, draft)).status).toBe(404);
  });
});
