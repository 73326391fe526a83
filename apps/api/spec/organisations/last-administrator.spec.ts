import type { OrganisationStanding } from '@guichet/organisations-contract';
import type { TestMember } from '../harness/city';
import { StaffedCity } from './staffed-city';

const DETAILS = { shortName: 'Test', description: '', website: '', phone: '', email: '', address: '' };

describe('the last administrator', () => {
  let here: StaffedCity;
  beforeAll(async () => {
    here = await StaffedCity.build();
  });
  afterAll(() => here.city.end());
  afterEach(async () => {
    await here.city.sql('update organisation set active = true');
    await here.city.sql('update member set active = true where id = $1', [here.administratorMember.id]);
    await here.city.sql(`update member set active = false where role = 'administrator' and id <> $1`, [
      here.administratorMember.id,
    ]);
  });

  const close = async (organisationId: string, name: string) => {
    const path = `/api/organisations/${organisationId}`;
    const { version } = (await here.administrator.get<{ version: number }>(path)).body;
    const standing: OrganisationStanding = {
      kind: 'association',
      hasAccount: true,
      conventionSignedOn: null,
      active: false,
    };
    const { status, body } = await here.administrator.put(path, { ...DETAILS, name, standing }, version);
    return [status, body['code']];
  };
  const active = async () =>
    (
      await here.city.sql<{ id: string }>(
        `select m.id from member m join organisation o on o.id = m.organisation_id where m.role = 'administrator' and m.active and o.active`,
      )
    ).map(({ id }) => id);

  it('keeps the own organisation open', async () => {
    expect(await close(here.cpas.id, 'CPAS')).toEqual([422, 'last_administrator']);
    expect(await active()).toEqual([here.administratorMember.id]);
    await here.city.member('administrator', here.other);
    expect(await close(here.cpas.id, 'CPAS')).toEqual([200, undefined]);
  });

  it('does not stand in the way of an organisation without administrators', async () => {
    const leaving = await here.city.organisation({ name: 'Qui part' });
    expect(await close(leaving.id, 'Qui part')).toEqual([200, undefined]);
  });

  it('is neither closed nor given another role', async () => {
    const second: TestMember = await here.city.member('administrator', here.other);
    expect((await here.change(second.id, { active: false }, here.administrator)).status).toBe(200);
    await here.city.sql('update member set active = true where id = $1', [second.id]);
    const other = await here.city.signedIn(second);
    await here.city.sql('update organisation set active = false where id = $1', [here.other.id]);
    expect((await other.get('/api/members')).status).toBe(401);
    await expect(
      here.city.sql(`update member set role = 'worker' where id = $1`, [here.administratorMember.id]),
    ).rejects.toMatchObject({ constraint: 'last_administrator' });
    await expect(
      here.city.sql('update member set active = false where id = $1', [here.administratorMember.id]),
    ).rejects.toMatchObject({ constraint: 'last_administrator' });
  });

  it('remains when two close each other at the same moment', async () => {
    const second = await here.city.member('administrator', here.other);
    const other = await here.city.signedIn(second);
    const answers = await Promise.all([
      here.change(second.id, { active: false }, here.administrator),
      here.change(here.administratorMember.id, { active: false }, other),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await active()).toHaveLength(1);
  });
});

describe('an organisation that closes', () => {
  let here: StaffedCity;
  beforeAll(async () => {
    here = await StaffedCity.build();
  });
  afterAll(() => here.city.end());

  it('has handed over its files and referrals first', async () => {
    const closing = (id: string) => here.city.sql('update organisation set active = false where id = $1', [id]);
    const lead = await here.city.member('worker', here.other, [here.otherTeam]);
    const file = await here.city.caseFile(lead, here.otherTeam);
    await expect(closing(here.other.id)).rejects.toMatchObject({ constraint: 'organisation_in_use' });
    const path = `/api/organisations/${here.other.id}`;
    const { version } = (await here.administrator.get<{ version: number }>(path)).body;
    const standing = { kind: 'association', hasAccount: true, conventionSignedOn: null, active: false };
    const refused = await here.administrator.put(path, { ...DETAILS, name: 'Autre', standing }, version);
    expect([refused.status, refused.body['code']]).toEqual([422, 'organisation_in_use']);

    const third = await here.city.organisation({ name: 'Troisième' });
    const thirdTeam = await here.city.team(third);
    await here.city.member('worker', third, [thirdTeam]);
    const sent = await here.city.referral(file, { organisation: third, team: thirdTeam }, 'requested');
    await expect(closing(third.id)).rejects.toMatchObject({ constraint: 'organisation_in_use' });
    await here.city.sql(`update referral set status = 'expired', ended_at = now() where id = $1`, [sent]);
    await closing(third.id);
    await here.city.sql(
      `update case_file set status = 'closed', closed_on = today(), closure_reason = 'goals_reached' where id = $1`,
      [file.id],
    );
    await closing(here.other.id);
  });
});
