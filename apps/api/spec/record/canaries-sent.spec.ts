import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { JobTasks } from '@guichet/platform-api-kernel';
import { DiaryCity } from '../appointments/diary-city';
import { testConfiguration } from '../harness/test-database';

/** Words that stand only in the file: a status, what is said of health, the name, a subject, a place, a confidence. */
const PLANTED = ['Zanexe35quinquies', 'Zhepatitecanari', 'Zfamille', 'Zsujet', 'Zlieu', 'Zconfidence'] as const;
const found = (text: string): string[] => PLANTED.filter((word) => text.includes(word));

/** What the product sends out by itself, or lets be taken away: calendars, reminders, spreadsheets, notices. */
describe('planted secrets of a file', () => {
  let diary: DiaryCity;
  let outbox: string;

  beforeAll(async () => {
    diary = await DiaryCity.build();
    const { city, file, team, members } = diary;
    outbox = testConfiguration(city.databaseUrl).outboxDir;
    await rm(outbox, { recursive: true, force: true });
    const author = [file.id, team.organisationId, team.staffSubject, members.lead.id];
    const facts = 'case_file_id, owner_organisation_id, owner_subject, author_id';
    await city.sql(`update person set family_names = 'Zfamille' where id = $1`, [file.id]);
    await city.sql(
      `insert into health_coverage (${facts}, kind_code, insurer) values ($1, $2, $3, $4, 'mutual_insurer', 'Zhepatitecanari')`,
      author,
    );
    await city.sql(
      `insert into residence_document (${facts}, type_code, valid_until, note) values ($1, $2, $3, $4, 'card.A', '2027-05-31', 'Zanexe35quinquies')`,
      author,
    );
    await city.sql(
      `insert into note (${facts}, nature, room, body, happened_at) values ($1, $2, $3, $4, 'confidence', 'confidence', 'Zconfidence', now())`,
      author,
    );
    await city.sql(
      `insert into contact_method (person_id, kind, value, safe, preferred) values ($1, 'email', 'personne@example.org', true, true)`,
      [file.id],
    );
    await diary.booked({ subject: 'Zsujet', place: 'Zlieu', placeKind: 'elsewhere' });
  }, 60_000);
  afterAll(async () => {
    await rm(outbox, { recursive: true, force: true });
    await diary.end();
  });

  it('stand in no calendar', async () => {
    const { address } = (await diary.callers.lead.post<{ address: string }>('/api/me/calendar-feed')).body;
    const { status, body } = await diary.city.stranger().get<string>(new URL(address).pathname);
    expect(status).toBe(200);
    expect(body).toContain('BEGIN:VEVENT');
    expect(found(body)).toEqual([]);
  });

  it('stand in no spreadsheet of the city', async () => {
    const { status, body } = await diary.callers.manager.get<string>('/api/dashboard.csv');
    expect(status).toBe(200);
    expect(found(body)).toEqual([]);
  });

  it('stand in no reminder and in no notice; the address of a reminder is the person’s own', async () => {
    diary.city.clock.standAt(new Date(diary.at(8, '11:00')));
    const worker = new pg.Pool({
      connectionString: testConfiguration(diary.city.databaseUrl).roleUrl('guichet_worker'),
    });
    const client = await worker.connect();
    try {
      await client.query('begin');
      await diary.city.application.get(JobTasks).tasks.get('appointment_reminders')?.(client, {});
      await client.query('commit');
    } finally {
      client.release();
      await worker.end();
    }
    const names = await readdir(join(outbox, 'mail'));
    expect(names).toHaveLength(1);
    const mails = await Promise.all(names.map((name) => readFile(join(outbox, 'mail', name), 'utf8')));
    expect(mails.flatMap(found)).toEqual([]);
    expect(mails[0]).toContain('personne@example.org');
    const notices = await diary.city.sql<{ text: string }>('select to_jsonb(n)::text as text from notice n');
    expect(notices.flatMap(({ text }) => found(text))).toEqual([]);
  });
});
