import type { ReadingRecord, SharingRecord } from '@guichet/rights-contract';
import type { TestCaseFile, TestMember } from '../harness/city';
import { pdfTags, pdfText } from '../documents/pdf-text';
import { askingCity } from './asking-city';
import type { AskingCity } from './asking-city';

describe('who opened my file', () => {
  let world: AskingCity;
  let file: TestCaseFile;

  beforeAll(async () => {
    world = await askingCity();
    const { city, lead, team, colleague, partner, partnerTeam } = world;
    file = await city.caseFile(lead, team);
    await city.agreement(file, partner, ['identity', 'contact', 'training'], { team: partnerTeam });
    await (await city.signedIn(colleague)).get(`/api/case-files/${file.id}`);
  });
  afterAll(() => world.city.end());

  const readings = async (member: TestMember, query = '', of = file) =>
    (await world.city.signedIn(member)).get<ReadingRecord>(`/api/case-files/${of.id}/reading-record${query}`);
  const sharing = async (member: TestMember, of = file) =>
    (await world.city.signedIn(member)).get<SharingRecord>(`/api/case-files/${of.id}/sharing-record`);

  it('says who, for which organisation, under which relation, when and which rooms', async () => {
    const { status, body } = await readings(world.lead);
    expect(status).toBe(200);
    expect(body).toMatchObject({ title: 'manages', reference: file.reference });
    expect(body.items.find((line) => line.name === 'Inès Roux')).toMatchObject({
      role: 'worker',
      organisation: 'CPAS',
      relation: 'owning_team',
      deed: 'read',
      rooms: expect.arrayContaining(['identity', 'housing']),
    });
  });

  it('is shown by title: who manages the file, the manager of its organisation, the officer', async () => {
    const { lead, teamLead, manager, officer, colleague, receiver, stranger, city } = world;
    expect((await readings(lead)).body.title).toBe('manages');
    expect((await readings(teamLead)).body.title).toBe('manages');
    expect((await readings(manager)).body.title).toBe('organisation');
    expect((await readings(officer)).body.title).toBe('office');
    expect((await readings(colleague)).status).toBe(403);
    expect((await readings(receiver)).status).toBe(403);
    expect((await readings(stranger)).status).toBe(404);
    const foreign = await city.member('organisation_manager', world.partner);
    expect((await readings(foreign)).status).toBe(404);
    expect((await sharing(colleague)).status).toBe(403);
    expect((await sharing(stranger)).status).toBe(404);
  });

  it('is itself recorded, the officer under the office', async () => {
    const of = await world.city.caseFile(world.lead, world.team);
    await readings(world.officer, '', of);
    await sharing(world.officer, of);
    const lines = (await readings(world.lead, '', of)).body.items;
    expect(lines.map(({ relation, deed }) => [relation, deed])).toEqual([
      ['office', 'read'],
      ['office', 'read'],
    ]);
    const recorded = await world.city.sql<{ action: string }>(
      `select action from audit_event where case_file_id = $1 and relation = 'office' order by id`,
      [of.id],
    );
    expect(recorded.map(({ action }) => action)).toEqual(['readings.read', 'readings.sharing']);
  });

  it('shows no tries that were refused', async () => {
    await (await world.city.signedIn(world.stranger)).get(`/api/case-files/${file.id}`);
    const { body } = await readings(world.officer);
    expect(body.items.some((line) => line.role === 'worker' && line.relation === 'refused')).toBe(false);
  });

  it('does not tell a closed room to who may not enter it', async () => {
    const { city, lead, teamLead, manager, officer, team } = world;
    const of = await city.caseFile(lead, team);
    await city.factIn(of, 'rights_violence');
    const asLead = await city.signedIn(lead);
    await asLead.get(`/api/case-files/${of.id}`);
    await asLead.get(`/api/case-files/${of.id}/rights-matters`);
    for (const member of [lead, officer])
      expect(JSON.stringify((await readings(member, '', of)).body.items)).toContain('rights_violence');
    for (const member of [teamLead, manager]) {
      const { items } = (await readings(member, '', of)).body;
      expect(JSON.stringify(items)).not.toMatch(/rights_violence|confidence/);
      expect(items.filter((line) => line.relation === 'lead' && line.rooms.length > 0)).toHaveLength(1);
    }
  });

  it('leaves the file shut to an officer with a tie to the person', async () => {
    const { city, officer, lead, team } = world;
    const of = await city.caseFile(lead, team);
    await city.tie(of, officer);
    expect((await readings(officer, '', of)).status).toBe(404);
  });

  it('goes on page by page, by period and by organisation', async () => {
    const { city, lead, team, colleague, cpas, partner, receiver } = world;
    const of = await city.caseFile(lead, team);
    await city.sql(
      `insert into audit_event (action, case_file_id, member_id, organisation_id, role) select 'case_file.read', $1, $2, $3, 'worker' from generate_series(1, 120)`,
      [of.id, colleague.id, cpas.id],
    );
    await city.sql(
      `insert into audit_event (action, case_file_id, member_id, organisation_id, role) values ('case_file.read', $1, $2, $3, 'worker')`,
      [of.id, receiver.id, partner.id],
    );
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: ReadingRecord } = await readings(lead, next ? `?before=${next}` : '', of);
      ids.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(120);
    const theirs = (await readings(lead, `?organisationId=${partner.id}`, of)).body.items;
    expect(theirs.map(({ organisation }) => organisation)).toEqual(['Partenaire']);
    expect((await readings(lead, '?until=2020-01-01', of)).body.items).toEqual([]);
    expect((await readings(lead, '?before=nonsense', of)).status).toBe(400);
  });

  it('says what was shared with whom', async () => {
    await world.city.referral(file, { organisation: world.partner, team: world.partnerTeam }, 'accepted', {
      rooms: ['training'],
      sentAt: new Date(),
    });
    const { status, body } = await sharing(world.lead);
    expect(status).toBe(200);
    expect(body.agreements[0]).toMatchObject({ from: 'CPAS', to: 'Partenaire' });
    expect(body.grants.some(({ source, rooms }) => source === 'agreement' && rooms.includes('training'))).toBe(true);
    expect(body.referrals[0]).toMatchObject({ status: 'accepted', rooms: ['training'] });
    expect(body.organisations.map(({ name }) => name)).toEqual(['CPAS', 'Partenaire']);
  });

  it('prints as a tagged PDF, and printing stands in the record', async () => {
    const asLead = await world.city.signedIn(world.lead);
    const { status, bytes, headers } = await asLead.bytes(`/api/case-files/${file.id}/reading-record/pdf?language=fr`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect((await pdfTags(bytes)).get('TH')).toBeGreaterThan(0);
    const text = (await pdfText(bytes)).join(' ');
    expect(text).toContain('Qui a ouvert votre dossier');
    expect(text).toContain('Inès');
    const [line] = (await readings(world.officer)).body.items.filter(({ deed }) => deed === 'printed');
    expect(line?.name).toBe('Léa Référente');
    expect(
      await world.city.sql(`select 1 from audit_event where action = 'readings.print' and case_file_id = $1`, [
        file.id,
      ]),
    ).toHaveLength(1);
    expect(
      (await (await world.city.signedIn(world.colleague)).bytes(`/api/case-files/${file.id}/reading-record/pdf`))
        .status,
    ).toBe(403);
  });
});
