import type { NoticePage } from '@guichet/notifications-contract';
import { TwoSides } from '../referrals/two-sides';

describe('notices', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  beforeEach(() => sides.city.sql('delete from notice'));
  afterAll(() => sides.end());

  const of = async (who: keyof typeof sides.callers, query = ''): Promise<NoticePage> => {
    const answer = await sides.callers[who].get<NoticePage>(`/api/notices${query}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('say what happened and what it is about, newest first', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'ask');
    await sides.step('receiver', id, 'accept');
    const { items, unread } = await of('sender');
    expect(unread).toBe(2);
    expect(items.map(({ kind }) => kind)).toEqual(['referral.accepted', 'referral.question_asked']);
    expect(items[0]).toMatchObject({
      readAt: null,
      caseFileId: null,
      referral: {
        id,
        status: 'accepted',
        subject: 'Aide sociale',
        personLabel: 'Selamawit T.',
        fromOrganisationShortName: 'Association',
        toOrganisationShortName: 'CPAS',
        responsible: { name: 'Fabrice Lambert' },
      },
    });
  });

  it('are read one by one, or all', async () => {
    const id = await sides.sent();
    for (const action of ['ask', 'accept', 'start'] as const) await sides.step('receiver', id, action);
    const [newest] = (await of('sender')).items;
    const { sender, receiver } = sides.callers;
    expect(await sender.post(`/api/notices/${newest!.id}/reading`)).toMatchObject({ status: 204 });
    expect(await sender.post(`/api/notices/${newest!.id}/reading`)).toMatchObject({ status: 204 });
    expect(await of('sender')).toMatchObject({
      unread: 2,
      items: [{ id: newest!.id, readAt: expect.any(String) }, { readAt: null }, { readAt: null }],
    });
    expect((await of('sender', '?unread=true')).items).toHaveLength(2);
    expect(await receiver.post('/api/notices/reading')).toMatchObject({ status: 204 });
    expect((await of('sender')).unread).toBe(2);
    expect(await sender.post('/api/notices/reading')).toMatchObject({ status: 204 });
    expect((await of('sender')).unread).toBe(0);
  });

  it('of somebody else are nothing', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'accept');
    const [notice] = (await of('sender')).items;
    for (const who of ['sender_colleague', 'receiver', 'administrator'] as const) {
      expect(await sides.callers[who].post(`/api/notices/${notice!.id}/reading`)).toMatchObject({ status: 404 });
      expect((await of(who)).items.map((item) => item.id)).not.toContain(notice!.id);
    }
  });

  it('say nothing more of what one may no longer see', async () => {
    const id = await sides.sent();
    await sides.step('sender_manager', id, 'void');
    const { items } = await of('receiver');
    expect(items.map(({ kind, referral }) => [kind, referral])).toEqual([
      ['referral.entered_in_error', null],
      ['referral.sent', null],
    ]);
  });

  it('are read page by page', async () => {
    const id = await sides.sent();
    for (const action of ['ask', 'accept', 'start', 'hold', 'resume'] as const)
      await sides.step('receiver', id, action);
    const first = await of('sender', '?size=3');
    const second = await of('sender', `?size=3&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ kind }) => kind.replace('referral.', ''))).toEqual([
      'resumed',
      'held',
      'started',
      'accepted',
      'question_asked',
    ]);
    expect(second.next).toBeNull();
    expect(await sides.callers.sender.get('/api/notices?after=nonsense')).toMatchObject({ status: 400 });
    expect(await sides.callers.sender.get('/api/notices?unread=perhaps')).toMatchObject({ status: 400 });
  });
});
