import { TwoSides } from './two-sides';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the clock of a referral', () => {
  let sides: TwoSides;
  /** A Monday, 10:30 in Brussels: decided by Monday in two weeks, expires after 30 days. */
  const monday = new Date('2026-11-23T09:30:00Z');
  const at = (instant: Date) => sides.city.clock.standAt(instant);
  const after = (milliseconds: number) => at(new Date(monday.getTime() + milliseconds));
  beforeAll(async () => {
    sides = await TwoSides.build();
  });
  beforeEach(() => at(monday));
  afterAll(() => sides.end());

  const kinds = async (id: string) =>
    (await sides.told(id)).map(({ kind, members }) => `${kind.replace('referral.', '')} → ${members.join(', ')}`);
  const team = 'both_teams, receiver, receiver_reception, receiver_team_lead';
  const next = async (id: string) => (await sides.waiting(id)).find(({ task }) => task === 'referral_clock')?.at;

  it('promises by the delays of the team, without weekends, public holidays and closed days', async () => {
    await sides.city.sql(
      `insert into team_closure (team_id, starts_on, ends_on) values ($1, '2026-11-26', '2026-11-27')`,
      [sides.aid.id],
    );
    const id = await sides.sent();
    await sides.city.sql('delete from team_closure');
    expect((await sides.read('sender', id)).body.deadlines.map(({ kind, by }) => [kind, by])).toEqual([
      ['acknowledge', '2026-11-25T09:30:00.000Z'],
      ['decide', '2026-12-09T09:30:00.000Z'],
      ['first_appointment', '2026-12-24T09:30:00.000Z'],
      ['expiry', '2026-12-25T09:30:00.000Z'],
    ]);
    expect((await sides.read('receiver', id)).body).toMatchObject({
      deadline: { kind: 'decide', share: 0 },
      waitingFor: 'receiver',
    });
  });

  it('knows the legal holidays from the reference list', async () => {
    at(new Date('2026-12-23T09:30:00Z'));
    const id = await sides.sent();
    expect(await sides.row(id)).toMatchObject({ decide_by: new Date('2027-01-08T09:30:00Z') });
  });

  it('follows the person’s urgency instead', async () => {
    const id = await sides.sent({ urgency: 'four_hours' });
    expect(await sides.row(id)).toMatchObject({
      decide_by: new Date(monday.getTime() + 4 * HOUR),
      first_appointment_by: new Date(monday.getTime() + 4 * HOUR),
      expires_at: new Date(monday.getTime() + 8 * HOUR),
    });
  });

  it('reminds at one and two thirds, then tells the team lead, then hands back', async () => {
    const id = await sides.sent();
    const promised = 14 * DAY;
    expect(await next(id)).toEqual(new Date(monday.getTime() + promised / 3));
    await sides.job('referral_clock', id);
    expect(await kinds(id)).toEqual([`sent → ${team}`]);

    after(promised / 3);
    await sides.job('referral_clock', id);
    expect(await next(id)).toEqual(new Date(monday.getTime() + (promised * 2) / 3));
    after((promised * 2) / 3);
    await sides.job('referral_clock', id);
    after(promised);
    await sides.job('referral_clock', id);
    expect(await next(id)).toEqual(new Date(monday.getTime() + 30 * DAY));
    expect(await sides.row(id)).toMatchObject({ status: 'requested', version: 2 });
    after(30 * DAY);
    await sides.job('referral_clock', id);

    expect(await kinds(id)).toEqual([
      `sent → ${team}`,
      `reminder → ${team}`,
      `reminder → ${team}`,
      'overdue → receiver_team_lead',
      `expired → ${team}, sender`,
    ]);
    expect(await sides.row(id)).toMatchObject({ status: 'expired', handed_back: true, version: 3 });
    const { body } = await sides.read('sender', id);
    expect(body.history.map(({ action, actor, reasonCode }) => [action, actor?.name ?? null, reasonCode])).toEqual([
      ['send', 'Claire Dumont', null],
      ['remind', null, 'first_third'],
      ['remind', null, 'second_third'],
      ['remind', null, 'team_lead'],
      ['expire', null, null],
    ]);
    expect(body.allowedActions).toEqual(['refer_again']);
    expect(await sides.step('receiver', id, 'accept')).toMatchObject({ status: 422, body: { code: 'referral_step' } });
    expect(await sides.waiting(id)).toEqual([]);
  });

  it('does each thing once, however often a job runs', async () => {
    const id = await sides.sent();
    after(5 * DAY);
    for (let time = 0; time < 3; time += 1) await sides.job('referral_clock', id);
    expect(await kinds(id)).toEqual([`sent → ${team}`, `reminder → ${team}`]);
  });

  it('reminds the side whose turn it is', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'ask');
    after(5 * DAY);
    await sides.job('referral_clock', id);
    after(15 * DAY);
    await sides.job('referral_clock', id);
    expect((await kinds(id)).slice(2)).toEqual(['reminder → sender', 'overdue → sender_team_lead']);
  });

  it('waits for the review of a waiting list, and lets expire only after it', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'waitlist', { reviewOn: '2027-01-11' });
    expect(await next(id)).toEqual(new Date('2027-01-11T07:00:00Z'));
    expect((await sides.read('sender', id)).body.deadline).toMatchObject({
      kind: 'review',
      by: '2027-01-11T23:00:00.000Z',
    });
    at(new Date('2027-01-11T08:00:00Z'));
    await sides.job('referral_clock', id);
    at(new Date('2027-01-12T08:00:00Z'));
    await sides.job('referral_clock', id);
    expect((await kinds(id)).slice(2)).toEqual([`review_due → ${team}`, 'overdue → receiver_team_lead']);
    expect(await next(id)).toEqual(new Date('2027-01-25T23:00:00Z'));
  });

  it('asks after the first appointment, and when a pause is over', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'accept');
    expect(await next(id)).toEqual(new Date('2026-12-22T09:30:00Z'));
    at(new Date('2026-12-22T10:00:00Z'));
    await sides.job('referral_clock', id);
    await sides.step('receiver', id, 'hold', { holdUntil: '2027-01-05' });
    expect(await next(id)).toEqual(new Date('2027-01-06T07:00:00Z'));
    at(new Date('2027-01-06T08:00:00Z'));
    await sides.job('referral_clock', id);
    expect((await kinds(id)).slice(2)).toEqual([
      'overdue → receiver, receiver_team_lead',
      'held → sender',
      'hold_over → receiver',
    ]);
  });

  it('lets expire what a lost job forgot', async () => {
    const id = await sides.sent();
    await sides.city.sql(`select graphile_worker.remove_job('referral:' || $1 || ':clock')`, [id]);
    after(31 * DAY);
    await sides.job('referral_sweep');
    expect(await sides.row(id)).toMatchObject({ status: 'expired' });
  });

  it('asks whether it held after 1, 3, 6 and 12 months, and takes one answer', async () => {
    const id = await sides.sent();
    await sides.step('receiver', id, 'accept');
    await sides.step('receiver', id, 'complete');
    const answer = async () =>
      sides.callers.sender_colleague.post(
        `/api/referrals/${id}/checks/1`,
        { answer: 'partly' },
        { version: (await sides.row(id)).version },
      );
    expect(await answer()).toMatchObject({ status: 422, body: { code: 'check_not_open' } });
    at(new Date('2026-12-23T09:00:00Z'));
    await sides.job('referral_check', id);
    await sides.job('referral_check', id);
    expect((await kinds(id)).filter((kind) => kind.startsWith('check_due'))).toEqual(['check_due → sender']);
    expect((await sides.waiting(id)).map((job) => job.at)).toEqual([new Date('2027-02-22T23:00:00Z')]);
    expect((await sides.read('sender', id)).body.checks[0]).toMatchObject({ due: true, answer: null });
    const toClose = await sides.callers.sender.get<{ items: { id: string }[] }>('/api/referrals?box=to_close');
    expect(toClose.body.items.map((item) => item.id)).toEqual([id]);
    expect(await answer()).toMatchObject({ status: 200 });
    expect(await answer()).toMatchObject({ status: 422, body: { code: 'check_not_open' } });
    expect((await sides.read('sender', id)).body.checks[0]).toMatchObject({
      due: false,
      answer: 'partly',
      answeredBy: { id: sides.members.sender_colleague.id },
    });
    expect((await sides.read('receiver', id)).body.checks).toEqual([]);
  });
});
