import type { PersonStatement, PersonStatements } from '@guichet/rights-contract';
import { brusselsDay } from '@guichet/platform-api-kernel';
import type { Answer } from '../harness/caller';
import type { TestCaseFile, TestMember } from '../harness/city';
import { askingCity, factOf, receive } from './asking-city';
import type { AskingCity } from './asking-city';

const TODAY = brusselsDay(new Date());

describe('a statement that the person takes back', () => {
  let world: AskingCity;
  let file: TestCaseFile;
  let said: PersonStatement;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team);
    const fact = await factOf(world, file, 'housing');
    await receive(world, world.colleague, file, { kind: 'contradiction', statement: 'Je n’y vis plus.', fact });
    said = (await statements(world.colleague))[0]!;
  });
  afterAll(() => world.city.end());

  const statements = async (member: TestMember): Promise<PersonStatement[]> =>
    (await (await world.city.signedIn(member)).get<PersonStatements>(`/api/case-files/${file.id}/person-statements`))
      .body.items;
  const withdraw = async (member: TestMember, facts: object = {}, key?: string): Promise<Answer<{ code?: string }>> =>
    (await world.city.signedIn(member)).post<{ code?: string }>(
      `/api/case-files/${file.id}/person-statements/${said.id}/withdrawal`,
      { saidOn: TODAY, reason: 'J’avais confondu deux adresses.', ...facts },
      key ? { key } : {},
    );

  it('stays beside its fact, marked, with the day, the reason and who wrote it down', async () => {
    expect(said).toMatchObject({ withdrawal: null, mayWithdraw: true });
    expect((await withdraw(world.colleague)).status).toBe(201);
    expect((await statements(world.lead))[0]).toMatchObject({
      text: 'Je n’y vis plus.',
      mayWithdraw: false,
      withdrawal: { saidOn: TODAY, reason: 'J’avais confondu deux adresses.', author: { name: 'Inès Roux' } },
    });
    const lines = await world.city.sql(
      `select rooms, relation from audit_event where action = 'person_statement.withdraw' and object_id = $1`,
      [said.id],
    );
    expect(lines).toEqual([{ rooms: ['housing'], relation: 'owning_team' }]);
    await expect(world.city.sql('update person_statement_withdrawal set reason = $$xxx$$')).rejects.toThrow(
      /only grows/,
    );
    await expect(world.city.sql('delete from person_statement_withdrawal')).rejects.toThrow(/only grows/);
  });

  it('is taken back by who wrote it down or who manages the file, and by nobody else', async () => {
    const other = await world.city.member('worker', world.cpas, [world.team]);
    expect((await statements(other))[0]?.mayWithdraw).toBe(false);
    expect((await withdraw(other)).status).toBe(403);
    expect((await withdraw(world.stranger)).status).toBe(404);
    expect((await withdraw(world.officer)).status).toBe(403);
    const session = await world.city.session(other);
    await world.city.asRole('guichet_api', session, (client) =>
      expect(
        client.query(
          `insert into person_statement_withdrawal (statement_id, said_on, reason, recorded_by_id) values ($1, today(), 'xxx', ctx_member())`,
          [said.id],
        ),
      ).rejects.toThrow(/row-level security/),
    );
    expect((await withdraw(world.lead)).status).toBe(201);
  });

  it('once, on a day that was', async () => {
    expect((await withdraw(world.lead, { saidOn: '2199-01-01' })).body.code).toBe('person_statement_taken_back_on');
    expect((await withdraw(world.lead, { saidOn: '2020-01-01' })).body.code).toBe('person_statement_taken_back_on');
    const key = '0b1de5b2-43c4-4ac4-9fd1-5a6f6a2cf001';
    expect((await withdraw(world.lead, {}, key)).status).toBe(201);
    expect((await withdraw(world.lead, {}, key)).status).toBe(201);
    expect((await withdraw(world.lead)).body.code).toBe('pk_person_statement_withdrawal');
  });

  it('goes with the whole file, as the request and its steps do', async () => {
    await withdraw(world.lead);
    await world.city.sql(
      `update rights_request set state = 'answered', answer = 'x', closed_on = today() where case_file_id = $1`,
      [file.id],
    );
    await world.city.sql(
      `update case_file set status = 'closed', closed_on = today(), closure_reason = (select code from reference_entry where list = 'case_closure_reason' order by position limit 1) where id = $1`,
      [file.id],
    );
    const counted = async (): Promise<unknown> =>
      (
        await world.city.sql(
          `select (select count(*) from person_statement_withdrawal w where w.statement_id = $2)::integer as withdrawals,
             (select count(*) from rights_request where case_file_id = $1)::integer as requests`,
          [file.id, said.id],
        )
      )[0];
    expect(await counted()).toEqual({ withdrawals: 1, requests: 1 });
    await world.city.sql(`select destroy_case_file($1, null, 'destroy')`, [file.id]);
    expect(await counted()).toEqual({ withdrawals: 0, requests: 0 });
  });
});
