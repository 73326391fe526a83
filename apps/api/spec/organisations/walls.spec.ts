import { randomUUID } from 'node:crypto';
import { City } from '../harness/city';
import type { TestMember, TestOrganisation, TestTeam } from '../harness/city';

/** What the database refuses although no route asks for it. */
describe('past the application', () => {
  let city: City;
  let cpas: TestOrganisation;
  let team: TestTeam;
  let worker: TestMember;
  let manager: TestMember;
  let administrator: TestMember;

  beforeAll(async () => {
    city = await City.build();
    cpas = await city.organisation();
    team = await city.team(cpas);
    worker = await city.member('worker', cpas);
    manager = await city.member('organisation_manager', cpas);
    administrator = await city.member('administrator', cpas);
  });
  afterAll(() => city.end());

  const tries = async (member: TestMember, text: string, values: unknown[]): Promise<string | number> => {
    const session = await city.session(member);
    return city.asRole('guichet_api', session, async (client) => {
      try {
        return (await client.query(text, values)).rowCount ?? 0;
      } catch (failure) {
        return (failure as { code: string }).code;
      }
    });
  };
  const JOIN = 'insert into team_membership (member_id, team_id, since) values ($1, $2, current_date)';
  const PASSWORD = `select set_credential($1, 'password', 'a hash')`;

  it('a worker joins no team', async () => {
    expect(await tries(worker, JOIN, [worker.id, team.id])).toBe('42501');
  });

  it('a manager places others in teams, never oneself nor those above', async () => {
    expect(await tries(manager, JOIN, [worker.id, team.id])).toBe(1);
    expect(await tries(manager, JOIN, [manager.id, team.id])).toBe('42501');
    expect(await tries(manager, JOIN, [administrator.id, team.id])).toBe('42501');
  });

  it('a manager sets no password of an administrator', async () => {
    expect(await tries(manager, PASSWORD, [worker.id])).toBe(1);
    expect(await tries(manager, PASSWORD, [administrator.id])).toBe('GU403');
    expect(await tries(worker, PASSWORD, [manager.id])).toBe('GU403');
    expect(await tries(administrator, PASSWORD, [manager.id])).toBe(1);
  });

  it('a manager changes no administrator and makes none', async () => {
    const RENAME = 'update member set family_name = $2 where id = $1';
    expect(await tries(manager, RENAME, [administrator.id, 'Autre'])).toBe(0);
    expect(await tries(manager, RENAME, [worker.id, 'Autre'])).toBe(1);
    expect(await tries(manager, `update member set role = 'administrator' where id = $1`, [worker.id])).toBe('42501');
    const ADD = `insert into member (id, organisation_id, given_name, family_name, email, role) values ($1, $2, 'A', 'B', $3, $4)`;
    expect(await tries(manager, ADD, [randomUUID(), cpas.id, 'x@example.org', 'administrator'])).toBe('42501');
    expect(await tries(manager, ADD, [randomUUID(), cpas.id, 'x@example.org', 'worker'])).toBe(1);
  });

  it('nobody raises oneself', async () => {
    expect(await tries(worker, `update member set role = 'team_lead' where id = $1`, [worker.id])).toBe('GU403');
    expect(
      await tries(administrator, 'update member set protected_address_right = true where id = $1', [administrator.id]),
    ).toBe('GU403');
  });

  it('a manager does not decide the standing of the own organisation', async () => {
    expect(await tries(manager, `update organisation set description = 'Autre' where id = $1`, [cpas.id])).toBe(1);
    expect(
      await tries(manager, 'update organisation set convention_signed_on = current_date where id = $1', [cpas.id]),
    ).toBe('GU403');
    expect(
      await tries(administrator, 'update organisation set convention_signed_on = current_date where id = $1', [
        cpas.id,
      ]),
    ).toBe(1);
  });

  it('a manager ends sessions of others only through a new password or a closed account', async () => {
    expect(await tries(manager, 'update session set ended_at = now() where member_id = $1', [worker.id])).toBe('42501');
    expect(await tries(manager, 'select secret from credential', [])).toBe('42501');
  });
});
