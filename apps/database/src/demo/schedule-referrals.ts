import { REFERRAL_JOBS } from '@guichet/referrals-contract';
import { clockSteps, stepAhead } from '@guichet/referrals-domain';
import type { ReferralOnClock } from '@guichet/referrals-domain';
import type { ClientBase } from 'pg';

interface OpenReferral extends ReferralOnClock {
  readonly id: string;
  readonly now: Date;
}

const OPEN = `
select id, status, sent_at as "sentAt", decide_by as "decideBy", first_appointment_by as "firstAppointmentBy",
  expires_at as "expiresAt", review_on::text as "reviewOn", hold_until::text as "holdUntil", now() as now
from referral where ended_at is null and sent_at is not null`;
const CLOCK = `
select enqueue_job($1, json_build_object('referralId', j.id), j.at, 'referral:' || j.id || ':clock')
from json_to_recordset($2) as j (id uuid, at timestamptz)`;
const GROUND = `
select enqueue_job($1, json_build_object('referralId', r.id), referral_ground_ends(r.id), 'referral:' || r.id || ':ground')
from referral r where r.ended_at is null and r.sent_at is not null and referral_ground_ends(r.id) is not null`;
const CHECK = `
select enqueue_job($1, json_build_object('referralId', c.referral_id), day_start(min(c.due_on)), 'referral:' || c.referral_id || ':check')
from referral_check c where c.answer is null and c.due_on > today() group by c.referral_id`;

/** Puts into the queue what sending, accepting and completing would have put there: reminders, ends of grounds, follow-up questions. */
export async function scheduleReferrals(client: ClientBase): Promise<void> {
  const { rows } = await client.query<OpenReferral>(OPEN);
  const next = rows.map((referral) => ({ id: referral.id, at: stepAhead(clockSteps(referral), referral.now)?.at }));
  await client.query(CLOCK, [REFERRAL_JOBS.clock, JSON.stringify(next.filter(({ at }) => at !== undefined))]);
  await client.query(GROUND, [REFERRAL_JOBS.ground]);
  await client.query(CHECK, [REFERRAL_JOBS.check]);
}
