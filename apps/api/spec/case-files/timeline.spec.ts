import { ROOMS } from '@guichet/access-contract';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { CaseFileChanges, CaseFileView, TimelineEntry } from '@guichet/case-files-contract';
import { ROOM_ROWS } from '../harness/room-rows';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

interface TimelinePage {
  items: TimelineEntry[];
  next: string | null;
}

describe('the timeline of a file', () => {
  let city: City;
  let cpas: TestOrganisation;
  let forem: TestOrganisation;
  let receivers: TestTeam;
  let team: TestTeam;
  let lead: TestMember;
  let receiver: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ name: 'CPAS' });
    forem = await city.organisation({ name: 'FOREM' });
    team = await city.team(cpas);
    receivers = await city.team(forem);
    lead = await city.member('worker', cpas, [team]);
    receiver = await city.member('worker', forem, [receivers]);
    file = await city.caseFile(lead, team);
    for (const room of ROOMS) await city.factIn(file, room);
    const referral = await city.referral(
      file,
      { organisation: forem, team: receivers, responsible: receiver },
      'accepted',
      { rooms: ['training'] },
    );
    await city.sql(
      `insert into referral_transition (referral_id, action, from_status, to_status, actor_id, at) values ($1, 'send', 'draft', 'requested', $2, now() - interval '2 days'), ($1, 'accept', 'requested', 'accepted', $3, now() - interval '1 day')`,
      [referral, lead.id, receiver.id],
    );
    await city.factIn(file, 'training', receiver, receivers);
    await city.sql(`update sharing_agreement set revoked_on = null where case_file_id = $1`, [file.id]);
  });
  afterAll(() => city.end());

  const read = async (member: TestMember, query = '') =>
    (await city.signedIn(member)).get<TimelinePage>(`/api/case-files/${file.id}/timeline${query}`);

  it('merges records, notes, referrals and agreements, newest first', async () => {
    const { status, body } = await read(lead);
    expect(status).toBe(200);
    const kinds = body.items.map((item) => `${item.kind}:${item.recordKind ?? item.code ?? item.room ?? ''}`).sort();
    const records = Object.entries(RECORD_KINDS)
      .filter(([, { name }]) => Object.values(ROOM_ROWS).some(({ table }) => table === name))
      .map(([kind]) => `record:${kind}`);
    expect(kinds).toEqual(
      [
        'agreement:',
        'note:confidence',
        'note:journal',
        'opened:',
        'plan:need',
        ...records,
        'record:training-episodes',
        'referral:accept',
        'referral:send',
      ].sort(),
    );
    expect(body.items.map((item) => item.at)).toEqual(
      body.items
        .map((item) => item.at)
        .sort()
        .reverse(),
    );
    expect(body.items.find((item) => item.code === 'accept')).toMatchObject({
      status: 'accepted',
      text: 'Bilan de compétences',
      author: { id: receiver.id },
      organisation: { name: 'FOREM' },
    });
    expect(body.next).toBeNull();
  });

  it('shows a receiver the rooms it reads and its own side', async () => {
    const { body } = await read(receiver);
    expect(new Set(body.items.map((item) => item.room))).toEqual(new Set(['training', null]));
    expect(body.items.filter((item) => item.kind === 'record')).toHaveLength(2);
  });

  it('is filtered by room and by organisation', async () => {
    const room = (await read(lead, '?room=housing')).body.items;
    expect(room.map((item) => item.recordKind)).toEqual(['housing-situations']);
    const organisation = (await read(lead, `?organisationId=${forem.id}`)).body.items;
    expect(organisation.map((item) => item.kind).sort()).toEqual(['record', 'referral']);
    expect((await read(lead, '?kind=plan')).body.items.map((item) => item.text)).toEqual(['Cherche un logement']);
    expect((await read(lead, '?text=CHERCHE%20un')).body.items.map((item) => item.kind)).toEqual(['plan']);
    expect((await read(lead, '?text=100%25')).body.items).toEqual([]);
    expect((await read(lead, '?until=2020-01-01')).body.items).toEqual([]);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(Date.now() - 86_400_000);
    expect((await read(lead, `?from=${day}&until=${day}`)).body.items.map((item) => item.code)).toEqual(['accept']);
    expect((await read(lead, '?kind=rumour')).status).toBe(400);
    expect((await read(lead, '?room=police')).status).toBe(400);
    expect((await read(lead, '?status=x')).status).toBe(400);
  });

  it('goes on page by page, none twice', async () => {
    const long = await city.caseFile(lead, team);
    await city.sql(
      `insert into note (case_file_id, owner_organisation_id, owner_subject, author_id, nature, room, body, happened_at)
       select $1, $2, $3, $4, 'fact', 'journal', 'Note ' || n, now() - n * interval '1 hour' from generate_series(1, 60) n`,
      [long.id, cpas.id, team.staffSubject, lead.id],
    );
    await city.sql(
      `insert into project (case_file_id, owner_organisation_id, owner_subject, author_id, stage_code, title, created_at)
       select $1, $2, $3, $4, 'wish', 'Projet ' || n, now() - n * interval '90 minutes' from generate_series(1, 40) n`,
      [long.id, cpas.id, team.staffSubject, lead.id],
    );
    const caller = await city.signedIn(lead);
    const ids: string[] = [];
    let query = '';
    for (let page = 0; page < 5; page += 1) {
      const { body } = await caller.get<TimelinePage>(`/api/case-files/${long.id}/timeline${query}`);
      ids.push(...body.items.map((item) => item.id));
      if (body.next === null) break;
      query = `?before=${body.next}`;
    }
    expect(ids).toHaveLength(101);
    expect(new Set(ids).size).toBe(101);
  });

  it('tells of documents, appointments, closings and mergers too, each to whoever may see it', async () => {
    const told = await city.caseFile(lead, team);
    const other = await city.caseFile(lead, team);
    await city.sql(
      `insert into document (case_file_id, owner_organisation_id, owner_subject, author_id, room, kind_code, title)
       select $1, $2, $3, $4, 'housing', code, 'Bail signé' from reference_entry where list = 'document_kind' and code in ('issued_letter', 'lease')`,
      [told.id, cpas.id, team.staffSubject, lead.id],
    );
    const [appointment] = await city.sql<{ id: string }>(
      `insert into appointment (calendar_uid, organisation_id, team_id, case_file_id, booked_by_id, starts_at, ends_at, subject, place_kind)
       values (gen_random_uuid(), $1, $2, $3, $4, now(), now() + interval '1 hour', 'Entretien', 'on_site') returning id`,
      [cpas.id, team.id, told.id, lead.id],
    );
    await city.sql(
      `insert into appointment_step (appointment_id, action, to_status, actor_id, at) values ($1, 'book', 'booked', $2, now())`,
      [appointment?.id, lead.id],
    );
    await city.sql(
      `insert into file_closure (case_file_id, reason_code, satisfaction, closed_by_id, reopened_at, reopened_by_id)
       select $1, code, 'not_asked', $2, now(), $2 from reference_entry where list = 'case_closure_reason' order by position limit 1`,
      [told.id, lead.id],
    );
    await city.sql(
      `insert into file_merger (surviving_id, merged_id, reason, merged_by_id, undone_at, undone_by_id) values ($1, $2, 'Même carte', $3, now(), $3)`,
      [told.id, other.id, lead.id],
    );
    const kinds = async (member: TestMember, of: TestCaseFile) =>
      (await (await city.signedIn(member)).get<TimelinePage>(`/api/case-files/${of.id}/timeline`)).body.items
        .map((item) => item.kind)
        .sort();
    const all = ['appointment', 'closing', 'document', 'letter', 'merger', 'merger_undone', 'opened', 'reopening'];
    expect(await kinds(lead, told)).toEqual(all);
    expect(await kinds(lead, other)).toEqual(['merger', 'merger_undone', 'opened']);
    const { body } = await (
      await city.signedIn(lead)
    ).get<TimelinePage>(`/api/case-files/${other.id}/timeline?kind=merger`);
    expect(body.items.map((item) => item.objectId)).toEqual([told.id]);
  });

  it('tells what others did since the visit before, until it is marked as seen', async () => {
    const watched = await city.caseFile(lead, team);
    const caller = await city.signedIn(lead);
    const changes = async () => (await caller.get<CaseFileChanges>(`/api/case-files/${watched.id}/changes`)).body;
    expect(await changes()).toMatchObject({ since: null, items: [], more: false });
    await caller.get(`/api/case-files/${watched.id}`);
    await city.sql(`update case_visit set at = now() - interval '2 days' where case_file_id = $1`, [watched.id]);
    const colleague = await city.member('worker', cpas, [team]);
    await city.factIn(watched, 'training', colleague);
    await city.factIn(watched, 'journal', colleague);
    await city.factIn(watched, 'plan', colleague);
    await city.factIn(watched, 'housing', lead);
    await city.sql(`update note set happened_at = now() - interval '9 days' where case_file_id = $1`, [watched.id]);
    expect((await caller.get<CaseFileView>(`/api/case-files/${watched.id}`)).body.lastVisit.changes).toBe(3);
    const told = await changes();
    expect(told.items.map((item) => item.room).sort()).toEqual(['journal', 'plan', 'training']);
    expect(told.items.every((item) => item.author?.id === colleague.id && item.organisation?.name === 'CPAS')).toBe(
      true,
    );
    const seen = await caller.put(`/api/case-files/${watched.id}/visit`, { until: told.until });
    expect(seen.status).toBe(200);
    expect((await changes()).items).toEqual([]);
    await city.factIn(watched, 'training', colleague);
    expect((await changes()).items).toHaveLength(1);
    // seen until a day to come means until now
    await caller.put(`/api/case-files/${watched.id}/visit`, { until: '2199-01-01T00:00:00Z' });
    await city.factIn(watched, 'training', colleague);
    expect((await changes()).items).toHaveLength(1);
  });

  it('is nothing to a stranger, and every page is recorded', async () => {
    const outside = await city.organisation();
    expect((await read(await city.member('worker', outside, [await city.team(outside)]))).status).toBe(404);
    const reader = await city.member('worker', cpas, [team]);
    await read(reader, '?room=training');
    expect(
      await city.sql(
        'select action, object_kind, rooms, relation from audit_event where member_id = $1 and case_file_id = $2',
        [reader.id, file.id],
      ),
    ).toEqual([
      { action: 'case_file.read', object_kind: 'timeline', rooms: ['identity', 'training'], relation: 'owning_team' },
    ]);
  });
});
