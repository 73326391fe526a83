import type { AgreedPlanView } from '@guichet/plans-contract';
import { planDifferences } from '@guichet/plans-domain';
import type { TestCaseFile } from '../harness/city';
import { PlannedFile } from './planned-file';
import type { Problem } from './planned-file';

describe('agreed versions of the plan', () => {
  let world: PlannedFile;
  let file: TestCaseFile;
  beforeAll(async () => {
    world = await PlannedFile.build();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    file = await world.file();
  });
  const agree = (facts: object = {}) =>
    world.lead.post<Problem>(`/api/case-files/${file.id}/agreed-plans`, { ...world.agreement(), ...facts });
  const version = (number: number) =>
    world.lead.get<AgreedPlanView>(`/api/case-files/${file.id}/agreed-plans/${number}`);

  it('keep the plan as it stood, numbered, with who agreed, in which language, and when it is looked at again', async () => {
    const { goal, need } = await world.planned(file);
    expect((await agree()).status).toBe(201);
    await world.lead.put(
      `/api/case-files/${file.id}/plan-goals/${goal.id}`,
      { ...world.goal(need.id, { state: 'paused' }), reason: 'Le temps de trouver un toit' },
      1,
    );
    expect((await agree({ agreedOn: '2026-11-21' })).status).toBe(201);
    const plan = await world.plan(file);
    expect(plan.agreed.map(({ number }) => number)).toEqual([2, 1]);
    expect(plan.agreed[0]).toMatchObject({ languageCode: 'ti', interpreterPresent: true, present: ['Yassin Bakkali'] });
    expect(plan.review.on).toBe('2027-02-20');
    const second = (await version(2)).body;
    expect(second.before).toEqual((await version(1)).body.content);
    expect((await version(1)).body.before).toBeNull();
    expect(planDifferences(second.before!, second.content)).toEqual([
      expect.objectContaining({ id: goal.id, fields: [{ field: 'state', from: 'under_way', to: 'paused' }] }),
    ]);
  });

  it('need a goal, dates in order, and while an urgency is open an answer to "is it realistic now?"', async () => {
    expect((await agree()).body.code).toBe('plan_nothing_to_agree');
    await world.planned(file);
    expect((await agree({ reviewOn: '2026-11-20' })).body.code).toBe('plan_agreement_dates');
    expect((await agree({ agreedOn: '2199-01-01', reviewOn: '2199-06-01' })).body.code).toBe('plan_agreement_dates');
    await world.added(file, 'urgencies', world.urgency());
    expect(await agree()).toMatchObject({
      status: 422,
      body: { code: 'plan_realistic_unanswered', errors: [{ field: 'realistic' }] },
    });
    expect((await agree({ realistic: 'not_now' })).status).toBe(201);
  });

  it('are never touched again, not even past the application', async () => {
    await world.planned(file);
    await agree();
    const session = await world.city.session(world.claire);
    const touched = world.city.asRole('guichet_api', session, (client) =>
      client.query(`update agreed_plan set note = 'autre chose'`),
    );
    await expect(touched).rejects.toMatchObject({ code: '42501' });
    const rewritten = world.city.asRole('guichet_api', session, (client) =>
      client.query(`update plan_goal set own_words = 'autre chose'`),
    );
    await expect(rewritten).rejects.toMatchObject({ code: '42501' });
  });

  it('are not there under a number that was not given', async () => {
    expect((await version(1)).status).toBe(404);
  });
});
