import type { Task } from '@guichet/appointments-contract';
import { DiaryCity } from './diary-city';
import type { Who } from './diary-city';

describe('tasks', () => {
  let diary: DiaryCity;
  beforeAll(async () => {
    diary = await DiaryCity.build();
  });
  afterAll(() => diary.end());

  const command = (facts: object = {}) => ({
    title: 'Appeler le propriétaire',
    note: '',
    dueOn: diary.day(1),
    ownerMemberId: diary.members.lead.id,
    ownerTeamId: null,
    recurrence: null,
    caseFileId: diary.file.id,
    ...facts,
  });
  const create = (who: Who, facts: object = {}) =>
    diary.callers[who].post<{ id: string; code: string }>('/api/tasks', command(facts));
  const list = async (who: Who, box = 'own', state = 'open'): Promise<Task[]> =>
    (await diary.callers[who].get<{ items: Task[] }>(`/api/tasks?box=${box}&state=${state}`)).body.items;
  const complete = (id: string, version: number, outcome = 'done') =>
    diary.callers.lead.post<{ next: { id: string; dueOn: string } | null; version: number }>(
      `/api/tasks/${id}/completion`,
      { outcome },
      { version },
    );
  const seers = async (id: string) => {
    const seen: Who[] = [];
    for (const who of diary.everybody)
      if ([...(await list(who)), ...(await list(who, 'team'))].some((task) => task.id === id)) seen.push(who);
    return seen;
  };

  it('about a person are read by the owner and by colleagues who read the journal', async () => {
    const { body } = await create('lead');
    expect(await seers(body.id)).toEqual(['lead', 'colleague']);
    const shared = await create('lead', { ownerMemberId: null, ownerTeamId: diary.team.id });
    expect(await seers(shared.body.id)).toEqual(['lead', 'colleague']);
  });

  it('without a person are read by the team that owns them', async () => {
    const { body } = await create('desk', { caseFileId: null, ownerMemberId: null, ownerTeamId: diary.team.id });
    expect(await seers(body.id)).toEqual(['lead', 'colleague', 'desk', 'tied', 'unsworn']);
  });

  it('belong to somebody here who may know the file, to one only', async () => {
    const refused = async (facts: object) => {
      const { status, body } = await create('lead', facts);
      return [status, body.code];
    };
    expect(await refused({ ownerMemberId: diary.members.other_team.id })).toEqual([422, 'task_owner']);
    expect(await refused({ ownerMemberId: diary.members.receiver.id, caseFileId: null })).toEqual([422, 'task_owner']);
    expect(await refused({ ownerTeamId: diary.team.id })).toEqual([422, 'task_owner']);
    expect((await create('stranger', { ownerMemberId: diary.members.stranger.id })).status).toBe(404);
    expect((await create('tied', { ownerMemberId: diary.members.tied.id })).status).toBe(404);
  });

  it('come back when they are done, once, and undoing takes the next one away', async () => {
    const recurrence = { unit: 'weekly', interval: 1, until: null };
    const { body } = await create('lead', { recurrence, dueOn: diary.day(0), title: 'Point hebdomadaire' });
    const done = await complete(body.id, 1);
    expect(done.body.next?.dueOn).toBe(diary.day(7));
    expect((await complete(body.id, 2)).status).toBe(422);
    expect((await list('lead')).filter(({ title }) => title === 'Point hebdomadaire')).toHaveLength(1);
    expect(
      (await diary.callers.lead.post(`/api/tasks/${body.id}/reopening`, {}, { version: done.body.version })).status,
    ).toBe(200);
    const open = (await list('lead')).filter(({ title }) => title === 'Point hebdomadaire');
    expect(open.map(({ id, dueOn }) => [id, dueOn])).toEqual([[body.id, diary.day(0)]]);
  });

  it('go on in one series when one is reopened whose next one is done', async () => {
    const recurrence = { unit: 'weekly', interval: 1, until: null };
    const { body } = await create('lead', { recurrence, dueOn: diary.day(0), title: 'Une seule série' });
    const open = async () =>
      (await list('lead')).filter(({ title }) => title === 'Une seule série').map(({ dueOn }) => dueOn);
    const second = (await complete(body.id, 1)).body.next;
    expect((await complete(second?.id ?? '', 1)).body.next?.dueOn).toBe(diary.day(14));
    const reopened = await diary.callers.lead.post<{ version: number }>(
      `/api/tasks/${body.id}/reopening`,
      {},
      { version: 2 },
    );
    expect((await open()).sort()).toEqual([diary.day(0), diary.day(14)]);
    expect((await complete(body.id, reopened.body.version)).body.next).toBeNull();
    expect(await open()).toEqual([diary.day(14)]);
  });

  it('end their series when they are dropped or it has come to its end', async () => {
    const until = { unit: 'daily', interval: 1, until: diary.day(1) };
    const last = await create('lead', { recurrence: until, title: 'Finie' });
    expect((await complete(last.body.id, 1)).body.next).toBeNull();
    const dropped = await create('lead', { recurrence: { ...until, until: null }, title: 'Abandonnée' });
    expect((await complete(dropped.body.id, 1, 'dropped')).body.next).toBeNull();
    expect((await list('lead', 'own', 'done')).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Finie', 'Abandonnée']),
    );
  });

  it('are changed in the version that was read, while they are open', async () => {
    const { body } = await create('lead');
    const { caseFileId: _, ...change } = command({ title: 'Écrire au propriétaire', dueOn: diary.day(-1) });
    expect((await diary.callers.lead.put(`/api/tasks/${body.id}`, change, 4)).status).toBe(412);
    expect((await diary.callers.colleague.put(`/api/tasks/${body.id}`, change, 1)).status).toBe(200);
    expect((await list('lead')).find(({ id }) => id === body.id)).toMatchObject({
      title: 'Écrire au propriétaire',
      overdue: true,
      personName: 'Selamawit Tesfay',
    });
    expect((await diary.callers.receiver.put(`/api/tasks/${body.id}`, change, 2)).status).toBe(404);
  });

  it('refuse a repetition that ends before it begins', async () => {
    const recurrence = { unit: 'daily', interval: 1, until: diary.day(0) };
    expect((await create('lead', { recurrence })).body.code).toBe('task_recurrence');
  });
});

