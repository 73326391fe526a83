import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { REMINDER_TRIES } from '@guichet/appointments-contract';
import type { AppointmentStatus, ReminderChannel, ReminderSkip } from '@guichet/appointments-contract';
import { reminderMessage, reminderStillHelps } from '@guichet/appointments-domain';
import { Clock, JobTasks, Mail, NotAccepted, ShortMessages } from '@guichet/platform-api-kernel';

interface Due {
  readonly id: string;
  readonly appointmentId: string;
  readonly tries: number;
}
interface Target {
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly caseFileId: string;
  /** The file is closed, or the one it leads to. */
  readonly closed: boolean;
  readonly refused: boolean;
  readonly kind: 'email' | 'phone' | null;
  readonly address: string | null;
  readonly languages: string[];
  /** The person was told another time before, and not yet this one. */
  readonly corrects: boolean;
}

/** How many are taken in one minute, one after the other. */
const BATCH = 40;
const CLAIM = `
update appointment_reminder set status = 'sending' where id in (
  select r.id from appointment_reminder r where r.status = 'planned' and r.due_at <= $1 order by r.due_at limit 1 for update skip locked)
returning id, appointment_id as "appointmentId", tries`;
const TARGET = `
select status, starts_at as "startsAt", case_file_id as "caseFileId", closed, refused, kind, address, languages, corrects from reminder_target($1)`;
const SENT = `update appointment_reminder set status = 'sent', channel = $2, language_code = $3, sent_at = $4 where id = $1`;
const SKIPPED = `update appointment_reminder set status = 'skipped', skip_reason = $2 where id = $1`;
const WITHDRAWN = `update appointment_reminder set status = 'withdrawn' where id = $1`;
const FAILED = `update appointment_reminder set status = 'failed', tries = tries + 1, channel = $2 where id = $1`;
const AGAIN = `
update appointment_reminder set status = 'planned', tries = tries + 1, due_at = $2::timestamptz + interval '10 minutes' where id = $1`;
const RECORD = `
insert into audit_event (action, case_file_id, object_kind, object_id, rooms) values ($1, $2, 'appointment', $3, '{contact}')`;

/**
 * Reminds people of their appointments. What is taken is committed as `sending` before anything leaves, so that a crash
 * can lose a reminder but never sends one twice; only what a gateway surely refused is tried again.
 */
@Injectable()
export class SendReminders implements OnModuleInit {
  private readonly logger = new Logger('Reminders');

  constructor(
    private readonly jobs: JobTasks,
    private readonly clock: Clock,
    private readonly mail: Mail,
    private readonly shortMessages: ShortMessages,
  ) {}

  onModuleInit(): void {
    this.jobs.everyMinute('appointment_reminders', (client) => this.run(client));
  }

  async run(client: PoolClient): Promise<void> {
    for (let taken = 0; taken < BATCH; taken += 1) {
      const due = (await client.query<Due>(CLAIM, [this.clock.now()])).rows[0];
      if (!due) return;
      await client.query('commit');
      await client.query('begin');
      await this.remind(client, due);
    }
  }

  private async remind(client: PoolClient, due: Due): Promise<void> {
    const target = (await client.query<Target>(TARGET, [due.appointmentId])).rows[0];
    if (target?.status !== 'booked') {
      await client.query(WITHDRAWN, [due.id]);
      return;
    }
    const skip = this.skipReason(target);
    if (skip !== null || target.kind === null || target.address === null) {
      await client.query(SKIPPED, [due.id, skip]);
      return;
    }
    const channel = target.kind === 'email' ? 'email' : 'sms';
    const { language, subject, text } = reminderMessage(target.startsAt, target.languages, target.corrects);
    try {
      await (channel === 'email' ? this.mail : this.shortMessages).send({ to: target.address, subject, text });
    } catch (failure) {
      await this.failed(client, due, channel, failure);
      return;
    }
    await client.query(SENT, [due.id, channel, language, this.clock.now()]);
    await client.query(RECORD, ['reminder.sent', target.caseFileId, due.appointmentId]);
  }

  private skipReason(target: Target): ReminderSkip | null {
    if (target.closed) return 'file_closed';
    if (target.refused) return 'refused';
    if (!reminderStillHelps(target.startsAt, this.clock.now())) return 'too_late';
    return target.address === null ? 'no_safe_contact' : null;
  }

  private async failed(client: PoolClient, due: Due, channel: ReminderChannel, failure: unknown): Promise<void> {
    const again = failure instanceof NotAccepted && due.tries + 1 < REMINDER_TRIES;
    this.logger.warn(`a reminder by ${channel} ${again ? 'was not taken and is tried again' : 'failed'}`);
    await (again ? client.query(AGAIN, [due.id, this.clock.now()]) : client.query(FAILED, [due.id, channel]));
  }
}
