import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { REMINDER_TRIES } from '@guichet/appointments-contract';
import { JobTasks, Mail, NotAccepted } from '@guichet/platform-api-kernel';
import type { TestCaseFile } from '../harness/city';
import { testConfiguration } from '../harness/test-database';
import { DiaryCity } from './diary-city';

describe('reminders to the person', () => {
  let diary: DiaryCity;
  let outbox: string;
  let worker: pg.Pool;
  beforeAll(async () => {
    diary = await DiaryCity.build();
    const configuration = testConfiguration(diary.city.databaseUrl);
    outbox = configuration.outboxDir;
    worker = new pg.Pool({ connectionString: configuration.roleUrl('guichet_worker'), max: 1 });
  });
  beforeEach(async () => {
    await rm(outbox, { recursive: true, force: true });
    await diary.city.sql('delete from appointment');
    await diary.city.sql('delete from contact_method');
    await diary.city.sql('delete from person_language');
    await diary.city.sql('delete from reminder_refusal');
  });
  afterEach(() => diary.city.clock.standAt(null));
  afterAll(async () => {
    await worker.end();
    await rm(outbox, { recursive: true, force: true });
    await diary.end();
  });

  const contact = (kind: string, value: string, facts: { safe?: boolean; preferred?: boolean } = {}) =>
    diary.city.sql('insert into contact_method (person_id, kind, value, safe, preferred) values ($1, $2, $3, $4, $5)', [
      diary.file.id,
      kind,
      value,
      facts.safe ?? true,
      facts.preferred ?? false,
    ]);
  const speaks = (code: string) =>
    diary.city.sql(
      `insert into person_language (person_id, language_code, spoken_level, written_level, preferred) values ($1, $2, 'native', 'b1', true)`,
      [diary.file.id, code],
    );
  const standing = async () =>
    (
      await diary.city.sql<{ status: string; channel: string | null; skip_reason: string | null }>(
        'select status, channel, skip_reason from appointment_reminder order by due_at',
      )
    ).map((row) => [row.status, row.channel ?? row.skip_reason]);
  /** One minute of the job, as its role, 47 hours before. */
  const minute = async () => {
    diary.city.clock.standAt(new Date(diary.at(8, '11:00')));
    const task = diary.city.application.get(JobTasks).tasks.get('appointment_reminders');
    const client = await worker.connect();
    try {
      await client.query('begin');
      await task?.(client, {});
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const caught = async (kind: 'mail' | 'sms'): Promise<string[]> => {
    const names = await readdir(join(outbox, kind)).catch(() => []);
    return Promise.all(names.map((name) => readFile(join(outbox, kind, name), 'utf8')));
  };

  it('go two days before, by the preferred safe way, in French and the person’s language, in neutral words', async () => {
    await contact('email', 'selam@example.org');
    await contact('phone', '+32470000001', { preferred: true });
    await speaks('ar');
    await diary.booked({ subject: 'Titre de séjour', place: 'Guichet unique' });
    expect(await standing()).toEqual([['planned', null]]);
    await minute();
    expect(await standing()).toEqual([['sent', 'sms']]);
    expect(await caught('mail')).toEqual([]);
    const [message = ''] = await caught('sms');
    expect(message).toMatch(/^To: \+32470000001\n\nRappel : votre rendez-vous est le .* à 10:00\./);
    expect(message).toContain('موعدكم');
    expect(message).not.toMatch(/séjour|guichet|selam|tesfay|suivi|cpas/i);
  });

  it('never go by a way that somebody else may read', async () => {
    await contact('phone', '+32470000002', { safe: false, preferred: true });
    await contact('email', 'sure@example.org');
    await diary.booked();
    await minute();
    expect(await standing()).toEqual([['sent', 'email']]);
    expect(await caught('sms')).toEqual([]);
    await diary.city.sql('delete from appointment');
    await diary.city.sql('update contact_method set safe = false');
    diary.city.clock.standAt(null);
    await diary.booked();
    await minute();
    expect(await standing()).toEqual([['skipped', 'no_safe_contact']]);
  });

  it('go once, however often the job runs', async () => {
    await contact('email', 'une@example.org');
    await diary.booked();
    await minute();
    await minute();
    expect(await caught('mail')).toHaveLength(1);
  });

  it('are withdrawn with the appointment, and follow it to its new place', async () => {
    await contact('email', 'deplace@example.org');
    const id = await diary.booked();
    const next = { startsAt: diary.at(30, '10:00'), endsAt: diary.at(30, '11:00') };
    await diary.step('lead', id, 'move', { ...next, by: 'person', reasonCode: 'illness', despiteConflicts: true });
    expect(await standing()).toEqual([
      ['withdrawn', null],
      ['planned', null],
    ]);
    await minute();
    expect(await caught('mail')).toEqual([]);
  });

  it('are planned again when a cancellation is undone', async () => {
    await contact('email', 'retour@example.org');
    const id = await diary.booked();
    await diary.step('lead', id, 'cancellation', { by: 'person', reasonCode: 'illness', note: '' });
    await diary.step('lead', id, 'undoing', {}, 2);
    await minute();
    expect((await standing()).map(([status]) => status).sort()).toEqual(['sent', 'withdrawn']);
    expect(await caught('mail')).toHaveLength(1);
  });

  it('are the person’s to refuse', async () => {
    await contact('email', 'non@example.org');
    await diary.booked();
    const path = `/api/case-files/${diary.file.id}`;
    expect((await diary.callers.desk.put(`${path}/reminders`, { wanted: false })).status).toBe(204);
    expect((await diary.callers.lead.get(`${path}/diary`)).body).toMatchObject({ remindersWanted: false });
    expect((await diary.callers.stranger.put(`${path}/reminders`, { wanted: true })).status).toBe(404);
    await minute();
    expect(await standing()).toEqual([['skipped', 'refused']]);
  });

  describe('after the file', () => {
    afterEach(() =>
      diary.city.sql(`update case_file set status = 'active', closed_on = null, closure_reason = null where id = $1`, [
        diary.file.id,
      ]),
    );

    it.each(['closed', 'archived'])('was %s go to nobody: the person may have died', async (status) => {
      await contact('phone', '+32470000009');
      const id = await diary.booked();
      await diary.city.sql(
        `update case_file set status = $2, closed_on = today(), closure_reason = 'death' where id = $1`,
        [diary.file.id, status],
      );
      await minute();
      expect(await standing()).toEqual([['skipped', 'file_closed']]);
      expect(await caught('sms')).toEqual([]);
      diary.city.clock.standAt(null);
      expect((await diary.read('lead', id)).reminders).toMatchObject([{ skipped: 'file_closed' }]);
    });
  });

  describe('in files that were merged', () => {
    let other: TestCaseFile;
    beforeEach(async () => {
      other = await diary.city.caseFile(diary.members.lead, diary.team);
    });
    afterEach(() => diary.city.sql('delete from file_merger'));

    const contactOf = (file: TestCaseFile, value: string, facts: { safe?: boolean; endedOn?: string } = {}) =>
      diary.city.sql(
        `insert into contact_method (person_id, kind, value, safe, preferred, valid_until) values ($1, 'phone', $2, $3, true, $4)`,
        [file.id, value, facts.safe ?? true, facts.endedOn ?? null],
      );
    const merge = (surviving: TestCaseFile, merged: TestCaseFile) =>
      diary.city.sql(
        `insert into file_merger (surviving_id, merged_id, reason, merged_by_id) values ($1, $2, 'Même carte', $3)`,
        [surviving.id, merged.id, diary.members.lead.id],
      );
    const wish = (file: TestCaseFile) =>
      diary.city.sql('insert into reminder_refusal (case_file_id, recorded_by_id) values ($1, $2)', [
        file.id,
        diary.members.lead.id,
      ]);

    it.each(['the file that goes on', 'the file that leads to it'])(
      'never go to a number that is unsafe in %s, however it is written',
      async (which) => {
        await diary.booked();
        await contact('phone', '+32 470 11 22 33');
        await contactOf(other, '0470/11.22.33', { safe: false });
        await (which === 'the file that goes on' ? merge(other, diary.file) : merge(diary.file, other));
        await minute();
        expect(await standing()).toEqual([['skipped', 'no_safe_contact']]);
        expect(await caught('sms')).toEqual([]);
      },
    );

    it('go to the number of the file that goes on, and not to one that ended there', async () => {
      await diary.booked();
      await contact('phone', '+32470112233', { preferred: true });
      await contactOf(other, '+32470112233', { endedOn: '2026-01-01' });
      await contactOf(other, '+32470445566');
      await merge(other, diary.file);
      await minute();
      expect(await caught('sms')).toEqual([expect.stringContaining('To: +32470445566\n')]);
    });

    it('are refused for both', async () => {
      await diary.booked();
      await contact('phone', '+32470112233');
      await wish(other);
      await merge(other, diary.file);
      await minute();
      expect(await standing()).toEqual([['skipped', 'refused']]);
    });

    it('end with the file that goes on', async () => {
      await diary.booked();
      await contact('phone', '+32470112233');
      await merge(other, diary.file);
      await diary.city.sql(
        `update case_file set status = 'closed', closed_on = today(), closure_reason = 'death' where id = $1`,
        [other.id],
      );
      await minute();
      expect(await standing()).toEqual([['skipped', 'file_closed']]);
    });

    it('go their own way again once they are taken apart', async () => {
      await diary.booked();
      await contact('phone', '+32470112233');
      await contactOf(other, '+32470112233', { safe: false });
      await merge(other, diary.file);
      await diary.city.sql('update file_merger set undone_at = now(), undone_by_id = merged_by_id');
      await minute();
      expect(await standing()).toEqual([['sent', 'sms']]);
    });
  });

  it('are not for meetings without a person, nor for what is booked within two days', async () => {
    await diary.booked({ caseFileId: null });
    await diary.booked({ startsAt: diary.at(1, '10:00'), endsAt: diary.at(1, '11:00') });
    expect(await standing()).toEqual([]);
  });

  it('are tried again only when the gateway surely took nothing', async () => {
    await contact('email', 'panne@example.org');
    const mail = diary.city.application.get(Mail);
    const send = mail.send.bind(mail);
    let failure: Error = new NotAccepted('ECONNREFUSED');
    let tries = 0;
    mail.send = () => {
      tries += 1;
      return Promise.reject(failure);
    };
    await diary.booked();
    await minute();
    expect(await standing()).toEqual([['planned', null]]);
    await diary.city.sql('update appointment_reminder set due_at = due_at - interval $$1 day$$, tries = $1', [
      REMINDER_TRIES - 1,
    ]);
    await minute();
    expect(await standing()).toEqual([['failed', 'email']]);
    await diary.city.sql('delete from appointment');
    failure = new Error('lost in the middle');
    diary.city.clock.standAt(null);
    await diary.booked();
    await minute();
    await minute();
    expect(await standing()).toEqual([['failed', 'email']]);
    expect(tries).toBe(3);
    mail.send = send;
  });

  it('stand in the record without words or addresses', async () => {
    await contact('email', 'trace@example.org');
    const id = await diary.booked();
    await minute();
    const [row] = await diary.city.sql<{ text: string; rooms: string[] }>(
      `select to_jsonb(a)::text as text, rooms from audit_event a where action = 'reminder.sent' and object_id = $1`,
      [id],
    );
    expect(row?.rooms).toEqual(['contact']);
    expect(row?.text).not.toContain('example.org');
  });
});
