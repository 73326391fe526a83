import type { NoticePage } from '@guichet/notifications-contract';
import type { UrgencyView } from '@guichet/plans-contract';
import type { TestCaseFile } from '../harness/city';
import { PlannedFile } from './planned-file';
import type { Changed, Problem } from './planned-file';

const HOUR = 3_600_000;

describe('urgencies', () => {
  let world: PlannedFile;
  let file: TestCaseFile;
  beforeAll(async () => {
    world = await PlannedFile.build();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.city.clock.standAt(null);
    file = await world.file();
  });

  it.each([
    ['four_hours', 4],
    ['one_day', 24],
    ['three_days', 72],
    ['seven_days', 168],
  ])('get their clock from the level: %s is %i hours', async (levelCode, hours) => {
    const openedAt = '2026-11-20T08:30:00.000Z';
    await world.added(file, 'urgencies', world.urgency({ levelCode, openedAt }));
    const [urgency] = (await world.plan(file)).urgencies;
    expect(Date.parse(urgency!.dueAt) - Date.parse(openedAt)).toBe(hours * HOUR);
    expect(urgency).toMatchObject({ owner: { kind: 'member', name: 'Claire Dumont' }, solvedAt: null, version: 1 });
  });

  it('need a level with a clock, a kind of the list, and one owner who can read them', async () => {
    const refused = async (facts: object): Promise<[number, string]> => {
      const { status, body } = await world.add(world.lead, file, 'urgencies', { ...world.urgency(), ...facts });
      return [status, body.code];
    };
    expect(await refused({ levelCode: 'none' })).toEqual([422, 'urgency_level_without_clock']);
    expect(await refused({ kindCode: 'curiosity' })).toEqual([422, 'unknown_code']);
    expect(await refused({ ownerTeamId: world.antenna.id })).toEqual([422, 'ck_urgency_owner']);
    expect(await refused({ ownerMemberId: null })).toEqual([422, 'ck_urgency_owner']);
    expect(await refused({ ownerMemberId: world.yassin.id })).toEqual([422, 'urgency_owner_outside_file']);
    expect(await refused({ ownerMemberId: null, ownerTeamId: world.workshop.id })).toEqual([
      422,
      'urgency_owner_outside_file',
    ]);
    expect((await world.plan(file)).urgencies).toEqual([]);
  });

  it('excuse absences while one is open, since the first of them, and no longer', async () => {
    expect((await world.plan(file)).absences).toEqual({ excused: false, since: null, urgencyIds: [] });
    const openedAt = '2026-11-02T08:00:00.000Z';
    const roof = await world.added(file, 'urgencies', world.urgency({ openedAt }));
    const plan = await world.plan(file);
    expect(plan.absences).toEqual({ excused: true, since: openedAt, urgencyIds: [roof.id] });
    expect(plan.review.askIfRealistic).toBe(true);
    const solved = await world.lead.post<Changed>(
      `/api/case-files/${file.id}/urgencies/${roof.id}/solution`,
      { handledBy: 'Abri de nuit', outcome: 'Une place pour sept nuits' },
      { version: 1 },
    );
    expect(solved).toMatchObject({ status: 200, body: { id: roof.id, version: 2 }, headers: { etag: '"2"' } });
    const after = await world.plan(file);
    expect(after.absences.excused).toBe(false);
    expect(after.urgencies[0]).toMatchObject({ id: roof.id, handledBy: 'Abri de nuit', version: 2 });
    expect(after.urgencies[0]!.solvedAt).not.toBeNull();
  });

  it('are solved once, after they were opened, and not in the future; solving is taken back', async () => {
    const roof = await world.added(file, 'urgencies', world.urgency({ openedAt: '2026-11-20T08:00:00Z' }));
    const solve = (version: number, solvedAt?: string) =>
      world.lead.post<Problem>(
        `/api/case-files/${file.id}/urgencies/${roof.id}/solution`,
        { handledBy: 'CPAS', outcome: '', ...(solvedAt ? { solvedAt } : {}) },
        { version },
      );
    expect((await solve(1, '2026-11-20T07:00:00Z')).body.code).toBe('urgency_solved_when');
    expect((await solve(1, '2199-01-01T00:00:00Z')).body.code).toBe('urgency_solved_when');
    expect((await solve(1, '2026-11-20T09:00:00Z')).status).toBe(200);
    expect((await solve(1)).status).toBe(412);
    expect((await solve(2)).body.code).toBe('urgency_already_solved');
    const restored = await world.lead.post(
      `/api/case-files/${file.id}/urgencies/${roof.id}/restoration`,
      { reason: 'Annulé' },
      { version: 2 },
    );
    expect(restored.status).toBe(200);
    expect((await world.plan(file)).urgencies[0]).toMatchObject({ solvedAt: null, handledBy: '', version: 3 });
    const history = await world.lead.get<UrgencyView[]>(`/api/case-files/${file.id}/urgencies/${roof.id}/history`);
    expect(history.body.map(({ version, solvedAt }) => [version, solvedAt !== null])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('keep their opening and their solution when their owner or level changes', async () => {
    const openedAt = '2026-11-20T08:00:00.000Z';
    const roof = await world.added(file, 'urgencies', world.urgency({ openedAt }));
    const changed = await world.lead.put(
      `/api/case-files/${file.id}/urgencies/${roof.id}`,
      {
        ...world.urgency({ levelCode: 'one_day', ownerMemberId: null, ownerTeamId: world.antenna.id }),
        reason: 'Une amie l’héberge ce soir',
      },
      1,
    );
    expect(changed.status).toBe(200);
    expect((await world.plan(file)).urgencies).toEqual([
      expect.objectContaining({
        id: roof.id,
        openedAt: expect.stringContaining('2026-11-20T08:00:00') as string,
        dueAt: expect.stringContaining('2026-11-21T08:00:00') as string,
        owner: expect.objectContaining({ kind: 'team', name: 'Outremeuse' }) as object,
        reason: 'Une amie l’héberge ce soir',
      }),
    ]);
  });

  it('stand on the front page of the file, the most pressing first', async () => {
    await world.added(file, 'urgencies', world.urgency({ levelCode: 'seven_days', kindCode: 'papers_deadline' }));
    await world.added(file, 'urgencies', world.urgency());
    const { body } = await world.lead.get<{ rooms: { plan: { urgencies: { kindCode: string; owner: string }[] } } }>(
      `/api/case-files/${file.id}`,
    );
    expect(body.rooms.plan.urgencies.map(({ kindCode, owner }) => [kindCode, owner])).toEqual([
      ['housing_tonight', 'Claire Dumont'],
      ['papers_deadline', 'Claire Dumont'],
    ]);
  });

  it('tell whoever becomes their owner, and nobody for what they hold already or take themselves', async () => {
    const paul = await world.city.member('worker', world.cpas, [world.antenna]);
    const caller = await world.city.signedIn(paul);
    const told = async (): Promise<unknown[]> =>
      (await caller.get<NoticePage>('/api/notices')).body.items.map(({ kind, caseFileId }) => [kind, caseFileId]);
    const roof = await world.added(file, 'urgencies', world.urgency());
    expect(await told()).toEqual([]);
    const give = (version: number, facts: object) =>
      world.lead.put(
        `/api/case-files/${file.id}/urgencies/${roof.id}`,
        { ...world.urgency(), ...facts, reason: 'Remplacement' },
        version,
      );
    expect((await give(1, { ownerMemberId: paul.id })).status).toBe(200);
    expect((await give(2, { ownerMemberId: paul.id, levelCode: 'one_day' })).status).toBe(200);
    expect(await told()).toEqual([['urgency.owned', file.id]]);
    expect((await give(3, { ownerMemberId: null, ownerTeamId: world.antenna.id })).status).toBe(200);
    expect(await told()).toHaveLength(2);
    expect((await world.lead.get<NoticePage>('/api/notices')).body.items).toEqual([]);
  });
});
