import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Clock, JobTasks } from '@guichet/platform-api-kernel';
import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import type { ReferralStatus } from '@guichet/referrals-contract';
import { ANNOUNCE } from './referral.announcements';
import { clockKey, groundKey } from './referral.schedule';

interface Grounded {
  readonly status: ReferralStatus;
  readonly caseFileId: string;
  readonly ends: Date | null;
  readonly reason: string;
}

const HOLD = `
select r.status, r.case_file_id as "caseFileId", referral_ground_ends(r.id) as ends,
  case when r.legal_ground_code is not null then 'ground_ended' when a.revoked_on is not null then 'agreement_withdrawn' else 'agreement_expired' end as reason
from referral r left join sharing_agreement a on a.id = r.agreement_id
where r.id = $1 and r.sent_at is not null and r.ended_at is null for update of r`;
const WITHDRAW = `
update referral set status = 'cancelled', reason_code = $2, ended_at = $3, version = version + 1 where id = $1`;
const WITHDRAWN = `
insert into referral_transition (referral_id, action, from_status, to_status, at, reason_code) values ($1, 'withdraw', $2, 'cancelled', $3, $4)`;
const RECORD = `
insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ('referral.withdraw', $1, 'referral', $2, 'clock')`;
const AGAIN = 'select enqueue_job($1, $2, $3, $4)';
const CANCEL = 'select cancel_job($1)';

/** A referral ends with what it rests on: an agreement that is withdrawn or runs out, a legal ground whose time is over. */
@Injectable()
export class ReferralGround implements OnModuleInit {
  constructor(
    private readonly jobs: JobTasks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(REFERRAL_JOBS.ground, (client, { referralId }) => this.look(client, String(referralId)));
  }

  /** Cancels when the ground is over; else looks again when it will be. */
  async look(client: PoolClient, referralId: string): Promise<void> {
    const now = this.clock.now();
    const referral = (await client.query<Grounded>(HOLD, [referralId])).rows[0];
    if (!referral?.ends) return;
    if (referral.ends > now) {
      await client.query(AGAIN, [
        REFERRAL_JOBS.ground,
        JSON.stringify({ referralId }),
        referral.ends,
        groundKey(referralId),
      ]);
      return;
    }
    await client.query(WITHDRAW, [referralId, referral.reason, now]);
    await client.query(WITHDRAWN, [referralId, referral.status, now, referral.reason]);
    await client.query(RECORD, [referral.caseFileId, referralId]);
    await client.query(CANCEL, [clockKey(referralId)]);
    for (const audience of ['sender', 'receiver'])
      await client.query(ANNOUNCE, [referralId, 'referral.cancelled', audience]);
  }
}
