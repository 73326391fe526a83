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
      await city.sql('select nature, room, body, owner_subject, author_id from note where id = $1', [body.id]),
    ).toEqual([
      { nature: 'fact', room: 'journal', body: fact.body, owner_subject: team.staffSubject, author_id: lead.id },
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
    expect(await city.sql('select count(*)::integer as n from note where body = $1', [body.body])).toEqual([{ n: 1 }]);
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
});
