import { sealOf } from '@guichet/platform-api-kernel';
import type { RecurrenceUnit, TaskStatus } from '@guichet/appointments-contract';
import { namesOf } from '@guichet/people-api';
import { recorded } from './diary.queries';
import type { Names } from './diary.queries';

/** A task as the database answers it. */
export interface TaskRow {
  readonly id: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly caseFileId: string | null;
  readonly names: Names;
  readonly ownerMemberId: string | null;
  readonly ownerTeamId: string | null;
  readonly ownerName: string;
  readonly unit: RecurrenceUnit | null;
  readonly interval: number | null;
  readonly until: string | null;
  readonly doneAt: Date | null;
  readonly doneByName: string | null;
}

export const TASK = `
  k.id, k.version, k.status, sealed_at('task.title', k.id, k.title) as title, sealed_at('task.note', k.id, k.note) as note, k.due_on::text as "dueOn", f.id as "caseFileId", ${namesOf('f.id')} as names,
  k.owner_member_id as "ownerMemberId", k.owner_team_id as "ownerTeamId", coalesce(t.name, m.given_name || ' ' || m.family_name) as "ownerName",
  k.recurrence_unit as unit, k.recurrence_interval as interval, k.recurrence_until::text as until, k.done_at as "doneAt",
  (select d.given_name || ' ' || d.family_name from member d where d.id = k.done_by_id) as "doneByName", ${sealOf('k.case_file_id')}`;
export const FROM_TASK = `from task k left join case_file f on f.id = k.case_file_id left join team t on t.id = k.owner_team_id
  left join member m on m.id = k.owner_member_id`;

const MY_TEAMS = `k.owner_team_id in (select x.id from team x where x.staff_subject = any ((select ctx_subjects())::integer[]))`;
const COLLEAGUES = `k.owner_member_id in (select tm.member_id from team_membership tm join team x on x.id = tm.team_id
    where x.staff_subject = any ((select ctx_subjects())::integer[]) and tm.since <= today() and (tm.until is null or tm.until >= today()))`;

const list = (which: string): string => `
with shown as materialized (
  select ${TASK} ${FROM_TASK}
  where ${which} and (case when $1 = 'open' then k.status = 'open' else k.status <> 'open' and k.done_at > $2::timestamptz - interval '30 days' end)
  order by case when $1 = 'open' then k.due_on end, k.done_at desc, k.id limit $3
), ${recorded('task.list', 'caseFileId')}
select s.* from shown s`;

/** $1 open or done, $2 now, $3 most lines */
export const OWN_TASKS = list(`(k.owner_member_id = (select ctx_member()) or ${MY_TEAMS})`);
/** Those of colleagues only as far as each policy lets them be seen. */
export const TEAM_TASKS = list(`(${MY_TEAMS} or ${COLLEAGUES})`);
