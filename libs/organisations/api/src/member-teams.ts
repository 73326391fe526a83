import { ORGANISATION_PROBLEMS } from '@guichet/organisations-contract';
import { Refused } from '@guichet/platform-contract';
import type { Transaction } from '@guichet/platform-api-kernel';

const FOREIGN = `
select asked.team_id from unnest($1::uuid[]) as asked (team_id)
where not exists (select 1 from team t where t.id = asked.team_id and t.organisation_id = $2 and t.active)`;
// a team left today is left now: the last day is yesterday, and a stay that began today never was
const FORGET = 'delete from team_membership where member_id = $1 and team_id <> all ($2::uuid[]) and since >= $3::date';
const LEAVE = `
update team_membership set until = $3::date - 1 where member_id = $1 and team_id <> all ($2::uuid[]) and (until is null or until >= $3::date)`;
const JOIN = `
insert into team_membership (member_id, team_id, since) select $1, id, $3::date from unnest($2::uuid[]) id
on conflict (member_id, team_id) do update set since = excluded.since, until = null
  where team_membership.until is not null and team_membership.until < excluded.since`;
const LEAVE_FILES = 'select team, files from leave_files_of_teams($1, $2)';
const RENEW_SIDES = 'select renew_sides_of($1)';

/** Refuses teams of another organisation, and closed ones. */
export async function checkTeams(
  transaction: Transaction,
  organisationId: string,
  teamIds: readonly string[],
): Promise<void> {
  const foreign = await transaction.query(FOREIGN, [teamIds, organisationId]);
  if (foreign.length === 0) return;
  const errors = [{ field: 'teamIds', code: ORGANISATION_PROBLEMS.foreignTeam, message: '' }];
  throw new Refused(ORGANISATION_PROBLEMS.foreignTeam, 422, {}, errors);
}

/**
 * Ends what the member was named on in the teams they leave.
 * @throws member_leads_files while they lead open files there: these have nobody else to see to them
 */
export async function leaveFiles(
  transaction: Transaction,
  memberId: string,
  teamIds: readonly string[],
): Promise<void> {
  const led = await transaction.query<{ team: string; files: number }>(LEAVE_FILES, [memberId, teamIds]);
  if (led.length === 0) return;
  const teams = led.map(({ team, files }) => `${team} (${files})`).join(', ');
  throw new Refused(ORGANISATION_PROBLEMS.leadsFiles, 422, { teams });
}

/** Makes `teamIds` the teams in which the member works from today; a stay that goes on keeps its beginning. */
export async function setTeams(
  transaction: Transaction,
  memberId: string,
  teamIds: readonly string[],
  today: string,
): Promise<void> {
  const values = [memberId, teamIds, today];
  await transaction.query(FORGET, values);
  await transaction.query(LEAVE, values);
  await transaction.query(JOIN, values);
}

/** Takes the member off the sender's side of referrals of teams they left, and puts them back on it where they returned. */
export async function renewSides(transaction: Transaction, memberId: string): Promise<void> {
  await transaction.query(RENEW_SIDES, [memberId]);
}
