import type { Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { dayOf } from '@guichet/referrals-domain';
import type { AskedTeam, CodedReason } from '@guichet/referrals-domain';

const TEAM = `
select t.accepts_referrals as "acceptsReferrals", t.active, o.active and o.has_account as "canAnswer",
  t.acknowledge_within_hours as "acknowledgeWithinHours", t.decide_within_days as "decideWithinDays",
  t.first_appointment_within_days as "firstAppointmentWithinDays", t.expires_after_days as "expiresAfterDays",
  (select coalesce(jsonb_agg(jsonb_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on)), '[]') from team_closure c
    where c.team_id = t.id and c.ends_on >= $2) as closures,
  (select coalesce(array_agg(e.code), '{}') from reference_entry e where e.list = 'public_holiday' and e.code >= $2::text) as holidays
from team t join organisation o on o.id = t.organisation_id where t.id = $1`;

interface TeamRow extends Omit<AskedTeam, 'calendar'> {
  closures: { startsOn: string; endsOn: string }[];
  holidays: string[];
}

/** The team that is asked, with its delays and the days that do not count for it from `now` on. */
export async function loadAskedTeam(transaction: Transaction, teamId: string, now: Date): Promise<AskedTeam> {
  const [row] = await transaction.query<TeamRow>(TEAM, [teamId, dayOf(now)]);
  if (!row) throw refusedFor('not_found');
  const { closures, holidays, ...team } = row;
  return { ...team, calendar: { closures, publicHolidays: new Set(holidays) } };
}

const REASON = `
select code, attributes from reference_entry
where list = $1 and code = $2 and (valid_from is null or valid_from <= $3) and (valid_to is null or valid_to >= $3)`;

/** A code of a reference list as it may be chosen today; null when it may not. */
export async function loadReason(
  transaction: Transaction,
  list: string,
  code: string,
  now: Date,
): Promise<CodedReason> {
  const [row] = await transaction.query<NonNullable<CodedReason>>(REASON, [list, code, dayOf(now)]);
  return row ?? null;
}

const TAKES_REFERRALS = `
select t.active and o.active and t.accepts_referrals as open from team t join organisation o on o.id = t.organisation_id where t.id = $1`;

/** True when the team is there and takes referrals; a team of an organisation without an account may be proposed too. */
export async function takesReferrals(transaction: Transaction, teamId: string): Promise<boolean> {
  const [row] = await transaction.query<{ open: boolean }>(TAKES_REFERRALS, [teamId]);
  return row?.open === true;
}
