import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Clock, JobTasks } from '@guichet/platform-api-kernel';
import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import { clockSteps, stepAhead, stepDue } from '@guichet/referrals-domain';
import type { ClockStep, ReferralOnClock } from '@guichet/referrals-domain';
import { ANNOUNCE } from './referral.announcements';
import { clockKey, groundKey } from './referral.schedule';

interface Clocked extends ReferralOnClock {
  readonly id: string;
  readonly caseFileId: string;
}

const HOLD = `
select id, case_file_id as "caseFileId", status, sent_at as "sentAt", decide_by as "decideBy", first_appointment_by as "firstAppointmentBy",
  expires_at as "expiresAt", review_on::text as "reviewOn", hold_until::text as "holdUntil"
from referral where id = $1 for update`;
const DONE = `select 1 from referral_transition where referral_id = $1 and action = 'remind' and reason_code = $2 and at >= $3`;
const REMIND = `
insert into referral_transition (referral_id, action, from_status, to_status, at, reason_code) values ($1, 'remind', $2, $2, $3, $4)`;
const EXPIRE = `update referral set status = 'expired', handed_back = true, ended_at = $2, version = version + 1 where id = $1`;
const EXPIRED = `
insert into referral_transition (referral_id, action, from_status, to_status, at) values ($1, 'expire', $2, 'expired', $3)`;
const RECORD = `insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ($1, $2, 'referral', $3, 'clock')`;
const AGAIN = 'select enqueue_job($1, $2, $3, $4)';
const CANCEL = 'select cancel_job($1), cancel_job($2)';
const MISSED = `
select id from referral where status in ('requested', 'info_requested', 'waitlisted') and expires_at <= $1 order by expires_at limit 200`;

/** Reminds, tells the team lead, lets expire and hands back. Each thing happens once, however often a job runs. */
@Injectable()
export class ReferralClock implements OnModuleInit {
  constructor(
    private readonly jobs: JobTasks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(REFERRAL_JOBS.clock, (client, { referralId }) => this.strike(client, String(referralId)));
    this.jobs.everyMinute(REFERRAL_JOBS.sweep, (client) => this.sweep(client));
  }

  /** Does what is due for one referral and waits for what comes next. */
  async strike(client: PoolClient, referralId: string): Promise<void> {
    const now = this.clock.now();
    const referral = (await client.query<Clocked>(HOLD, [referralId])).rows[0];
    if (!referral) return;
    const steps = clockSteps(referral);
    const due = stepDue(steps, now);
    if (due?.code === 'expiry') {
      await this.expire(client, referral, due, now);
      return;
    }
    if (due) await this.remindOnce(client, referral, due, now);
    const next = stepAhead(steps, now);
    if (next)
      await client.query(AGAIN, [REFERRAL_JOBS.clock, JSON.stringify({ referralId }), next.at, clockKey(referralId)]);
  }

  /** Nothing may stay open because a job was lost. */
  private async sweep(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ id: string }>(MISSED, [this.clock.now()]);
    for (const { id } of rows) await this.strike(client, id);
  }

  private async remindOnce(client: PoolClient, { id, status }: Clocked, step: ClockStep, now: Date): Promise<void> {
    const { rowCount } = await client.query(DONE, [id, step.code, step.at]);
    if (rowCount) return;
    await client.query(REMIND, [id, status, now, step.code]);
    for (const audience of step.tells) await client.query(ANNOUNCE, [id, step.event, audience]);
  }

  private async expire(
    client: PoolClient,
    { id, status, caseFileId }: Clocked,
    step: ClockStep,
    now: Date,
  ): Promise<void> {
    await client.query(EXPIRE, [id, now]);
    await client.query(EXPIRED, [id, status, now]);
    await client.query(RECORD, ['referral.expire', caseFileId, id]);
    await client.query(CANCEL, [clockKey(id), groundKey(id)]);
    for (const audience of step.tells) await client.query(ANNOUNCE, [id, step.event, audience]);
  }
}
