import { mayStep, RIGHTS_REQUEST_STATES, RIGHTS_REQUEST_STEPS } from '@guichet/rights-contract';
import type { FileRightsRequests, RightsRequestLine, RightsRequestStep } from '@guichet/rights-contract';
import type { TestCaseFile, TestMember } from '../harness/city';
import { asked, askingCity, factOf, read, receive, step } from './asking-city';
import type { AskingCity } from './asking-city';

const PATHS: Partial<Record<RightsRequestStep, [string, object]>> = {
  take: ['taking', {}],
  check_identity: ['identity-check', { identityCheckCode: 'document_shown' }],
  extend: ['extension', { reasonCode: 'complexity', text: 'Il y a deux dossiers papier à relire.' }],
  answer: ['answer', { text: 'Voici la copie.' }],
  refuse: ['refusal', { reasonCode: 'excessive', text: 'Troisième demande du mois.', appealTold: true }],
};

describe('what a person asks of the record', () => {
  let world: AskingCity;
  let file: TestCaseFile;

  beforeAll(async () => {
    world = await askingCity();
  });
  beforeEach(async () => {
    file = await world.city.caseFile(world.lead, world.team);
  });
  afterAll(() => world.city.end());

  const desk = async (query = '') =>
    (await world.city.signedIn(world.officer)).get<{ items: RightsRequestLine[]; next: string | null }>(
      `/api/rights-requests${query}`,
    );
  const ofFile = async (member: TestMember) =>
    (await world.city.signedIn(member)).get<FileRightsRequests>(`/api/case-files/${file.id}/rights-requests`);

  it('is written down by whoever works on the file, and told to the officer at once', async () => {
    const { body, status } = await receive(world, world.colleague, file);
    expect(status).toBe(201);
    const view = (await read(world, world.officer, body.id)).body;
    expect(view).toMatchObject({ kind: 'access', state: 'received', reference: file.reference, knowsFile: false });
    expect(view.lead.name).toBe('Léa Référente');
    expect(view.steps.map(({ step: name }) => name)).toEqual(['receive']);
    expect(
      await world.city.sql('select kind from notice where member_id = $1 and case_file_id = $2', [
        world.officer.id,
        file.id,
      ]),
    ).toEqual([{ kind: 'rights_request.received' }]);
    expect((await receive(world, world.stranger, file)).status).toBe(404);
    expect((await receive(world, world.officer, file)).status).toBe(403);
  });

  it('has one effect however often it is sent', async () => {
    const caller = await world.city.signedIn(world.lead);
    const path = `/api/case-files/${file.id}/rights-requests`;
    const key = '6f0c1c4e-7d7e-4c43-9c0e-9f6c3f1f2a11';
    const first = await caller.post<{ id: string }>(path, asked(), { key });
    const second = await caller.post<{ id: string }>(path, asked(), { key });
    expect(second.body.id).toBe(first.body.id);
  });

  it('is due a month after the day, or on the working day that follows', async () => {
    const rows = await world.city.sql<{ due: string }>(
      `select legal_due_on(d::date, 1)::text as due from unnest(array['2026-01-15','2026-01-31','2026-03-06','2026-11-25']) d`,
    );
    // 15 February 2026 is a Sunday; January has 31 days; 6 April 2026 is Easter Monday; Christmas is a Friday
    expect(rows.map(({ due }) => due)).toEqual(['2026-02-16', '2026-03-02', '2026-04-07', '2026-12-28']);
    const [delay] = await world.city.sql(
      `select source, reviewed_on is not null as reviewed from reference_entry where list = 'legal_delay' and code = 'rights_answer'`,
    );
    expect(delay).toMatchObject({ source: expect.stringContaining('art. 12, § 3'), reviewed: true });
  });

  it('refuses a day to come and one before the file', async () => {
    for (const receivedOn of ['2199-01-01', '2020-01-01']) {
      const { status, body } = await receive(world, world.lead, file, { receivedOn });
      expect([status, body.code]).toEqual([422, 'rights_request_received_on']);
    }
  });

  it('goes the way of its table and no other', async () => {
    for (const state of RIGHTS_REQUEST_STATES)
      for (const [name, call] of Object.entries(PATHS) as [RightsRequestStep, [string, object]][]) {
        const of = await world.city.caseFile(world.lead, world.team);
        const { id } = (await receive(world, world.lead, of)).body;
        if (state !== 'received')
          await world.city.sql(
            `update rights_request set state = $2, answer = 'x', closed_on = case when $2 in ('answered','refused') then today() end,
             refusal_code = case when $2 = 'refused' then 'excessive' end, appeal_told = true where id = $1`,
            [id, state],
          );
        const { status } = await step(world, world.officer, id, call[0], 1, call[1]);
        expect([state, name, status]).toEqual([state, name, mayStep(state, name) ? 200 : 422]);
      }
    expect(Object.keys(RIGHTS_REQUEST_STEPS)).toHaveLength(Object.keys(PATHS).length + 1);
  });

  it('takes more time once, by two months, and says why', async () => {
    const { id } = (await receive(world, world.lead, file)).body;
    const before = (await read(world, world.officer, id)).body;
    expect((await step(world, world.officer, id, 'extension', 1, PATHS.extend![1])).status).toBe(200);
    const after = (await read(world, world.officer, id)).body;
    expect(after.extended).toBe(true);
    const [{ due } = { due: '' }] = await world.city.sql<{ due: string }>(
      'select legal_due_on($1::date, 3)::text as due',
      [before.receivedOn],
    );
    expect(after.dueOn).toBe(due);
    expect(after.steps.at(-1)).toMatchObject({ step: 'extend', code: 'complexity' });
    const again = await step(world, world.officer, id, 'extension', 2, PATHS.extend![1]);
    expect([again.status, again.body.code]).toEqual([422, 'rights_request_extended']);
  });

  it('is not answered before somebody checked who asks, nor refused without the ways of appeal', async () => {
    const { id } = (await receive(world, world.lead, file, { identityCheckCode: 'not_yet' })).body;
    await step(world, world.officer, id, 'taking', 1);
    const early = await step(world, world.officer, id, 'answer', 2, PATHS.answer![1]);
    expect([early.status, early.body.code]).toEqual([422, 'rights_request_identity']);
    const silent = await step(world, world.officer, id, 'refusal', 2, { ...PATHS.refuse![1], appealTold: false });
    expect([silent.status, silent.body.code]).toEqual([422, 'ck_rights_request_appeal']);
    expect((await step(world, world.officer, id, 'refusal', 1, PATHS.refuse![1])).status).toBe(412);
    expect((await step(world, world.officer, id, 'refusal', 2, PATHS.refuse![1])).status).toBe(200);
    expect((await read(world, world.lead, id)).body).toMatchObject({
      state: 'refused',
      refusalCode: 'excessive',
      appealTold: true,
    });
  });

  it('lies on the desk of the officer alone, the first due first', async () => {
    const late = (await receive(world, world.lead, file)).body.id;
    await world.city.sql(`update rights_request set received_on = '2026-02-01', due_on = '2026-03-02' where id = $1`, [
      late,
    ]);
    const { body } = await desk();
    expect(body.items[0]?.id).toBe(late);
    expect(body.items.map(({ dueOn }) => dueOn)).toEqual(body.items.map(({ dueOn }) => dueOn).sort());
    expect((await (await world.city.signedIn(world.lead)).get('/api/rights-requests')).status).toBe(403);
    const next = (await desk(`?before=${body.next ?? 'x'}`)).status;
    expect([200, 400]).toContain(next);
    await world.city.tie(file, world.officer);
    expect((await read(world, world.officer, late)).status).toBe(404);
    expect((await step(world, world.officer, late, 'taking', 1)).status).toBe(404);
  });

  it('is seen at the file by who received it and who manages it, not by every colleague', async () => {
    await receive(world, world.colleague, file);
    expect((await ofFile(world.colleague)).body.items).toHaveLength(1);
    expect((await ofFile(world.lead)).body).toMatchObject({ mayReadReadings: true, mayReceive: true });
    const other = await world.city.member('worker', world.cpas, [world.team]);
    expect((await ofFile(other)).body).toEqual({ items: [], mayReadReadings: false, mayReceive: true });
    expect((await ofFile(world.stranger)).status).toBe(404);
  });

  it('about a closed room is unknown to a team lead who may not enter it', async () => {
    const fact = await factOf(world, file, 'rights_violence');
    const { body, status } = await receive(world, world.lead, file, { kind: 'contradiction', fact });
    expect(status).toBe(201);
    expect((await ofFile(world.lead)).body.items).toHaveLength(1);
    expect((await ofFile(world.teamLead)).body.items).toEqual([]);
    expect((await read(world, world.teamLead, body.id)).status).toBe(404);
    expect((await receive(world, world.colleague, file, { kind: 'contradiction', fact })).body.code).toBe(
      'rights_request_fact',
    );
  });

  it('leaves a line for each step and each look, none with the words', async () => {
    const { id } = (await receive(world, world.lead, file)).body;
    await step(world, world.officer, id, 'taking', 1);
    await step(world, world.officer, id, 'identity-check', 2, PATHS.check_identity![1]);
    await step(world, world.officer, id, 'extension', 3, PATHS.extend![1]);
    await read(world, world.officer, id);
    await step(world, world.officer, id, 'answer', 4, PATHS.answer![1]);
    await ofFile(world.lead);
    await desk('?state=closed');
    const lines = await world.city.sql<{ action: string; relation: string }>(
      'select action, relation from audit_event where object_id = $1 order by id',
      [id],
    );
    expect(lines.map(({ action, relation }) => `${action} ${relation}`)).toEqual([
      'rights_request.receive lead',
      'rights_request.take office',
      'rights_request.check_identity office',
      'rights_request.extend office',
      'rights_request.read office',
      'rights_request.answer office',
    ]);
    const listed = await world.city.sql(
      `select 1 from audit_event where action = 'rights_request.list' and object_ids @> array[$1::uuid]`,
      [id],
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(JSON.stringify(await world.city.sql('select * from audit_event'))).not.toContain('copie');
  });

  it('is never rewritten: neither its steps nor its words', async () => {
    const { id } = (await receive(world, world.lead, file)).body;
    await expect(world.city.sql('delete from rights_request_step where request_id = $1', [id])).rejects.toThrow(
      /only grows/,
    );
    const session = await world.city.session(world.officer);
    await expect(
      world.city.asRole('guichet_api', session, (client) =>
        client.query(`update rights_request set statement = 'autre' where id = $1`, [id]),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
