import type { PlanView } from '@guichet/plans-contract';
import type { Caller } from '../harness/caller';
import type { TestCaseFile } from '../harness/city';
import { PlannedFile } from './planned-file';
import type { Problem } from './planned-file';

describe('who sees a plan and who adds to it', () => {
  let world: PlannedFile;
  beforeAll(async () => {
    world = await PlannedFile.build();
  });
  afterAll(() => world.end());

  const read = (caller: Caller, file: TestCaseFile) => caller.get<PlanView>(`/api/case-files/${file.id}/plan`);

  it('is nothing to whoever has no relation to the file', async () => {
    const file = await world.file();
    expect((await read(world.other, file)).status).toBe(404);
    expect((await world.add(world.other, file, 'plan-needs', world.need())).status).toBe(404);
    expect((await read(world.city.stranger(), file)).status).toBe(401);
  });

  it('is shut to a receiver with whom it was not shared, and says so', async () => {
    const file = await world.file();
    const { need } = await world.planned(file);
    await world.added(file, 'urgencies', world.urgency());
    await world.city.agreement(file, world.possibles, ['identity', 'training'], { team: world.workshop });
    const { status, body } = await read(world.other, file);
    expect([status, body.access]).toEqual([200, 'exists']);
    expect([body.urgencies, body.needs, body.agreed, body.owners]).toEqual([[], [], [], []]);
    expect(body.absences.excused).toBe(false);
    expect((await world.add(world.other, file, 'plan-needs', world.need())).status).toBe(403);
    expect((await world.other.get(`/api/case-files/${file.id}/plan-needs/${need.id}/history`)).status).toBe(404);
  });

  it('is read and not written under an agreement', async () => {
    const file = await world.file();
    const { need } = await world.planned(file);
    await world.city.agreement(file, world.possibles, ['identity', 'plan'], { team: world.workshop });
    expect((await read(world.other, file)).body).toMatchObject({
      access: 'read',
      needs: [{ id: need.id }],
      owners: [],
    });
    expect((await world.add(world.other, file, 'plan-needs', world.need())).status).toBe(403);
    const changed = await world.other.put<Problem>(
      `/api/case-files/${file.id}/plan-needs/${need.id}`,
      { ...world.need(), reason: 'Autrement' },
      1,
    );
    expect(changed.status).toBe(403);
  });

  it('is written together after a referral: each version under the name of who wrote it', async () => {
    const file = await world.sharedFile();
    const { need, goal } = await world.planned(file);
    const changed = await world.other.put(
      `/api/case-files/${file.id}/plan-goals/${goal.id}`,
      { ...world.goal(need.id, { state: 'reached' }), reason: 'L’atelier est ouvert' },
      1,
    );
    expect(changed.status).toBe(200);
    const plan = await world.plan(file);
    expect(plan.needs[0]!.goals[0]).toMatchObject({
      state: 'reached',
      author: { name: 'Yassin Bakkali', organisation: 'Monde des Possibles' },
    });
    expect(plan.needs[0]!.author.organisation).toBe('CPAS de Liège');
    expect(plan.owners.map(({ kind, name }) => [kind, name])).toEqual([
      ['member', 'Claire Dumont'],
      ['member', 'Yassin Bakkali'],
      ['team', 'Outremeuse'],
      ['team', 'Atelier'],
    ]);
  });

  it('still shows a team what it once wrote, after the share has ended', async () => {
    const file = await world.sharedFile();
    await world.planned(file);
    const own = await world.add(world.other, file, 'plan-needs', world.need({ situation: 'Ce que nous avons écrit' }));
    expect(own.status).toBe(201);
    await world.city.sql('update sharing_agreement set revoked_on = today() where case_file_id = $1', [file.id]);
    await world.city.agreement(file, world.possibles, ['identity'], { team: world.workshop });
    const { body } = await read(world.other, file);
    expect(body).toMatchObject({ access: 'own', needs: [{ situation: 'Ce que nous avons écrit' }] });
    expect(body.needs).toHaveLength(1);
  });

  it('is not for reception, which helps without reading it', async () => {
    const file = await world.file();
    await world.planned(file);
    const reception = await world.city.signedIn(await world.city.member('reception', world.cpas, [world.antenna]));
    expect((await read(reception, file)).body).toMatchObject({ access: 'none', needs: [], urgencies: [] });
  });

  it('is closed to whoever is tied to the person', async () => {
    const file = await world.file();
    const colleague = await world.city.member('worker', world.cpas, [world.antenna]);
    await world.city.tie(file, colleague);
    expect((await read(await world.city.signedIn(colleague), file)).status).toBe(404);
  });

  it('leaves a line in the record for each reading and each writing', async () => {
    const file = await world.file();
    const { goal } = await world.planned(file);
    await world.plan(file);
    const lines = await world.city.sql<{ action: string; rooms: string[]; member_id: string }>(
      `select action, rooms, member_id from audit_event where case_file_id = $1 order by id`,
      [file.id],
    );
    expect(lines.map(({ action, rooms }) => [action, rooms])).toEqual([
      ['plan_need.add', ['plan']],
      ['plan_goal.add', ['plan']],
      ['plan_action.add', ['plan']],
      ['plan.read', ['plan']],
    ]);
    await world.lead.get(`/api/case-files/${file.id}/plan-goals/${goal.id}/history`);
    const [last] = await world.city.sql('select action, object_id from audit_event order by id desc limit 1');
    expect(last).toEqual({ action: 'plan.read', object_id: goal.id });
  });
});
