import type { ConventionLine, Conventions } from '@guichet/oversight-contract';
import { City } from '../harness/city';
import type { TestCaseFile, TestMember, TestOrganisation, TestTeam } from '../harness/city';

describe('the register of conventions', () => {
  let city: City;
  let home: TestOrganisation;
  let partner: TestOrganisation;
  let team: TestTeam;
  let away: TestTeam;
  let officer: TestMember;
  let manager: TestMember;
  let receiver: TestMember;
  let file: TestCaseFile;

  beforeAll(async () => {
    city = await City.build();
    home = await city.organisation({ kind: 'cpas' });
    team = await city.team(home);
    officer = await city.member('data_protection_officer', home);
  });
  beforeEach(async () => {
    partner = await city.organisation({ convention: false });
    away = await city.team(partner);
    manager = await city.member('organisation_manager', partner);
    receiver = await city.member('worker', partner, [away]);
    file = await city.caseFile(await city.member('worker', home, [team]), team);
    await city.agreement(file, partner, ['identity'], { team: away });
  });
  afterAll(() => city.end());

  const day = async (from: number): Promise<string> =>
    (await city.sql<{ day: string }>('select (today() + $1::integer)::text as day', [from]))[0]?.day ?? '';
  const record = async (signed: number, ends: number, as = officer) =>
    (await city.signedIn(as)).post('/api/conventions', {
      ...{ organisationId: partner.id, signedOn: await day(signed), endsOn: await day(ends) },
      ...{ reference: 'Ville 2026/114', contact: 'A. Contact' },
    });
  const line = async (): Promise<ConventionLine | undefined> =>
    (await (await city.signedIn(officer)).get<Conventions>('/api/conventions')).body.items.find(
      ({ organisationId }) => organisationId === partner.id,
    );
  const reads = async (): Promise<number> =>
    (await (await city.signedIn(receiver)).get(`/api/case-files/${file.id}`)).status;
  const follow = async (later = 0): Promise<void> => {
    await city.sql('update convention set signed_on = signed_on - $1::integer, ends_on = ends_on - $1::integer', [
      later,
    ]);
    await city.sql('select follow_conventions()');
  };
  const told = async (member: TestMember): Promise<string[]> =>
    (
      await city.sql<{ kind: string }>('select kind from notice where member_id = $1 order by created_at, id', [
        member.id,
      ])
    ).map(({ kind }) => kind);

  it('opens reception when a convention is recorded, and shuts it the day after its end', async () => {
    expect((await line())?.state).toBe('missing');
    expect(await reads()).toBe(404);
    expect((await record(-3, 200)).status).toBe(201);
    expect(await line()).toMatchObject({ state: 'holds', reference: 'Ville 2026/114', unsworn: 0 });
    expect(await reads()).toBe(200);
    await follow(200);
    expect(await reads()).toBe(200);
    await follow(1);
    expect(await reads()).toBe(404);
    expect((await line())?.state).toBe('ended');
    expect(await city.sql(`select action from audit_event where object_id = $1 order by id`, [partner.id])).toEqual([
      { action: 'convention.record' },
      { action: 'convention.ended' },
    ]);
  });

  it('reminds the officers and the managers sixty, thirty and seven days before, once each', async () => {
    await record(-3, 61);
    await follow();
    expect(await told(manager)).toEqual([]);
    expect((await line())?.state).toBe('holds');
    await follow(1);
    await follow();
    expect(await told(manager)).toEqual(['convention.ends']);
    expect((await line())?.state).toBe('ends_soon');
    await follow(30);
    await follow();
    await follow(22);
    expect(await told(manager)).toEqual(['convention.ends', 'convention.ends']);
    await follow(1);
    await follow();
    expect(await told(manager)).toEqual(['convention.ends', 'convention.ends', 'convention.ends']);
    await follow(8);
    expect((await told(manager)).slice(3)).toEqual(['convention.ended']);
  });

  it('has no gap when a renewal was recorded before the end', async () => {
    await record(-3, 20);
    await record(-1, 300);
    await follow(21);
    expect(await reads()).toBe(200);
    expect(await told(manager)).toEqual([]);
  });

  it('takes what holds today, from the officer', async () => {
    expect((await record(1, 200)).body['code']).toBe('convention_not_yet_signed');
    expect((await record(-300, -1)).body['code']).toBe('convention_over');
    expect((await record(-1, 200, manager)).status).toBe(403);
    expect((await (await city.signedIn(manager)).get('/api/conventions')).status).toBe(403);
  });
});
