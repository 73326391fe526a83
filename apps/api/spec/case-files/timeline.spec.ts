import { ROOMS } from '@guichet/access-contract';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { TimelineEntry } from '@guichet/case-files-contract';
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
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
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
    ).toEqual([{ action: 'case_file.read', object_kind: 'timeline', rooms: ['training'], relation: 'owning_team' }]);
  });
});
