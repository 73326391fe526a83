import type { ChangeOrganisation, CreateTeam, Organisation, Team } from '@guichet/organisations-contract';
import { TEAM_DELAYS } from '@guichet/organisations-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';

const TEAM: CreateTeam = {
  name: 'Antenne Sainte-Marguerite',
  description: 'Service social de quartier',
  conditions: 'Habiter le quartier',
  themes: ['social_aid'],
  languages: ['fr', 'ar'],
  acceptsReferrals: true,
  asksResidenceDocument: false,
  ...TEAM_DELAYS,
};
const DETAILS: ChangeOrganisation = {
  name: 'CPAS de la ville',
  shortName: 'CPAS',
  description: 'Aide sociale',
  website: 'https://cpas.example',
  phone: null,
  email: null,
  address: null,
};

describe('keeping organisations and teams', () => {
  let city: City;
  let cpas: TestOrganisation;
  let other: TestOrganisation;
  let team: TestTeam;
  let lead: TestMember;
  let manager: Caller;
  let outsider: Caller;
  let administrator: Caller;
  let worker: Caller;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation({ kind: 'cpas', name: 'CPAS de la ville' });
    other = await city.organisation({ name: 'Autre association' });
    team = await city.team(cpas, { name: 'Antenne Outremeuse' });
    lead = await city.member('worker', cpas, [team]);
    worker = await city.signedIn(lead);
    manager = await city.signedIn(await city.member('organisation_manager', cpas));
    outsider = await city.signedIn(await city.member('organisation_manager', other));
    administrator = await city.signedIn(await city.member('administrator', other));
  });
  afterAll(() => city.end());

  const audited = async (action: string) =>
    (
      await city.sql<{ n: number }>('select count(*)::int as n from audit_event where action = $1 and outcome = $2', [
        action,
        'allowed',
      ])
    )[0]?.n;
  const page = async (id: string) => (await manager.get<Team>(`/api/teams/${id}`)).body;
  const asItIs = async (id: string) => {
    const { version, ...now } = await page(id);
    return { version, command: { ...TEAM, name: now.name, active: now.active } };
  };

  it('adds a team once for one sending, and records it', async () => {
    const first = await manager.post<{ id: string; version: number }>(`/api/organisations/${cpas.id}/teams`, TEAM, {
      key: 'team-once-0001',
    });
    const again = await manager.post<{ id: string }>(`/api/organisations/${cpas.id}/teams`, TEAM, {
      key: 'team-once-0001',
    });
    expect([first.status, first.headers['etag'], again.body.id]).toEqual([201, '"1"', first.body.id]);
    expect(await audited('team.create')).toBe(1);
    const changed = await manager.post(
      `/api/organisations/${cpas.id}/teams`,
      { ...TEAM, name: 'Autre nom' },
      { key: 'team-once-0001' },
    );
    expect([changed.status, changed.body['code']]).toEqual([422, 'idempotency_key_reused']);
    expect((await manager.call('POST', `/api/organisations/${cpas.id}/teams`, TEAM)).status).toBe(400);
  });

  it('refuses a second team of the same name in the same organisation', async () => {
    const answer = await manager.post(`/api/organisations/${cpas.id}/teams`, TEAM);
    expect([answer.status, answer.body['code'], answer.body['title']]).toEqual([409, 'ux_team_name', 'Nom déjà pris']);
    expect((await outsider.post(`/api/organisations/${other.id}/teams`, TEAM)).status).toBe(201);
  });

  it('refuses codes that no list knows, on their fields', async () => {
    const answer = await manager.post<{ errors: { field: string; code: string }[] }>(
      `/api/organisations/${cpas.id}/teams`,
      { ...TEAM, name: 'Codes', themes: ['magic'], languages: ['xx'] },
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field, code }) => [field, code]).sort()).toEqual([
      ['languages', 'unknown_code'],
      ['themes', 'unknown_code'],
    ]);
  });

  it('lets nobody write in another organisation, but an administrator', async () => {
    expect((await outsider.post(`/api/organisations/${cpas.id}/teams`, { ...TEAM, name: 'Intrus' })).status).toBe(403);
    const { version, command } = await asItIs(team.id);
    expect((await outsider.put(`/api/teams/${team.id}`, command, version)).status).toBe(403);
    expect(
      (
        await outsider.post(`/api/teams/${team.id}/closures`, {
          startsOn: '2027-03-01',
          endsOn: '2027-03-02',
          reason: '',
        })
      ).status,
    ).toBe(403);
    expect((await outsider.put(`/api/organisations/${cpas.id}`, DETAILS, 1)).status).toBe(403);
    expect((await worker.put(`/api/teams/${team.id}`, command, version)).status).toBe(403);
    expect(
      (await administrator.put(`/api/teams/${team.id}`, { ...command, description: 'Par la ville' }, version)).status,
    ).toBe(200);
    expect(await page(team.id)).toMatchObject({ description: 'Par la ville', version: version + 1 });
  });

  it('changes the version that was read, and no other', async () => {
    const { version, command } = await asItIs(team.id);
    expect((await manager.put(`/api/teams/${team.id}`, command)).status).toBe(428);
    expect((await manager.put(`/api/teams/${team.id}`, command, version + 1)).status).toBe(412);
    const changed = await manager.put(`/api/teams/${team.id}`, { ...command, asksResidenceDocument: true }, version);
    expect([changed.status, changed.headers['etag']]).toEqual([200, `"${version + 1}"`]);
    expect((await manager.put(`/api/teams/${team.id}`, command, version)).status).toBe(412);
  });

  it('does not close a team that still follows files or referrals', async () => {
    const file = await city.caseFile(lead, team);
    const { version, command } = await asItIs(team.id);
    const refused = await manager.put(`/api/teams/${team.id}`, { ...command, active: false }, version);
    expect([refused.status, refused.body['code']]).toEqual([422, 'team_in_use']);
    await city.sql(
      `update case_file set status = 'closed', closed_on = '2026-11-01', closure_reason = 'goals_reached' where id = $1`,
      [file.id],
    );
    expect((await manager.put(`/api/teams/${team.id}`, { ...command, active: false }, version)).status).toBe(200);
    expect((await worker.get(`/api/teams/${team.id}`)).status).toBe(404);
    await city.sql('update team set active = true where id = $1', [team.id]);
  });

  it('announces closed days, one period at a time', async () => {
    const closures = `/api/teams/${team.id}/closures`;
    const period = { startsOn: '2099-07-01', endsOn: '2099-07-15', reason: 'Congés' };
    const made = await manager.post<{ id: string }>(closures, period);
    expect(made.status).toBe(201);
    expect(
      (await manager.post(closures, { ...period, startsOn: '2099-07-15', endsOn: '2099-07-20' })).body['code'],
    ).toBe('closure_overlaps');
    expect(
      (await manager.post(closures, { ...period, startsOn: '2099-09-02', endsOn: '2099-09-01' })).body['code'],
    ).toBe('ck_team_closure_dates');
    expect(
      (await manager.post(closures, { ...period, startsOn: '2098-01-01', endsOn: '2099-01-02' })).body['code'],
    ).toBe('ck_team_closure_length');
    expect((await page(team.id)).closures).toEqual([{ id: made.body.id, ...period }]);
    expect((await outsider.delete(`${closures}/${made.body.id}`)).status).toBe(403);
    expect((await manager.delete(`/api/teams/${(await city.team(cpas)).id}/closures/${made.body.id}`)).status).toBe(
      404,
    );
    expect((await manager.delete(`${closures}/${made.body.id}`)).status).toBe(204);
    expect((await manager.delete(`${closures}/${made.body.id}`)).status).toBe(404);
    expect((await page(team.id)).closures).toEqual([]);
    expect(await audited('team_closure.remove')).toBe(1);
  });

  it('adds organisations by an administrator alone', async () => {
    const command = {
      ...DETAILS,
      name: 'Nouvelle association',
      shortName: 'Nouvelle',
      kind: 'association',
      hasAccount: true,
      conventionSignedOn: null,
    };
    expect((await manager.post('/api/organisations', command)).status).toBe(403);
    const made = await administrator.post<{ id: string }>('/api/organisations', command);
    expect(made.status).toBe(201);
    expect((await administrator.post('/api/organisations', command)).body['code']).toBe('ux_organisation_name');
    expect((await manager.get<Organisation>(`/api/organisations/${made.body.id}`)).body).toMatchObject({
      shortName: 'Nouvelle',
      kind: 'association',
      teams: [],
    });
  });

  it('lets a manager say what the own organisation does, and the city decide its standing', async () => {
    const { version } = (await manager.get<Organisation>(`/api/organisations/${cpas.id}`)).body;
    const standing = { kind: 'cpas', hasAccount: true, conventionSignedOn: '2025-02-02', active: true };
    expect((await manager.put(`/api/organisations/${cpas.id}`, DETAILS)).status).toBe(428);
    expect((await manager.put(`/api/organisations/${cpas.id}`, { ...DETAILS, standing }, version)).status).toBe(403);
    expect(
      (await manager.put(`/api/organisations/${cpas.id}`, { ...DETAILS, website: 'javascript:alert(1)' }, version))
        .status,
    ).toBe(400);
    expect((await manager.put(`/api/organisations/${cpas.id}`, { ...DETAILS, website: '' }, version)).status).toBe(200);
    expect((await manager.put(`/api/organisations/${cpas.id}`, DETAILS, version)).status).toBe(412);
    expect(
      (await administrator.put(`/api/organisations/${cpas.id}`, { ...DETAILS, standing }, version + 1)).status,
    ).toBe(200);
    const stranded = await administrator.put(
      `/api/organisations/${cpas.id}`,
      { ...DETAILS, standing: { ...standing, hasAccount: false } },
      version + 2,
    );
    expect([stranded.status, stranded.body['code']]).toEqual([422, 'organisation_has_members']);
    expect((await manager.get<Organisation>(`/api/organisations/${cpas.id}`)).body).toMatchObject({
      version: version + 2,
      conventionSignedOn: '2025-02-02',
    });
  });

  it('signs everybody out of an organisation that the city closes', async () => {
    const leaving = await city.organisation({ name: 'Association qui part' });
    const member = await city.signedIn(await city.member('worker', leaving));
    expect((await member.get('/api/organisations')).status).toBe(200);
    const standing = { kind: 'association', hasAccount: true, conventionSignedOn: null, active: false };
    expect(
      (
        await administrator.put(
          `/api/organisations/${leaving.id}`,
          { ...DETAILS, name: 'Association qui part', standing },
          1,
        )
      ).status,
    ).toBe(200);
    expect((await member.get('/api/organisations')).status).toBe(401);
  });
});
