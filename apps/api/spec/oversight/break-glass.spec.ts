import type { ShareableRoom } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import type {
  BreakGlassOpened,
  BreakGlassRates,
  BreakGlassReview,
  BreakGlassReviews,
  OwnBreakGlassList,
} from '@guichet/oversight-contract';
import { AccessRequestTokens } from '@guichet/people-api';
import { CurrentSessions } from '@guichet/platform-api-kernel';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

const reason = 'Elle dort dehors ce soir avec deux enfants, son équipe ne répond pas.';

describe('breaking the glass', () => {
  let city: City;
  let cpas: TestOrganisation;
  let shelter: TestOrganisation;
  let team: TestTeam;
  let night: TestTeam;
  let lead: TestMember;
  let teamLead: TestMember;
  let manager: TestMember;
  let officer: TestMember;
  let actor: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ kind: 'cpas' });
    shelter = await city.organisation();
    team = await city.team(cpas);
    night = await city.team(shelter);
    lead = await city.member('worker', cpas, [team]);
    teamLead = await city.member('team_lead', cpas, [team]);
    manager = await city.member('organisation_manager', cpas);
    officer = await city.member('data_protection_officer', cpas);
    actor = await city.member('worker', shelter, [night], { givenName: 'N.', familyName: 'Garde' });
  });
  beforeEach(async () => {
    file = await city.caseFile(lead, team);
    for (const room of ['housing', 'employment', 'confidence'] as const) await city.factIn(file, room);
  });
  afterAll(() => city.end());

  const tokenFor = async (member: TestMember, of = file): Promise<string> => {
    const known = await city.application
      .get(CurrentSessions)
      .actor(await city.session(member), '00000000-0000-4000-8000-000000000001');
    return city.application.get(AccessRequestTokens).issue(known!, of.id);
  };
  const open = async (facts: { member?: TestMember; rooms?: string[]; body?: object; of?: TestCaseFile } = {}) => {
    const member = facts.member ?? actor;
    return (await city.signedIn(member)).post<BreakGlassOpened & { code?: string }>('/api/break-glass', {
      requestToken: await tokenFor(member, facts.of),
      caseFileId: null,
      rooms: facts.rooms ?? ['identity', 'housing'],
      reasonCode: 'shelter_tonight',
      reason,
      ...facts.body,
    });
  };
  const read = async (member: TestMember, of = file) =>
    (await city.signedIn(member)).get<CaseFileView>(`/api/case-files/${of.id}`);
  const reviews = async (member: TestMember, state = 'waiting') =>
    (await (await city.signedIn(member)).get<BreakGlassReviews>(`/api/break-glass/reviews?state=${state}`)).body.items;
  const reviewOf = async (member: TestMember, id: string): Promise<BreakGlassReview | undefined> =>
    (await reviews(member)).find((one) => one.id === id);

  it('opens the named rooms for three hours, to read, under its own name in the record', async () => {
    expect((await read(actor)).status).toBe(404);
    const { status, body } = await open();
    expect(status).toBe(201);
    expect(body.caseFileId).toBe(file.id);
    const { body: seen } = await read(actor);
    expect(seen.relation).toBe('break_glass');
    expect(seen.rooms.housing.access).toBe('read');
    expect(seen.rooms.employment.access).toBe('exists');
    expect(seen.rooms.confidence.access).toBe('none');
    expect(seen.allowedActions).toEqual([]);
    const [row] = await city.sql(
      `select extract(epoch from ends_at - created_at) / 3600 as hours, reason_code from break_glass where id = $1`,
      [body.id],
    );
    expect(row).toEqual({ hours: '3.0000000000000000', reason_code: 'shelter_tonight' });
    const record = await city.sql(
      `select action, relation, rooms from audit_event where case_file_id = $1 and member_id = $2 order by id`,
      [file.id, actor.id],
    );
    expect(record).toEqual([
      { action: 'GET /api/case-files/:caseFileId', relation: 'refused', rooms: [] },
      { action: 'break_glass.open', relation: 'break_glass', rooms: ['identity', 'housing'] },
      { action: 'case_file.read', relation: 'break_glass', rooms: ['housing', 'identity'] },
    ]);
    expect(JSON.stringify(await city.sql('select * from audit_event'))).not.toContain('dort dehors');
  });

  it('tells the lead worker, who reviews, and the officer at once', async () => {
    await open();
    for (const member of [lead, teamLead, manager, officer])
      expect(
        await city.sql('select kind from notice where member_id = $1 and case_file_id = $2', [member.id, file.id]),
      ).toEqual([{ kind: 'break_glass.opened' }]);
  });

  it('asks for a reason of the list and enough words', async () => {
    expect((await open({ body: { reason: 'urgent' } })).status).toBe(400);
    expect((await open({ body: { reasonCode: 'curiosity' } })).status).toBe(422);
    expect((await open({ rooms: [] })).status).toBe(400);
    expect((await open({ rooms: ['confidence'] })).status).toBe(400);
    expect((await open({ rooms: ['rights_violence'] })).status).toBe(400);
    expect((await open({ body: { requestToken: null, caseFileId: file.id } })).status).toBe(404);
    expect((await open({ body: { caseFileId: file.id } })).status).toBe(400);
    expect(await city.sql('select 1 from break_glass where case_file_id = $1', [file.id])).toEqual([]);
  });

  it('opens to nobody at a screen that was left open: the proof of who it is must be fresh', async () => {
    const requestToken = await tokenFor(actor);
    const asActor = await city.signedIn(actor);
    await city.sql(`update session set proven_at = now() - interval '6 minutes' where member_id = $1`, [actor.id]);
    const opening = { requestToken, caseFileId: null, rooms: ['identity'], reasonCode: 'shelter_tonight', reason };
    const refused = await asActor.post('/api/break-glass', opening);
    expect([refused.status, refused.body['code']]).toEqual([403, 'fresh_factor_needed']);
    expect(await city.sql('select 1 from break_glass where case_file_id = $1', [file.id])).toEqual([]);
  });

  describe('leaves the core rules alone', () => {
    const refused = async (of: TestCaseFile, member = actor) => {
      expect((await open({ of, member })).status).toBe(404);
      expect(await city.sql('select 1 from access_grant where case_file_id = $1', [of.id])).toEqual([]);
    };
    it.each(['self', 'partner', 'former_partner', 'parent', 'child', 'sibling', 'shared_child', 'guardian'])(
      'a tie: %s',
      async (kind) => {
        await city.tie(file, actor, kind);
        await refused(file);
      },
    );
    it('a file on staff', async () => {
      await refused(await city.caseFile(lead, team, { staffOf: shelter }));
    });
    it('a protected address without the right, and not with it', async () => {
      await city.sql(
        `insert into contact_method (person_id, kind, value, protected) values ($1, 'phone', '0455 00 00 09', true)`,
        [file.id],
      );
      await refused(file);
      const entitled = await city.member('worker', shelter, [night], { protectedAddressRight: true });
      expect((await open({ member: entitled })).status).toBe(201);
    });
    it('no undertaking of secrecy', async () => {
      const unsworn = await city.member('worker', shelter, [night], { secrecy: false });
      expect((await open({ member: unsworn })).body.code).toBe('break_glass_unsworn');
    });
    it('a tie declared while it runs', async () => {
      await open();
      await city.tie(file, actor);
      expect((await read(actor)).status).toBe(404);
    });
    it('in the database too, whoever asks it', async () => {
      const grant = (room: string, level: number, ends: string) =>
        city.sql(
          `insert into access_grant (case_file_id, subject, room, level, source_kind, source_id, ends_at)
           values ($1, $2, $3, $4, 'break_glass', gen_random_uuid(), ${ends})`,
          [file.id, actor.subject, room, level],
        );
      await expect(grant('confidence', 3, `now() + interval '1 hour'`)).rejects.toThrow(/ck_access_grant/);
      await expect(grant('rights_violence', 3, `now() + interval '1 hour'`)).rejects.toThrow(/break_glass/);
      await expect(grant('housing', 4, `now() + interval '1 hour'`)).rejects.toThrow(/break_glass/);
      await expect(grant('housing', 3, 'null')).rejects.toThrow(/break_glass/);
    });
    it('begins no referral and no agreement', async () => {
      await open();
      const session = await city.session(actor);
      await expect(
        city.asRole('guichet_api', session, (client) =>
          client.query(
            `insert into referral (case_file_id, kind, status, from_organisation_id, from_team_id, sender_id, to_organisation_id, to_team_id, subject, request, person_label, rooms)
             values ($1, 'orientation', 'draft', $2, $3, $4, $5, $6, 'x', 'x', 'x', '{training}')`,
            [file.id, shelter.id, night.id, actor.id, cpas.id, team.id],
          ),
        ),
      ).rejects.toThrow(/no_emergency|row-level security/);
    });
  });

  it('is needless for who works on the file', async () => {
    expect((await open({ member: teamLead })).body.code).toBe('break_glass_needless');
  });

  it('opens a closed room of a file one knows by its identifier, and reads on under its name', async () => {
    await city.agreement(file, shelter, ['employment'] as ShareableRoom[], { team: night });
    expect((await read(actor)).body.relation).toBe('grant_holder');
    const { status } = await open({ body: { requestToken: null, caseFileId: file.id } });
    expect(status).toBe(201);
    const { body } = await read(actor);
    expect([body.relation, body.rooms.housing.access, body.rooms.employment.access]).toEqual([
      'break_glass',
      'read',
      'read',
    ]);
  });

  it('ends by itself', async () => {
    const { id } = (await open()).body;
    await city.sql(
      `update break_glass set created_at = now() - interval '4 hours', ends_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    await city.sql(`update access_grant set ends_at = now() - interval '1 second' where source_id = $1`, [id]);
    await city.sql(`update access_due set due_at = now() - interval '1 second' where case_file_id = $1`, [file.id]);
    expect((await read(actor)).status).toBe(404);
  });

  it('is given back by the actor alone, once', async () => {
    const { id } = (await open()).body;
    const asActor = await city.signedIn(actor);
    const own = (await asActor.get<OwnBreakGlassList>('/api/break-glass/own')).body.items;
    expect(own.find((one) => one.id === id)).toMatchObject({
      reference: file.reference,
      rooms: ['identity', 'housing'],
    });
    const stranger = await city.signedIn(teamLead);
    expect((await stranger.post(`/api/break-glass/${id}/ending`, {}, { version: 1 })).status).toBe(404);
    expect((await asActor.post(`/api/break-glass/${id}/ending`, {}, { version: 7 })).status).toBe(412);
    expect((await asActor.post(`/api/break-glass/${id}/ending`, {}, { version: 1 })).body).toEqual({ id, version: 2 });
    expect(
      await city.sql(`select outcome, relation from audit_event where action = 'break_glass.end' and object_id = $1`, [
        id,
      ]),
    ).toEqual([{ outcome: 'allowed', relation: 'break_glass' }]);
    expect((await read(actor)).status).toBe(404);
    expect((await asActor.post(`/api/break-glass/${id}/ending`, {}, { version: 2 })).body).toMatchObject({
      status: 422,
      code: 'break_glass_ended',
    });
  });

  it('opens nothing for an organisation without a convention, and shuts when one is taken back', async () => {
    const sign = (on: string | null) =>
      city.sql('update organisation set convention_signed_on = $2 where id = $1', [shelter.id, on]);
    await sign(null);
    expect(await open()).toMatchObject({ status: 422, body: { code: 'no_convention' } });
    await sign('2025-01-01');
    expect((await open()).status).toBe(201);
    expect((await read(actor)).status).toBe(200);
    await sign(null);
    expect((await read(actor)).status).toBe(404);
    await sign('2025-01-01');
  });

  it('is renewed with a new reason: the first ends, both are reviewed', async () => {
    const first = (await open()).body;
    const again = await open({ rooms: ['identity'], body: { requestToken: null, caseFileId: file.id } });
    expect(again.status).toBe(201);
    expect((await read(actor)).body.rooms.housing.access).toBe('exists');
    expect(await reviewOf(teamLead, first.id)).toMatchObject({ renewal: false });
    expect(await reviewOf(teamLead, again.body.id)).toMatchObject({ renewal: true, readings: 1 });
  });

  describe('the review', () => {
    it('is for the leads, the managers and the officer, never the actor, a colleague or a tied reviewer', async () => {
      const { id } = (await open()).body;
      await read(actor);
      for (const member of [teamLead, manager, officer])
        expect(await reviewOf(member, id)).toMatchObject({
          reference: file.reference,
          reason,
          member: { name: 'N. Garde' },
          readings: 1,
          roomsRead: ['housing', 'identity'],
          review: null,
        });
      expect((await (await city.signedIn(actor)).get('/api/break-glass/reviews')).status).toBe(403);
      const elsewhere = await city.member('team_lead', shelter, [night]);
      expect(await reviewOf(elsewhere, id)).toBeUndefined();
      const tied = await city.member('team_lead', cpas, [team]);
      await city.tie(file, tied);
      expect(await reviewOf(tied, id)).toBeUndefined();
    });

    it('is decided once, and the actor is told', async () => {
      const { id } = (await open()).body;
      const verdict = { verdict: 'justified', comment: 'La mise à l’abri ne pouvait pas attendre.' };
      const asLead = await city.signedIn(teamLead);
      expect((await asLead.post(`/api/break-glass/${id}/review`, verdict)).status).toBe(428);
      expect((await asLead.post(`/api/break-glass/${id}/review`, verdict, { version: 3 })).status).toBe(412);
      expect((await asLead.post(`/api/break-glass/${id}/review`, verdict, { version: 1 })).body).toEqual({
        id,
        version: 2,
      });
      expect(
        (await (await city.signedIn(officer)).post(`/api/break-glass/${id}/review`, verdict, { version: 2 })).body,
      ).toMatchObject({ status: 422, code: 'break_glass_reviewed' });
      expect((await reviews(officer, 'decided')).find((one) => one.id === id)?.review).toMatchObject({
        verdict: 'justified',
        comment: verdict.comment,
      });
      expect(
        await city.sql(`select kind from notice where member_id = $1 and kind = 'break_glass.reviewed'`, [actor.id]),
      ).not.toEqual([]);
    });

    it('is never of one’s own', async () => {
      const ownTeam = await city.team(cpas);
      const other = await city.member('team_lead', cpas, [ownTeam]);
      const { id } = (await open({ member: other })).body;
      expect(await reviewOf(other, id)).toBeUndefined();
      const verdict = { verdict: 'justified', comment: 'C’était moi.' };
      expect(
        (await (await city.signedIn(other)).post(`/api/break-glass/${id}/review`, verdict, { version: 1 })).status,
      ).toBe(403);
      await expect(
        city.sql(
          `update break_glass set verdict = 'justified', reviewer_id = member_id, reviewed_at = now() where id = $1`,
          [id],
        ),
      ).rejects.toThrow(/ck_break_glass_reviewer/);
    });

    it('escalates once when nobody decided within five working days', async () => {
      const { id } = (await open()).body;
      const escalate = () => city.sql('select escalate_break_glass()');
      await escalate();
      expect(await reviewOf(officer, id)).toMatchObject({ escalatedAt: null });
      await city.sql(`update break_glass set review_due_at = now() - interval '1 minute' where id = $1`, [id]);
      await escalate();
      await escalate();
      expect((await reviewOf(officer, id))?.escalatedAt).not.toBeNull();
      for (const member of [officer, manager])
        expect(
          await city.sql(
            `select count(*)::integer as n from notice where member_id = $1 and case_file_id = $2 and kind = 'break_glass.escalated'`,
            [member.id, file.id],
          ),
        ).toEqual([{ n: 1 }]);
    });

    it.each([
      ['2026-11-23 10:00', '2026-12-01 00:00', 'a Monday: the Monday after'],
      ['2026-12-18 10:00', '2026-12-29 00:00', 'Christmas and the weekends do not count'],
      ['2026-07-17 10:00', '2026-07-28 00:00', 'nor the national day'],
    ])('from %s it is due before %s: %s', async (from, until) => {
      const [row] = await city.sql<{ due: string }>(
        `select to_char(end_of_working_day($1::timestamp at time zone 'Europe/Brussels', 5) at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:MI') as due`,
        [from],
      );
      expect(row?.due).toBe(until);
    });
  });

  it('counts members beside their peers, for the officer, with no median for a few', async () => {
    const many = await city.organisation();
    const place = await city.team(many);
    const [busy] = await Promise.all(Array.from({ length: 6 }, () => city.member('worker', many, [place])));
    for (let n = 0; n < 2; n += 1) await open({ member: busy!, of: await city.caseFile(lead, team) });
    await open();
    const { items } = (await (await city.signedIn(officer)).get<BreakGlassRates>('/api/break-glass/rates')).body;
    expect(items.find((one) => one.member.id === busy!.id)).toMatchObject({ count: 2, peers: 5, peersMedian: 0 });
    expect(items.find((one) => one.member.id === actor.id)).toMatchObject({ peersMedian: null });
    expect((await (await city.signedIn(manager)).get('/api/break-glass/rates')).status).toBe(403);
  });
});
