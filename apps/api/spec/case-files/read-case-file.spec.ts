import { isClosedRoom, ROOMS } from '@guichet/access-contract';
import type { CaseFileContributions, CaseFileView } from '@guichet/case-files-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('reading a case file', () => {
  let city: City;
  let cpas: TestOrganisation;
  let forem: TestOrganisation;
  let antenna: TestTeam;
  let counsellors: TestTeam;
  let claire: TestMember;
  let colleague: TestMember;
  let florent: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ kind: 'cpas', name: 'CPAS' });
    forem = await city.organisation({ kind: 'forem', name: 'FOREM' });
    antenna = await city.team(cpas, { name: 'Outremeuse' });
    counsellors = await city.team(forem, { name: 'Conseil' });
    claire = await city.member('worker', cpas, [antenna], { givenName: 'Claire', familyName: 'Dumont' });
    colleague = await city.member('worker', cpas, [antenna]);
    florent = await city.member('worker', forem, [counsellors], { givenName: 'F.', familyName: 'Lambert' });
    file = await city.caseFile(claire, antenna, { givenNames: 'Selamawit', familyNames: 'Tesfay', birthYear: 1991 });
    for (const room of ROOMS) await city.factIn(file, room);
  });
  afterAll(() => city.end());

  const read = async (member: TestMember, id = file.id) =>
    (await city.signedIn(member)).get<CaseFileView>(`/api/case-files/${id}`);

  it('gives the lead worker the whole file, and says who can read each room', async () => {
    const { status, body, headers } = await read(claire);
    expect(status).toBe(200);
    expect(headers['etag']).toBe(`"${body.version}"`);
    expect(body).toMatchObject({
      id: file.id,
      reference: file.reference,
      status: 'active',
      openedOn: '2026-01-15',
      lead: { id: claire.id, name: 'Claire Dumont', organisation: 'CPAS' },
      team: { id: antenna.id, name: 'Outremeuse' },
      relation: 'lead',
      staffFile: false,
      rooms: {
        identity: { access: 'contribute', person: { givenNames: 'Selamawit', birth: { year: 1991, month: null } } },
        contact: { methods: [{ value: '0455 00 00 01', safe: true }] },
        language: { languages: [{ languageCode: 'fr', spokenLevel: 'a2' }] },
        residence: {
          access: 'contribute',
          documents: [
            { typeCode: 'card.A', validUntil: '2027-05-31', author: { id: claire.id, organisation: 'CPAS' } },
          ],
        },
        housing: { records: [{ validFrom: '2026-06-01' }] },
        training: { records: [{ title: 'FLE' }] },
        employment: { records: [{ occupation: 'couture', hoursPerWeek: null }] },
        project: { records: [{ title: 'Atelier' }] },
        confidence: { access: 'contribute', readers: [{ organisation: 'CPAS', team: null, member: 'Claire Dumont' }] },
      },
    });
    expect(body.rooms.journal.notes.map((note) => note.nature).sort()).toEqual(['confidence', 'fact']);
    expect(body.rooms.training.readers).toEqual([{ organisation: 'CPAS', team: 'Outremeuse', member: null }]);
    expect(body.rooms.identity.readers).toContainEqual({ organisation: 'CPAS', team: null, member: null });
    expect(body.allowedActions).toEqual(
      expect.arrayContaining(['note.add', 'confidence.add', 'referral.create', 'file.close', 'readings.read']),
    );
    expect(body.allowedActions).not.toContain('file.reopen');
  });

  it('computes the residence clock and its strip', async () => {
    city.clock.standAt(new Date('2026-11-22T11:00:00Z'));
    const { body } = await read(claire);
    city.clock.standAt(null);
    expect(body.rooms.residence.clock).toMatchObject({
      today: '2026-11-22',
      state: 'calm',
      windowOpensOn: '2027-04-16',
      windowClosesOn: '2027-05-01',
      validUntil: '2027-05-31',
      stableDays: 145,
      gaps: [],
    });
    expect(body.rooms.residence.clock?.strip.bars[0]).toMatchObject({ kind: 'title', typeCode: 'card.A' });
    expect(body.rooms.residence.documents[0]).not.toHaveProperty('rule');
  });

  it('keeps confidences from the colleagues of the team, and says so', async () => {
    const { body } = await read(colleague);
    expect(body.relation).toBe('owning_team');
    expect(body.rooms.confidence).toEqual({ room: 'confidence', access: 'exists', readers: [], holds: {} });
    expect(body.rooms.journal.notes.map((note) => note.nature)).toEqual(['fact']);
    expect(body.allowedActions).not.toContain('confidence.add');
    expect(body.allowedActions).not.toContain('file.close');
  });

  it('does not exist for a stranger, for a tie, and for who is not signed in', async () => {
    const nothing = await read(florent, '00000000-0000-4000-8000-000000000000');
    const shut = await read(florent);
    expect(shut.status).toBe(404);
    expect({ ...shut.body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' });
    const tied = await city.member('worker', cpas, [antenna]);
    await city.tie(file, tied);
    expect((await read(tied)).status).toBe(404);
    expect((await city.stranger().get(`/api/case-files/${file.id}`)).status).toBe(401);
  });

  it('shows a receiver what was agreed, that the rest is shut, and never that confidences exist', async () => {
    const shared = await city.caseFile(claire, antenna);
    for (const room of ROOMS) await city.factIn(shared, room);
    const agreementId = await city.agreement(shared, forem, ['identity', 'training'], { team: counsellors });
    await city.agreement(shared, await city.organisation(), ['identity']);
    const { body } = await read(florent, shared.id);
    expect(body.relation).toBe('grant_holder');
    const access = Object.fromEntries(ROOMS.map((room) => [room, body.rooms[room].access]));
    expect(access).toEqual({
      ...Object.fromEntries(ROOMS.map((room) => [room, 'exists'])),
      identity: 'read',
      training: 'read',
      confidence: 'none',
    });
    expect(body.rooms.residence).toEqual({
      room: 'residence',
      access: 'exists',
      readers: [],
      holds: {},
      documents: [],
      procedures: [],
      clock: null,
    });
    expect(body.rooms.journal.notes).toEqual([]);
    expect(body.rooms.training.records).toHaveLength(1);
    expect(body.agreements.map((agreement) => agreement.id)).toEqual([agreementId]);
    expect(body.around.receivers).toEqual([
      expect.objectContaining({ team: 'Conseil', organisation: 'FOREM', rooms: ['identity', 'training'] }),
    ]);
    expect(body.allowedActions).toEqual(['referral.create']);
    expect((await read(claire, shared.id)).body.agreements).toHaveLength(2);
  });

  it('keeps for a receiver what its own team wrote, after the room was shut', async () => {
    const shared = await city.caseFile(claire, antenna);
    await city.agreement(shared, forem, ['identity'], { team: counsellors });
    await city.factIn(shared, 'housing');
    await city.factIn(shared, 'housing', florent, counsellors);
    const { body } = await read(florent, shared.id);
    expect(body.rooms.housing).toMatchObject({ access: 'own', readers: [] });
    expect(body.rooms.housing.records).toEqual([
      expect.objectContaining({ author: expect.objectContaining({ organisation: 'FOREM' }) }),
    ]);
  });

  it('limits a role whatever the relation: reception, manager, and nobody without the undertaking', async () => {
    const reception = (await read(await city.member('reception', cpas, [antenna]))).body;
    expect(reception.rooms.contact.access).toBe('contribute');
    expect(reception.rooms.residence).toMatchObject({ access: 'none', documents: [], clock: null });
    expect(reception.rooms.journal).toMatchObject({ access: 'none', notes: [] });
    const manager = (await read(await city.member('organisation_manager', cpas))).body;
    expect(manager.relation).toBe('organisation_manager');
    expect(manager.rooms.identity.access).toBe('read');
    // how many, and nothing of what they say
    expect(manager.rooms.training).toMatchObject({ access: 'summary', records: [], readers: [] });
    expect(manager.rooms.housing).toMatchObject({ access: 'none', records: [], holds: {} });
    const unsworn = (await read(await city.member('worker', cpas, [antenna], { secrecy: false }))).body;
    expect(unsworn.rooms.identity).toMatchObject({ access: 'exists', person: null });
    expect(unsworn.allowedActions.filter((action) => /\.(add|edit)$/.test(action))).toEqual([]);
    for (const role of ['city_coordinator', 'data_protection_officer', 'administrator'] as const) {
      expect((await read(await city.member(role, cpas))).status).toBe(403);
    }
  });

  it('hides protected addresses from who lacks the right', async () => {
    const hidden = await city.caseFile(claire, antenna);
    await city.sql(
      `insert into contact_method (person_id, kind, value, protected) values ($1, 'postal_address', 'Rue cachée 1', true)`,
      [hidden.id],
    );
    expect((await read(claire, hidden.id)).body.rooms.contact.methods).toEqual([]);
    const trusted = await city.member('worker', cpas, [antenna], { protectedAddressRight: true });
    expect((await read(trusted, hidden.id)).body.rooms.contact.methods).toHaveLength(1);
  });

  it('records what was read, under which relation, in the same statement', async () => {
    const reader = await city.member('worker', cpas, [antenna]);
    await read(reader);
    const events = await city.sql(
      'select action, relation, rooms, object_kind, outcome from audit_event where member_id = $1 and case_file_id = $2',
      [reader.id, file.id],
    );
    expect(events).toEqual([
      {
        action: 'case_file.read',
        relation: 'owning_team',
        rooms: ROOMS.filter((room) => !isClosedRoom(room)).sort(),
        object_kind: 'case_file',
        outcome: 'allowed',
      },
    ]);
  });

  it('says what others did since the last visit', async () => {
    const visited = await city.caseFile(claire, antenna);
    expect((await read(colleague, visited.id)).body.lastVisit).toEqual({ at: null, changes: 0 });
    await city.sql(`update case_visit set at = now() - interval '2 days' where member_id = $1 and case_file_id = $2`, [
      colleague.id,
      visited.id,
    ]);
    await city.factIn(visited, 'training');
    await city.factIn(visited, 'journal');
    await city.factIn(visited, 'journal', colleague);
    const second = (await read(colleague, visited.id)).body.lastVisit;
    expect(second.changes).toBe(2);
    expect(Date.parse(second.at!)).toBeLessThan(Date.now() - 47 * 3_600_000);
    expect((await read(colleague, visited.id)).body.lastVisit).toEqual(second);
  });

  it('is one file of staff only to those named, with the right or from elsewhere', async () => {
    const ofStaff = await city.caseFile(claire, antenna, { staffOf: cpas });
    expect((await read(claire, ofStaff.id)).status).toBe(404);
    const trusted = await city.member('worker', cpas, [antenna], { staffFileRight: true });
    const led = await city.caseFile(trusted, antenna, { staffOf: cpas });
    const { body } = await read(trusted, led.id);
    expect(body).toMatchObject({ staffFile: true, relation: 'lead' });
    expect((await read(colleague, led.id)).status).toBe(404);
  });

  it('leaves a team its own contributions after the file was shut to it, and nothing else', async () => {
    const shared = await city.caseFile(claire, antenna);
    const to = { organisation: forem, team: counsellors, responsible: florent };
    const referralId = await city.referral(shared, to, 'in_progress', { rooms: ['training'] });
    await city.factIn(shared, 'training');
    await city.factIn(shared, 'training', florent, counsellors);
    const contributions = async (member: TestMember) =>
      (await city.signedIn(member)).get<CaseFileContributions>(`/api/case-files/${shared.id}/contributions`);
    await city.sql(
      `update referral set status = 'cancelled', ended_at = now(), reason_code = 'need_met' where id = $1`,
      [referralId],
    );
    expect((await read(florent, shared.id)).status).toBe(404);
    const { status, body } = await contributions(florent);
    expect([status, Object.keys(body)]).toEqual([200, ['records', 'notes']]);
    const { 'training-episodes': own, ...others } = body.records;
    expect(own.map(({ author }) => author.id)).toEqual([florent.id]);
    expect([Object.values(others).flat(), body.notes]).toEqual([[], []]);
    const stranger = await city.member('worker', forem, [await city.team(forem)]);
    expect((await contributions(stranger)).status).toBe(404);
    await city.tie(shared, florent);
    expect((await contributions(florent)).status).toBe(404);
  });
});
