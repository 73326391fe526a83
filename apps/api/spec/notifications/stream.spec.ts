import { NoticeListener } from '@guichet/notifications-api';
import { TwoSides } from '../referrals/two-sides';
import { EventStream } from './event-stream';

describe('live notices', () => {
  let sides: TwoSides;
  let address: string;
  let streams: EventStream[] = [];
  beforeAll(async () => {
    sides = await TwoSides.build();
    await sides.city.application.listen(0, '127.0.0.1');
    address = (await sides.city.application.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterEach(() => {
    for (const stream of streams) stream.close();
    streams = [];
  });
  afterAll(() => sides.end());

  const watch = async (who: keyof typeof sides.members): Promise<{ stream: EventStream; sessionId: string }> => {
    const sessionId = await sides.city.session(sides.members[who]);
    const stream = await EventStream.open(sides.city.application, address, sessionId);
    streams.push(stream);
    await stream.until(({ comments }) => comments.includes('connected'));
    return { stream, sessionId };
  };

  it('arrive after the commit, at those concerned and nobody else, with nothing about the person', async () => {
    const [sender, receiver, stranger, tied] = [
      await watch('sender'),
      await watch('receiver'),
      await watch('other_organisation'),
      await watch('tied_receiver'),
    ];
    const id = await sides.sent();
    await receiver.stream.until((stream) => stream.signals().length > 0);
    expect(receiver.stream.signals()).toEqual([{ kind: 'referral.sent', referralId: id }]);
    await sides.step('receiver', id, 'accept');
    await sender.stream.until((stream) => stream.signals().length > 0);
    expect(sender.stream.signals()).toEqual([{ kind: 'referral.accepted', referralId: id }]);
    expect([...stranger.stream.signals(), ...tied.stream.signals()]).toEqual([]);
  });

  it('do not arrive for what was rolled back', async () => {
    const { stream } = await watch('receiver');
    const refused = await sides.callers.sender.post(
      '/api/referrals',
      sides.draft({ send: true, rooms: ['residence'] }),
    );
    expect(refused.status).toBe(422);
    const id = await sides.sent();
    await stream.until(({ signals }) => signals.call(stream).length > 0);
    expect(stream.signals()).toEqual([{ kind: 'referral.sent', referralId: id }]);
  });

  it('are a stream that no cache and no proxy holds back', async () => {
    const { stream } = await watch('receiver');
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.response.headers.get('cache-control')).toContain('no-store');
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no');
    expect(stream.response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('end with the session, before anything else is said', async () => {
    const { stream, sessionId } = await watch('receiver');
    await sides.city.sql('update session set ended_at = now() where id = $1', [sessionId]);
    await sides.sent();
    await stream.until(({ ended }) => ended);
    expect(stream.signals()).toEqual([]);
  });

  it('do not keep a session alive', async () => {
    const { stream, sessionId } = await watch('receiver');
    await sides.city.sql(`update session set last_seen_at = now() - interval '20 minutes' where id = $1`, [sessionId]);
    await sides.sent();
    await stream.until((open) => open.signals().length > 0);
    const [row] = await sides.city.sql<{ idle: boolean }>(
      `select last_seen_at < now() - interval '19 minutes' as idle from session where id = $1`,
      [sessionId],
    );
    expect(row).toEqual({ idle: true });
  });

  it('come back after the database was away, and say that something may have been missed', async () => {
    const { stream } = await watch('receiver');
    await sides.city.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'guichet-notices' and datname = current_database()`,
    );
    await stream.until((open) => open.signals().length > 0);
    expect(stream.signals()).toEqual([{ kind: 'resumed', referralId: null }]);
    const id = await sides.sent();
    await stream.until((open) => open.signals().length > 1);
    expect(stream.signals().at(-1)).toEqual({ kind: 'referral.sent', referralId: id });
  });

  it('are open to whoever is signed in, and to nobody else', async () => {
    const { status } = await fetch(`${address}/api/notices/stream`);
    expect(status).toBe(401);
  });

  it('share one connection to the database, and end when the process stops', async () => {
    const [first, second] = [await watch('sender'), await watch('receiver')];
    const listening = await sides.city.sql(
      `select 1 from pg_stat_activity where application_name = 'guichet-notices' and datname = current_database()`,
    );
    expect(listening).toHaveLength(1);
    await sides.city.application.get(NoticeListener).beforeApplicationShutdown();
    await first.stream.until(({ ended }) => ended);
    await second.stream.until(({ ended }) => ended);
  });
});
