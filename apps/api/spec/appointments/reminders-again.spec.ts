import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { JobTasks } from '@guichet/platform-api-kernel';
import { testConfiguration } from '../harness/test-database';
import { DiaryCity } from './diary-city';

const HOUR = 3_600_000;

describe('reminders of what was called off or moved late', () => {
  let diary: DiaryCity;
  let outbox: string;
  let worker: pg.Pool;
  beforeAll(async () => {
    diary = await DiaryCity.build();
    const configuration = testConfiguration(diary.city.databaseUrl);
    outbox = join(configuration.outboxDir, 'sms');
    worker = new pg.Pool({ connectionString: configuration.roleUrl('guichet_worker'), max: 1 });
    await diary.city.sql(`insert into contact_method (person_id, kind, value) values ($1, 'phone', '+32470000001')`, [
      diary.file.id,
    ]);
  });
  beforeEach(async () => {
    await rm(outbox, { recursive: true, force: true });
    await diary.city.sql('delete from appointment');
  });
  afterEach(() => diary.city.clock.standAt(null));
  afterAll(async () => {
    await worker.end();
    await rm(outbox, { recursive: true, force: true });
    await diary.end();
  });

  /** It stands on the tenth day at ten; the clock is so many hours before. */
  const before = (hours: number) =>
    diary.city.clock.standAt(new Date(new Date(diary.at(10, '10:00')).getTime() - hours * HOUR));
  const minute = async () => {
    const client = await worker.connect();
    try {
      await client.query('begin');
      await diary.city.application.get(JobTasks).tasks.get('appointment_reminders')?.(client, {});
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const caught = async (): Promise<string[]> => {
    const names = await readdir(outbox).catch(() => []);
    return (await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))).toSorted();
  };
  const called = { by: 'service', reasonCode: 'colleague_away' };
  const cancel = (id: string, version = 1) => diary.step('lead', id, 'cancellation', { ...called, note: '' }, version);
  const undo = async (id: string, version = 2) =>
    expect((await diary.step('lead', id, 'undoing', {}, version)).status).toBe(200);
  const move = async (id: string, days: number, time: string): Promise<string> => {
    const at = { startsAt: diary.at(days, time), endsAt: diary.at(days, '18:00') };
    return String((await diary.step('lead', id, 'move', { ...called, ...at, despiteConflicts: true })).body['id']);
  };

  it('go at once where it was called off by mistake before, and taken back after they would have gone', async () => {
    const id = await diary.booked();
    before(49);
    await cancel(id);
    before(47);
    await undo(id);
    await minute();
    expect(await caught()).toEqual([expect.stringMatching(/Rappel : votre rendez-vous est le .* à 10:00/)]);
    await minute();
    expect(await caught()).toHaveLength(1);
  });

  it('do not go twice where they went before it was called off', async () => {
    const id = await diary.booked();
    before(47);
    await minute();
    await cancel(id);
    await undo(id);
    await minute();
    expect(await caught()).toHaveLength(1);
  });

  it('do not go for what was booked so late that the person has just heard of it', async () => {
    before(30);
    const id = await diary.booked();
    await cancel(id);
    await undo(id);
    await minute();
    expect(await caught()).toEqual([]);
  });

  it('say the new time at once where another was said', async () => {
    const id = await diary.booked();
    before(47);
    await minute();
    const next = await move(id, 10, '14:00');
    await minute();
    await minute();
    expect(await caught()).toEqual([
      expect.stringMatching(/Rappel : votre rendez-vous est le .* à 10:00/),
      expect.stringMatching(/Votre rendez-vous a changé : il est maintenant le .* à 14:00/),
    ]);
    await move(next, 10, '16:00');
    await minute();
    expect(await caught()).toContainEqual(expect.stringMatching(/a changé : il est maintenant le .* à 16:00/));
  });

  it('say it at once and again two days before where it is moved far', async () => {
    const id = await diary.booked();
    before(47);
    await minute();
    const next = await move(id, 20, '14:00');
    await minute();
    expect(await caught()).toHaveLength(2);
    before(-9 * 24);
    await minute();
    expect(await caught()).toContainEqual(expect.stringMatching(/Rappel : votre rendez-vous est le .* à 14:00/));
    expect((await diary.read('lead', next)).reminders.map(({ status }) => status)).toEqual(['sent', 'sent']);
  });

  it('say nothing at once where nothing was said', async () => {
    const id = await diary.booked();
    before(60);
    await move(id, 11, '14:00');
    await minute();
    expect(await caught()).toEqual([]);
  });
});
