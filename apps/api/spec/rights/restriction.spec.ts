import { RESTRICTED_TABLES } from '@guichet/rights-contract';
import type { CurrentRestriction, PersonStatements } from '@guichet/rights-contract';
import type { TestCaseFile, TestMember } from '../harness/city';
import { askingCity, factOf, read, receive, step } from './asking-city';
import type { AskingCity } from './asking-city';

describe('a file under restriction', () => {
  let world: AskingCity;
  let file: TestCaseFile;
  let requestId: string;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team);
    requestId = (await receive(world, world.lead, file, { kind: 'restriction' })).body.id;
    await step(world, world.officer, requestId, 'taking', 1);
  });
  afterAll(() => world.city.end());

  const restrict = async (member = world.officer) =>
    (await world.city.signedIn(member)).post<{ id: string; code?: string }>(
      `/api/rights-requests/${requestId}/restriction`,
      {
        groundCode: 'accuracy_contested',
        text: 'L’adresse et le ménage sont contestés.',
      },
    );
  const current = async (member: TestMember) =>
    (await world.city.signedIn(member)).get<CurrentRestriction>(`/api/case-files/${file.id}/restriction`);
  const note = async () =>
    (await world.city.signedIn(world.lead)).post<{ code?: string }>(`/api/case-files/${file.id}/notes`, {
      nature: 'fact',
      body: 'Elle est venue ce matin.',
      happenedAt: new Date().toISOString(),
      audience: 'file',
    });

  it('is read, and nothing in it changes until it is lifted', async () => {
    const before = await note();
    expect([before.status, before.body.code]).toEqual([201, undefined]);
    expect((await restrict(world.lead)).status).toBe(403);
    const { status, body } = await restrict();
    expect(status).toBe(201);
    const refused = await note();
    expect([refused.status, refused.body.code]).toEqual([422, 'file_restricted']);
    expect((await (await world.city.signedIn(world.lead)).get(`/api/case-files/${file.id}`)).status).toBe(200);
    expect((await current(world.lead)).body.restriction).toMatchObject({
      groundCode: 'accuracy_contested',
      mayLift: false,
    });
    expect((await restrict()).body.code).toBe('ux_processing_restriction_running');
    const officer = await world.city.signedIn(world.officer);
    const lift = (personTold: boolean, version = 1) =>
      officer.post<{ code?: string }>(
        `/api/processing-restrictions/${body.id}/lifting`,
        { reason: 'Vérifié.', personTold },
        { version },
      );
    expect((await lift(false)).body.code).toBe('restriction_person_told');
    expect((await lift(true, 7)).status).toBe(412);
    expect((await lift(true)).status).toBe(200);
    expect((await lift(true)).status).toBe(404);
    expect((await note()).status).toBe(201);
    const lines = await world.city.sql<{ action: string }>(
      'select action from audit_event where object_id = $1 and member_id is not null and action not like $2 order by id',
      [body.id, 'POST %'],
    );
    expect(lines.map(({ action }) => action)).toEqual(['processing_restriction.begin', 'processing_restriction.lift']);
    expect((await current(world.lead)).body).toEqual({ restriction: null });
  });

  it('is held by the database in every table of the contract', async () => {
    const tables = await world.city.sql<{ name: string; held: boolean }>(
      `select k.relname as name, exists (select 1 from pg_trigger t where t.tgrelid = k.oid and t.tgname = 'unrestricted') as held
       from pg_class k join pg_namespace n on n.oid = k.relnamespace where n.nspname = 'public' and k.relkind = 'r' and exists (
         select 1 from pg_attribute a where a.attrelid = k.oid and a.attname in ('case_file_id', 'person_id', 'surviving_id') and not a.attisdropped)`,
    );
    const held = [...RESTRICTED_TABLES.frozen, ...RESTRICTED_TABLES.unopened] as string[];
    const decided = [...held, ...RESTRICTED_TABLES.free] as string[];
    expect(tables.map(({ name }) => name).filter((name) => !decided.includes(name))).toEqual([]);
    expect(
      tables
        .filter((table) => table.held)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(held.filter((name) => name !== 'person').sort());
  });

  it('refuses new agreements and referrals, and lets those that run end', async () => {
    const agreement = await world.city.agreement(file, world.partner, ['identity', 'contact'], {
      team: world.partnerTeam,
    });
    await restrict();
    const session = await world.city.session(world.lead);
    await world.city.asRole('guichet_api', session, async (client) => {
      const { rowCount } = await client.query(
        'update sharing_agreement set revoked_on = today(), version = version + 1 where id = $1',
        [agreement],
      );
      expect(rowCount).toBe(1);
      await expect(
        client.query(
          `insert into sharing_agreement (id, case_file_id, from_organisation_id, to_organisation_id, purpose, rooms, explained_in, form, given_on, expires_on, recorded_by_id)
           values (gen_random_uuid(), $1, $2, $3, 'suivi', '{identity}', 'fr', 'signed', today(), today() + 30, $4)`,
          [file.id, world.cpas.id, world.partner.id, world.lead.id],
        ),
      ).rejects.toThrow(/restriction/);
    });
  });

  it('tells the lead worker, and shows the reason only to who may read the request', async () => {
    await restrict();
    const kinds = await world.city.sql<{ kind: string }>(
      'select kind from notice where member_id = $1 and case_file_id = $2',
      [world.lead.id, file.id],
    );
    expect(kinds.map(({ kind }) => kind)).toContain('rights_request.restricted');
    expect((await current(world.lead)).body.restriction?.text).toContain('contestés');
    expect((await current(world.colleague)).body.restriction?.text).toBe('');
    expect((await current(world.officer)).body.restriction?.mayLift).toBe(true);
    expect((await current(world.stranger)).status).toBe(404);
  });

  it('waits for the request to be examined', async () => {
    requestId = (await receive(world, world.lead, file, { kind: 'restriction' })).body.id;
    expect((await restrict()).body.code).toBe('rights_request_step');
  });
});

