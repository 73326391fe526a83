import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Clock, JobTasks } from '@guichet/platform-api-kernel';
import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import { dayOf, startOfDay } from '@guichet/referrals-domain';
import { ANNOUNCE } from './referral.announcements';
import { checkKey } from './referral.schedule';

const HOLD = `select id from referral where id = $1 and status = 'completed' for update`;
const DUE = `
select months from referral_check c where c.referral_id = $1 and c.answer is null and c.due_on <= $2
  and not exists (select 1 from referral_transition t where t.referral_id = c.referral_id and t.action = 'remind' and t.reason_code = 'check_' || c.months)
order by months`;
const REMIND = `
insert into referral_transition (referral_id, action, from_status, to_status, at, reason_code) values ($1, 'remind', 'completed', 'completed', $2, 'check_' || $3::integer)`;
const NEXT = `select min(due_on)::text as day from referral_check where referral_id = $1 and answer is null and due_on > $2`;
const AGAIN = 'select enqueue_job($1, $2, $3, $4)';

/** Asks the sender "did it hold?" on the day it is due, once for each of the four times. */
@Injectable()
export class ReferralCheckDue implements OnModuleInit {
  constructor(
    private readonly jobs: JobTasks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(REFERRAL_JOBS.check, (client, { referralId }) => this.ask(client, String(referralId)));
  }

  private async ask(client: PoolClient, referralId: string): Promise<void> {
    const now = this.clock.now();
    const { rowCount } = await client.query(HOLD, [referralId]);
    if (!rowCount) return;
    const due = await client.query<{ months: number }>(DUE, [referralId, dayOf(now)]);
    for (const { months } of due.rows) await client.query(REMIND, [referralId, now, months]);
    if (due.rows.length > 0) await client.query(ANNOUNCE, [referralId, 'referral.check_due', 'sender']);
    const next = (await client.query<{ day: string | null }>(NEXT, [referralId, dayOf(now)])).rows[0]?.day;
    if (next)
      await client.query(AGAIN, [
        REFERRAL_JOBS.check,
        JSON.stringify({ referralId }),
        startOfDay(next),
        checkKey(referralId),
      ]);
  }
}
