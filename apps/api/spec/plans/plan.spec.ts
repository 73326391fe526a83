import type { GoalView, PlanItemVersion } from '@guichet/plans-contract';
import type { TestCaseFile } from '../harness/city';
import { PlannedFile } from './planned-file';
import type { Changed, Problem } from './planned-file';

describe('the plan', () => {
  let world: PlannedFile;
  let file: TestCaseFile;
  beforeAll(async () => {
    world = await PlannedFile.build();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    file = await world.file();
  });
  const address = (kind: string, id: string, rest = ''): string => `/api/case-files/${file.id}/${kind}/${id}${rest}`;

  it('holds needs, goals in the person’s words, and actions of the person, a worker or an organisation', async () => {
    const { goal } = await world.planned(file);
    await world.added(
      file,
      'plan-actions',
      world.action(goal.id, { doneBy: 'member', memberId: world.yassin.id, what: 'Prévenir la coopérative' }),
    );
    await world.added(
      file,
      'plan-actions',
      world.action(goal.id, { doneBy: 'organisation', organisationId: world.possibles.id, dueOn: null }),
    );
    const plan = await world.plan(file);
    expect(plan.access).toBe('contribute');
    const [need] = plan.needs;
    expect(need).toMatchObject({ themeCode: 'economic_project', author: { name: 'Claire Dumont' }, reason: '' });
    expect(need!.goals[0]).toMatchObject({ ownWords: 'Ouvrir mon atelier', state: 'under_way' });
    expect(need!.goals[0]!.actions.map(({ doneBy, doer }) => [doneBy, doer])).toEqual([
      ['person', null],
      ['member', 'Yassin Bakkali'],
      ['organisation', 'Monde des Possibles'],
    ]);
  });

  it('takes "not decided yet" for an answer, and no other goal without words', async () => {
    const need = await world.added(file, 'plan-needs', world.need());
    const goal = (state: string) =>
      world.add(world.lead, file, 'plan-goals', { ...world.goal(need.id), ownWords: '', state });
    expect((await goal('undecided')).status).toBe(201);
    expect(await goal('under_way')).toMatchObject({
      status: 422,
      body: { code: 'goal_without_words', errors: [{ field: 'ownWords' }] },
    });
  });

  it('keeps a changed goal readable beside the new one, with the reason, and marks no failure', async () => {
    const { goal, need } = await world.planned(file);
    const change = { ...world.goal(need.id, { ownWords: 'Trouver une place en couture', state: 'changed_course' }) };
    const reason = 'Elle préfère un salaire d’abord';
    const changed = await world.lead.put<Changed>(address('plan-goals', goal.id), { ...change, reason }, 1);
    expect(changed).toMatchObject({ status: 200, body: { id: goal.id, version: 2 } });
    const history = await world.lead.get<PlanItemVersion<GoalView>[]>(address('plan-goals', goal.id, '/history'));
    expect(history.body).toMatchObject([
      { version: 1, ownWords: 'Ouvrir mon atelier', withdrawal: false, reason: '' },
      { version: 2, ownWords: 'Trouver une place en couture', supersededAt: null, reason },
    ]);
    expect((await world.plan(file)).needs[0]!.goals).toMatchObject([{ id: goal.id, version: 2, actions: [{}] }]);
  });

  it('refuses a change of an older version, without a version, or without a reason', async () => {
    const { need } = await world.planned(file);
    const put = (version?: number, reason: string | undefined = 'Mieux dit') =>
      world.lead.put<Problem>(address('plan-needs', need.id), { ...world.need(), reason }, version);
    expect((await put(1)).status).toBe(200);
    expect((await put(1)).status).toBe(412);
    expect((await put()).status).toBe(428);
    expect((await put(2, '')).status).toBe(400);
  });

  it('does what it does once under one sending key', async () => {
    const key = 'the-same-sending';
    const send = (situation: string) =>
      world.lead.post<Changed & Problem>(`/api/case-files/${file.id}/plan-needs`, world.need({ situation }), { key });
    const [first, second] = [await send('Une fois'), await send('Une fois')];
    expect(second.body).toEqual(first.body);
    expect((await send('Deux fois')).body.code).toBe('idempotency_key_reused');
    expect((await world.plan(file)).needs).toHaveLength(1);
  });

  it('hides what was withdrawn with what stood under it, and brings both back', async () => {
    const { need, goal } = await world.planned(file);
    const post = (rest: string, version: number) =>
      world.lead.post<Changed & Problem>(address('plan-needs', need.id, rest), { reason: 'Erreur' }, { version });
    expect((await post('/restoration', 1)).body.code).toBe('plan_nothing_before');
    expect(await post('/withdrawal', 1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await world.plan(file)).needs).toEqual([]);
    const orphan = await world.add(world.lead, file, 'plan-goals', world.goal(need.id));
    expect(orphan.body.code).toBe('plan_parent_missing');
    expect(await post('/restoration', 2)).toMatchObject({ status: 200, body: { version: 3 } });
    expect((await world.plan(file)).needs).toMatchObject([{ id: need.id, version: 3, goals: [{ id: goal.id }] }]);
  });

  it('knows nobody’s goal under the need of another file', async () => {
    const { need } = await world.planned(await world.file());
    const answer = await world.add(world.lead, file, 'plan-goals', world.goal(need.id));
    expect(answer).toMatchObject({ status: 422, body: { code: 'plan_parent_missing' } });
  });

  it('dates what is done, and undates what is not', async () => {
    const { goal, action } = await world.planned(file);
    const put = (version: number, state: 'done' | 'to_do') =>
      world.lead.put(
        address('plan-actions', action.id),
        { ...world.action(goal.id, { state, outcome: 'Portrait en ligne' }), reason: 'Fait au rendez-vous' },
        version,
      );
    await put(1, 'done');
    const actionNow = async () => (await world.plan(file)).needs[0]!.goals[0]!.actions[0];
    expect((await actionNow())!.doneOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await put(2, 'to_do');
    expect((await actionNow())!.doneOn).toBeNull();
  });
});
