import { FEED_MISSES_PER_HOUR, FEED_READINGS_PER_HOUR } from '@guichet/appointments-contract';
import { DiaryCity } from './diary-city';

describe('the calendar feed', () => {
  let diary: DiaryCity;
  beforeAll(async () => {
    diary = await DiaryCity.build();
  });
  afterAll(() => diary.end());

  const create = async () =>
    new URL((await diary.callers.lead.post<{ address: string }>('/api/me/calendar-feed')).body.address).pathname;
  const read = (path: string) => diary.city.stranger().get<string>(path);
  const lines = (text: string, name: string) => text.split('\r\n').filter((line) => line.startsWith(name));

  it('says times and places, no name, no file, no subject', async () => {
    await diary.booked({ subject: 'Recours', place: 'Maître Renard', placeKind: 'elsewhere', externals: ['Hamid'] });
    const { status, body, headers } = await read(await create());
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/calendar');
    expect(lines(body, 'SUMMARY')).toEqual(['SUMMARY:Rendez-vous (à l’extérieur)']);
    expect(lines(body, 'DTSTART')).toEqual([`DTSTART:${diary.at(10, '10:00').replaceAll(/[-:]|\.000/g, '')}`]);
    expect(body).not.toMatch(/Selamawit|Tesfay|Recours|Renard|Hamid|Suivi/);
    expect(body).not.toContain(diary.file.id);
    expect(body).not.toContain(diary.file.reference);
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('keeps the identity of what is moved, with a higher sequence, and says what is cancelled', async () => {
    const path = await create();
    await diary.city.sql('delete from appointment');
    const id = await diary.booked();
    const before = (await read(path)).body;
    const moved = await diary.step('lead', id, 'move', {
      startsAt: diary.at(11, '10:00'),
      endsAt: diary.at(11, '11:00'),
      by: 'person',
      reasonCode: 'transport',
      despiteConflicts: true,
    });
    const after = (await read(path)).body;
    expect(lines(after, 'UID')).toEqual(lines(before, 'UID'));
    expect(lines(before, 'SEQUENCE')).toEqual(['SEQUENCE:0']);
    expect(lines(after, 'SEQUENCE')).toEqual(['SEQUENCE:1']);
    expect(lines(after, 'DTSTART')).not.toEqual(lines(before, 'DTSTART'));
    const cancellation = { by: 'person', reasonCode: 'illness', note: '' };
    await diary.step('lead', String(moved.body['id']), 'cancellation', cancellation);
    const off = (await read(path)).body;
    expect(lines(off, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(lines(off, 'UID')).toEqual(lines(before, 'UID'));
  });

  it('shows nothing of a person to whom the member is tied', async () => {
    await diary.booked({ memberIds: [diary.members.tied.id] });
    const { body } = await diary.callers.tied.post<{ address: string }>('/api/me/calendar-feed');
    expect(lines((await read(new URL(body.address).pathname)).body, 'SUMMARY')).toEqual([]);
  });

  it('keeps only a hash, and stops when it is replaced or revoked', async () => {
    const first = await create();
    const second = await create();
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    const token = second.split('/').at(-1)?.replace('.ics', '') ?? '';
    const [row] = await diary.city.sql<{ kept: string }>('select row_to_json(f)::text as kept from calendar_feed f');
    expect(row?.kept).not.toContain(token);
    expect((await diary.callers.lead.get('/api/me/calendar-feed')).body).toMatchObject({ active: true });
    expect((await diary.callers.lead.delete('/api/me/calendar-feed')).status).toBe(204);
    expect((await read(second)).status).toBe(404);
    expect((await diary.callers.lead.get('/api/me/calendar-feed')).body).toEqual({
      active: false,
      createdAt: null,
      lastReadAt: null,
    });
  });

  it('ends with the account', async () => {
    const path = await create();
    await diary.city.sql('update member set active = false where id = $1', [diary.members.lead.id]);
    expect((await read(path)).status).toBe(404);
    await diary.city.sql('update member set active = true where id = $1', [diary.members.lead.id]);
  });

  it('makes an eager calendar wait', async () => {
    diary.callers.lead = await diary.city.signedIn(diary.members.lead);
    const path = await create();
    await diary.city.sql('update calendar_feed set readings = $1', [FEED_READINGS_PER_HOUR - 1]);
    expect((await read(path)).status).toBe(200);
    expect((await read(path)).status).toBe(429);
    await diary.city.sql(`update calendar_feed set counted_since = now() - interval '61 minutes'`);
    expect((await read(path)).status).toBe(200);
  });

  it('waits for nobody because others on the network keep asking for an address that ended', async () => {
    await diary.city.sql('delete from sign_in_attempt');
    const stale = await create();
    const path = await create();
    for (let n = 0; n <= FEED_MISSES_PER_HOUR; n += 1) expect((await read(stale)).status).toBe(404);
    expect((await read(path)).status).toBe(200);
    expect(await diary.city.sql('select 1 from sign_in_attempt')).toHaveLength(1);
  });

  it('makes a guesser wait', async () => {
    await diary.city.sql('delete from sign_in_attempt');
    const guess = (n: number) => read(`/api/calendar-feeds/${String(n).padStart(32, 'x')}.ics`);
    for (let n = 0; n < FEED_MISSES_PER_HOUR; n += 1) expect((await guess(n)).status).toBe(404);
    expect((await guess(99)).status).toBe(429);
  });
});