describe('working hours', () => {
  let diary: DiaryCity;
  beforeAll(async () => {
    diary = await DiaryCity.build();
  });
  afterAll(() => diary.end());

  it('are the usual ones, then the team’s, then one’s own', async () => {
    const mine = async () => (await diary.callers.lead.get<{ source: string }>('/api/me/working-hours')).body;
    const path = `/api/teams/${diary.team.id}/working-hours`;
    const stretches = [{ weekday: 1, from: '08:00', to: '12:00' }];
    expect(await mine()).toMatchObject({ source: 'usual' });
    expect((await diary.callers.lead.put(path, { stretches })).status).toBe(403);
    expect((await diary.callers.manager.put(path, { stretches })).status).toBe(204);
    expect(await mine()).toEqual({ source: 'team', stretches });
    const own = [{ weekday: 2, from: '10:00', to: '18:30' }];
    expect((await diary.callers.lead.put('/api/me/working-hours', { stretches: own })).status).toBe(204);
    expect(await mine()).toEqual({ source: 'own', stretches: own });
    expect((await diary.callers.lead.put('/api/me/working-hours', { stretches: [] })).status).toBe(204);
    expect(await mine()).toEqual({ source: 'team', stretches });
  });

  it('do not overlap', async () => {
    const stretches = [
      { weekday: 1, from: '08:00', to: '12:00' },
      { weekday: 1, from: '11:00', to: '13:00' },
    ];
    const { status, body } = await diary.callers.lead.put('/api/me/working-hours', { stretches });
    expect([status, body['code']]).toEqual([422, 'working_hours']);
    expect(
      (await diary.callers.lead.put('/api/me/working-hours', { stretches: [{ weekday: 1, from: '25:00', to: '9' }] }))
        .status,
    ).toBe(400);
  });

  it('of a team are not another organisation’s to change', async () => {
    const other = await diary.city.team(await diary.city.organisation());
    const answer = await diary.callers.manager.put(`/api/teams/${other.id}/working-hours`, { stretches: [] });
    expect(answer.status).toBe(403);
  });
});
