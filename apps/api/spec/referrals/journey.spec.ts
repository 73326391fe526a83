import { randomUUID } from 'node:crypto';
import { TwoSides } from './two-sides';

describe('a referral', () => {
  let sides: TwoSides;
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  afterAll(() => sides.end());

  it('goes from the first word to the outcome, and each side is told', async () => {
    const { callers } = sides;
    const drafted = await callers.sender.post<{ id: string; version: number }>('/api/referrals', sides.draft());
    expect(drafted).toMatchObject({ status: 201, body: { version: 1 }, headers: { etag: '"1"' } });
    const { id } = drafted.body;
    expect(await sides.step('sender', id, 'send')).toMatchObject({ status: 200, body: { id, version: 2 } });
    expect(await sides.step('receiver', id, 'ask')).toMatchObject({ status: 200 });
    expect(await sides.step('sender', id, 'reply')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'waitlist')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'accept')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'start')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'hold')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'resume')).toMatchObject({ status: 200 });
    expect(await sides.step('receiver', id, 'complete')).toMatchObject({ status: 200 });

    const { status, body, headers } = await sides.read('sender', id);
    expect({ status, etag: headers['etag'] }).toEqual({ status: 200, etag: '"10"' });
    expect(body.history.map(({ action }) => action)).toEqual([
      'send',
      'ask',
      'reply',
      'waitlist',
      'accept',
      'start',
      'hold',
      'resume',
      'complete',
    ]);
    expect(body).toMatchObject({
      status: 'completed',
      outcomeCode: 'right_opened',
      personLabel: 'Selamawit T.',
      languageCode: 'ti',
      interpreterNeeded: true,
      sender: { name: 'Claire Dumont' },
      responsible: { name: 'Fabrice Lambert' },
      waitingFor: null,
      deadline: null,
      allowedActions: ['answer_check', 'refer_again'],
    });
    expect(body.checks.map(({ months, due }) => [months, due])).toEqual([
      [1, false],
      [3, false],
      [6, false],
      [12, false],
    ]);

    const members = ['both_teams', 'receiver', 'receiver_reception', 'receiver_team_lead'];
    expect(await sides.told(id)).toEqual([
      { kind: 'referral.sent', members },
      { kind: 'referral.question_asked', members: ['sender'] },
      { kind: 'referral.question_answered', members },
      ...['waitlisted', 'accepted', 'started', 'held', 'resumed', 'completed'].map((step) => ({
        kind: `referral.${step}`,
        members: ['sender'],
      })),
    ]);
    const record = await sides.city.sql<{ action: string }>(
      'select action from audit_event where object_id = $1 order by id',
      [id],
    );
    expect(record.map(({ action }) => action.replace('referral.', ''))).toEqual([
      'draft',
      'send',
      'ask',
      'reply',
      'waitlist',
      'accept',
      'start',
      'hold',
      'resume',
      'complete',
      'read',
    ]);
  });

  it('is written and sent in one go', async () => {
    const { status, body } = await sides.callers.sender.post<{ id: string; version: number }>(
      '/api/referrals',
      sides.draft({ send: true }),
    );
    expect({ status, version: body.version }).toEqual({ status: 201, version: 2 });
    expect(await sides.row(body.id)).toMatchObject({
      status: 'requested',
      from_team_id: sides.welcome.id,
      sender_id: sides.members.sender.id,
    });
  });

  it('is sent once, however often the same sending arrives', async () => {
    const key = randomUUID();
    const send = () =>
      sides.callers.sender.post<{ id: string }>('/api/referrals', sides.draft({ send: true, subject: 'Une fois' }), {
        key,
      });
    const written = 'select count(*)::integer as n from referral';
    const [before] = await sides.city.sql<{ n: number }>(written);
    const [first, second, third] = await Promise.all([send(), send(), send()]);
    expect(new Set([first.body.id, second.body.id, third.body.id]).size).toBe(1);
    expect(await sides.city.sql(written)).toEqual([{ n: (before?.n ?? 0) + 1 }]);
    expect(await sides.told(first.body.id)).toHaveLength(1);
    const other = await sides.callers.sender.post('/api/referrals', sides.draft({ subject: 'Autre' }), { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('is accepted once, when two accept at the same moment', async () => {
    const id = await sides.sent();
    const { version } = await sides.row(id);
    const answers = await Promise.all([
      sides.step('receiver', id, 'accept', {}, version),
      sides.step('receiver_team_lead', id, 'accept', {}, version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(
      await sides.city.sql(`select 1 from referral_transition where referral_id = $1 and action = 'accept'`, [id]),
    ).toHaveLength(1);
  });

  it('asks for the version that was read', async () => {
    const id = await sides.sent();
    const without = await sides.callers.receiver.post(`/api/referrals/${id}/acceptance`, sides.bodyOf('accept'));
    expect(without).toMatchObject({ status: 428, body: { code: 'version_required' } });
    expect(await sides.step('receiver', id, 'accept', {}, 1)).toMatchObject({
      status: 412,
      body: { code: 'stale_version' },
    });
  });

  it('that gives an address is complete at once and reaches nobody', async () => {
    const draft = sides.draft({ kind: 'information', rooms: [], agreementId: null, send: true });
    const { status, body } = await sides.callers.sender.post<{ id: string }>('/api/referrals', draft);
    expect(status).toBe(201);
    expect(await sides.row(body.id)).toMatchObject({ status: 'completed', kind: 'information', receiver_subjects: [] });
    expect(await sides.told(body.id)).toEqual([]);
    expect(await sides.waiting(body.id)).toEqual([]);
    expect(await sides.read('receiver', body.id)).toMatchObject({ status: 404 });
  });
});