describe('what the person says of a fact', () => {
  let world: AskingCity;
  let file: TestCaseFile;
  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team);
  });
  afterAll(() => world.city.end());

  const statements = async (member: TestMember) =>
    (await world.city.signedIn(member)).get<PersonStatements>(`/api/case-files/${file.id}/person-statements`);

  it('stands beside it for those who read the fact, and for nobody else', async () => {
    const fact = await factOf(world, file, 'housing');
    const { body } = await receive(world, world.lead, file, {
      kind: 'contradiction',
      statement: 'Je n’y vis plus.',
      fact,
    });
    expect((await statements(world.colleague)).body.items).toMatchObject([
      { text: 'Je n’y vis plus.', fact, requestId: body.id },
    ]);
    await world.city.agreement(file, world.partner, ['identity', 'contact', 'training'], { team: world.partnerTeam });
    expect((await statements(world.receiver)).body.items).toEqual([]);
    expect((await statements(world.stranger)).status).toBe(404);
    const looks = await world.city.sql(
      `select 1 from audit_event where action = 'person_statement.read' and case_file_id = $1 and rooms = '{housing}'`,
      [file.id],
    );
    expect(looks).toHaveLength(1);
    await expect(world.city.sql('update person_statement set text = $$x$$')).rejects.toThrow(/only grows/);
  });

  it('names a fact that is there, in its room', async () => {
    const { id: housing } = await factOf(world, file, 'housing');
    for (const fact of [
      null,
      { room: 'income' as const, kind: 'housing_situation', id: housing },
      { room: 'housing' as const, kind: 'member', id: housing },
      { room: 'housing' as const, kind: 'housing_situation', id: file.id },
    ]) {
      const { status, body } = await receive(world, world.lead, file, { kind: 'contradiction', fact });
      expect([status, body.code]).toEqual([422, 'rights_request_fact']);
    }
  });

  it('leads a rectification to the correction, and knows when it was made', async () => {
    const fact = await factOf(world, file, 'housing');
    const { id } = (await receive(world, world.lead, file, { kind: 'rectification', fact })).body;
    expect((await read(world, world.officer, id)).body.fact?.state).toBe('current');
    await world.city.sql(
      `with old as (update housing_situation set superseded_at = now() where id = $1 returning *)
       insert into housing_situation (case_file_id, owner_organisation_id, owner_subject, author_id, supersedes_id, correction_reason, kind_code)
       select case_file_id, owner_organisation_id, owner_subject, author_id, id, 'corrigé', kind_code from old`,
      [fact.id],
    );
    expect((await read(world, world.officer, id)).body.fact?.state).toBe('corrected');
  });
});
