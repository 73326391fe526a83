import type {
  Organisation,
  OrganisationDirectory,
  Team,
  TeamChoices,
  TeamMembers,
} from '@guichet/organisations-contract';
import type { Caller } from '../harness/caller';
import { City } from '../harness/city';
import type { TestOrganisation, TestTeam } from '../harness/city';

describe('the directory', () => {
  let city: City;
  let forem: TestOrganisation;
  let cripel: TestOrganisation;
  let advice: TestTeam;
  let french: TestTeam;
  let claire: Caller;
  let manager: Caller;

  beforeAll(async () => {
    city = await City.build();
    city.clock.standAt(new Date('2026-11-22T10:00:00Z'));
    forem = await city.organisation({ kind: 'forem', name: 'Forem de Liège' });
    cripel = await city.organisation({ kind: 'association', name: 'Crïpel' });
    advice = await city.team(forem, { name: 'Conseil métiers', themes: ['employment'] });
    french = await city.team(cripel, { name: 'Cours de français', themes: ['french', 'literacy'] });
    const papers = await city.team(cripel, {
      name: 'Permanence juridique',
      themes: ['legal_aid'],
      acceptsReferrals: false,
    });
    await city.sql(`update team set languages = '{fr,ti,ar}' where id = $1`, [french.id]);
    await city.sql(`update team set languages = '{fr}', asks_residence_document = true where id = $1`, [papers.id]);
    const shelter = await city.organisation({ name: 'Abri de nuit' });
    await city.sql(
      `update organisation set has_account = false, description = 'Un lit pour la nuit, 100 % gratuit' where id = $1`,
      [shelter.id],
    );
    const closed = await city.organisation({ name: 'Maison fermée' });
    await city.sql('update organisation set active = false where id = $1', [closed.id]);
    claire = await city.signedIn(
      await city.member('worker', forem, [advice], { givenName: 'Claire', familyName: 'Dumont' }),
    );
    manager = await city.signedIn(await city.member('organisation_manager', cripel, []));
  });
  afterAll(() => city.end());

  const find = async (query: string, who = claire) =>
    (await who.get<OrganisationDirectory>(`/api/organisations?${query}`)).body.items;
  const names = async (query: string) => (await find(query)).map((item) => item.name);

  it('lists open organisations by name, accents apart, with their teams', async () => {
    expect(await names('')).toEqual(['Abri de nuit', 'Crïpel', 'Forem de Liège']);
    expect((await find('')).find((item) => item.name === 'Crïpel')).toMatchObject({
      teamCount: 2,
      teams: [{ name: 'Cours de français' }, { name: 'Permanence juridique' }],
    });
  });

  it.each([
    ['q=cripel', ['Crïpel']],
    ['q=FRANCAIS%20cripel', ['Crïpel']],
    ['q=literacy', []],
    ['q=lire%20ecrire', ['Crïpel']],
    ['q=employment', ['Forem de Liège']],
    ['q=100%20%25', ['Abri de nuit']],
    ['q=_', []],
    ['q=lit', ['Abri de nuit']],
    ['kind=forem', ['Forem de Liège']],
    ['theme=french', ['Crïpel']],
    ['language=ti', ['Crïpel']],
    ['acceptsReferrals=true', ['Crïpel', 'Forem de Liège']],
    ['theme=legal_aid&acceptsReferrals=true', []],
    ['theme=legal_aid&language=ti', []],
  ] as [string, string[]][])('answers %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('shows only the teams that answer what was asked', async () => {
    const [item] = await find('theme=french');
    expect(item).toMatchObject({
      teamCount: 2,
      teams: [{ name: 'Cours de français', acceptsReferrals: true, asksResidenceDocument: false }],
    });
  });

  it('puts first the organisation whose name starts with what was typed', async () => {
    const liege = await city.organisation({ name: 'Accueil du Forem' });
    expect(await names('q=forem')).toEqual(['Forem de Liège', 'Accueil du Forem']);
    await city.sql('delete from organisation where id = $1', [liege.id]);
  });

  it('refuses filters it does not know', async () => {
    expect((await claire.get('/api/organisations?kind=police')).status).toBe(400);
    expect((await claire.get('/api/organisations?acceptsReferrals=perhaps')).status).toBe(400);
    expect((await claire.get('/api/organisations?status=undocumented')).status).toBe(400);
  });

  it('shows who works in a team only where the organisation has accounts', async () => {
    const { body } = await manager.get<Organisation>(`/api/organisations/${forem.id}`);
    expect(body.teams[0]?.members).toEqual([
      { id: expect.any(String), givenName: 'Claire', familyName: 'Dumont', role: 'worker' },
    ]);
    await city.sql('update member set active = true');
    await city.sql('alter table organisation disable trigger user');
    await city.sql('update organisation set has_account = false where id = $1', [forem.id]);
    expect((await manager.get<Organisation>(`/api/organisations/${forem.id}`)).body.teams[0]?.members).toEqual([]);
    await city.sql('update organisation set has_account = true where id = $1', [forem.id]);
    await city.sql('alter table organisation enable trigger user');
  });

  it('names people and never their e-mail', async () => {
    const { body } = await manager.get(`/api/organisations/${forem.id}`);
    expect(JSON.stringify(body)).not.toContain('@example.org');
  });

  it('tells only those who administer it what is closed', async () => {
    const hidden = await city.team(cripel, { name: 'Ancienne équipe' });
    await city.sql('update team set active = false where id = $1', [hidden.id]);
    const teamsOf = async (who: Caller) =>
      (await who.get<Organisation>(`/api/organisations/${cripel.id}`)).body.teams.map((team) => team.name);
    expect(await teamsOf(claire)).not.toContain('Ancienne équipe');
    expect(await teamsOf(manager)).toContain('Ancienne équipe');
    expect((await claire.get(`/api/teams/${hidden.id}`)).status).toBe(404);
    expect((await manager.get<Team>(`/api/teams/${hidden.id}`)).body).toMatchObject({
      active: false,
      allowedActions: ['edit', 'close'],
    });
    const administrator = await city.signedIn(await city.member('administrator', forem));
    expect((await find('closed=true')).map((item) => item.name)).not.toContain('Maison fermée');
    expect((await find('closed=true', administrator)).map((item) => item.name)).toContain('Maison fermée');
  });

  it('says what one may do', async () => {
    const actions = async (who: Caller, id: string) =>
      (await who.get<Organisation>(`/api/organisations/${id}`)).body.allowedActions;
    const administrator = await city.signedIn(await city.member('administrator', forem));
    expect(await actions(claire, forem.id)).toEqual([]);
    expect(await actions(manager, forem.id)).toEqual([]);
    expect(await actions(manager, cripel.id)).toEqual(['edit', 'add_team', 'add_member']);
    expect(await actions(administrator, cripel.id)).toEqual(['edit', 'edit_standing', 'add_team', 'add_member']);
  });

  it('gives teams to refer to, with their next closure', async () => {
    await city.sql(
      `insert into team_closure (team_id, starts_on, ends_on, reason) values ($1, '2026-12-24', '2027-01-01', 'Fin d’année'), ($1, '2026-10-01', '2026-10-02', 'Passé')`,
      [french.id],
    );
    const team = async () =>
      (await claire.get<TeamChoices>('/api/teams?acceptsReferrals=true&theme=french')).body.items;
    expect(await team()).toMatchObject([
      {
        name: 'Cours de français',
        organisation: { name: 'Crïpel', hasAccount: true },
        closedNow: false,
        nextClosure: { startsOn: '2026-12-24', endsOn: '2027-01-01' },
      },
    ]);
    city.clock.standAt(new Date('2026-12-31T23:30:00Z'));
    expect(await team()).toMatchObject([{ closedNow: true, nextClosure: { reason: 'Fin d’année' } }]);
    city.clock.standAt(new Date('2026-11-22T10:00:00Z'));
  });

  it('gives the members of a team who work there today', async () => {
    const gone = await city.member('worker', forem, [advice]);
    await city.sql(`update team_membership set until = '2026-11-21' where member_id = $1`, [gone.id]);
    const { body } = await manager.get<TeamMembers>(`/api/teams/${advice.id}/members`);
    expect(body.items.map((member) => member.familyName)).toEqual(['Dumont']);
  });

  it('is closed to strangers', async () => {
    for (const path of [
      '/api/organisations',
      `/api/organisations/${forem.id}`,
      '/api/teams',
      `/api/teams/${advice.id}`,
      `/api/teams/${advice.id}/members`,
    ]) {
      expect((await city.stranger().get(path)).status).toBe(401);
    }
  });
});
