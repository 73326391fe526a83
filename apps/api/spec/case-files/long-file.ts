import { randomUUID } from 'node:crypto';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { City, TestCaseFile, TestMember } from '../harness/city';
import { ROOM_ROWS } from '../harness/room-rows';
import { FOLLOWED_WORK, followedWork, LIFE_FACTS } from './life-facts';

const OWNED = 'case_file_id, owner_organisation_id, owner_subject, author_id';

/** One row of each part of the plan, of documents and of appointments. $1 file, $2 organisation, $3 team, $4 author. */
const SEEDS = [
  `insert into urgency (${OWNED}, item_id, kind_code, level_code, owner_member_id, what, solved_at)
     select $1, $2, $3::integer, $4, gen_random_uuid(), (select code from reference_entry where list = 'urgency_kind' order by position limit 1),
       (select code from reference_entry where list = 'urgency_level' order by position limit 1), $4, 'Toit', now() + interval '1 minute'`,
  `insert into plan_goal (${OWNED}, item_id, need_id, state, own_words)
     select $1, $2, $3::integer, $4, gen_random_uuid(), item_id, 'under_way', 'Un toit' from plan_need where case_file_id = $1 limit 1`,
  `insert into plan_action (${OWNED}, item_id, goal_id, what, done_by)
     select $1, $2, $3::integer, $4, gen_random_uuid(), item_id, 'Appeler', 'person' from plan_goal where case_file_id = $1 limit 1`,
  `insert into autonomy_rating (${OWNED}, item_id, rated_on, rater, moment, marks)
     select $1, $2, $3::integer, $4, gen_random_uuid(), today(), 'self', 'review', jsonb_build_array(jsonb_build_object(
       'domainCode', split_part(code, '.', 1), 'step', split_part(code, '.', 2)::integer)) from reference_entry where list = 'autonomy_step' limit 1`,
  `insert into agreed_plan (${OWNED}, agreed_on, agreed_by, language_code, review_on, content)
     values ($1, $2, $3::integer, $4, today(), 'person', 'fr', today() + 90, '{}')`,
  `insert into document (${OWNED}, room, kind_code, title)
     select $1, $2, $3::integer, $4, 'housing', code, 'Bail' from reference_entry where list = 'document_kind' limit 1`,
  `insert into file_closure (case_file_id, reason_code, satisfaction, closed_by_id, reopened_at, reopened_by_id)
     select $1, (select code from reference_entry where list = 'case_closure_reason' order by position limit 1), 'not_asked', $4, now(), $4
     where $2::uuid is not null and $3::integer is not null`,
];

/** Tables whose rows are events of a file, and what differs from copy to copy. */
const COPIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(RECORD_KINDS).map(({ name }) => [name, `'{}'::jsonb`])),
  note: `jsonb_build_object('happened_at', now() - n * interval '5 hours')`,
  urgency: `jsonb_build_object('item_id', gen_random_uuid())`,
  plan_need: `jsonb_build_object('item_id', gen_random_uuid())`,
  plan_goal: `jsonb_build_object('item_id', gen_random_uuid())`,
  plan_action: `jsonb_build_object('item_id', gen_random_uuid())`,
  autonomy_rating: `jsonb_build_object('item_id', gen_random_uuid())`,
  agreed_plan: `'{}'::jsonb`,
  document: `'{}'::jsonb`,
  file_closure: `'{}'::jsonb`,
};

/** Writes `many` more of what is in the file in every kind; one row in five was corrected since. */
async function multiply(city: City, file: TestCaseFile, many: number): Promise<number> {
  let rows = 0;
  for (const [table, differences] of Object.entries(COPIES)) {
    const corrected = ['agreed_plan', 'document', 'file_closure'].includes(table)
      ? `'{}'::jsonb`
      : `case when n % 5 = 0 then jsonb_build_object('superseded_at', now()) else '{}'::jsonb end`;
    const copied = await city.sql(
      `insert into ${table} select r.* from (select * from ${table} where case_file_id = $1 order by created_at limit 1) x
         cross join generate_series(1, $2::integer) n
         cross join lateral jsonb_populate_record(null::${table}, to_jsonb(x)
           || jsonb_build_object('id', gen_random_uuid(), 'created_at', now() - n * interval '7 hours') || ${differences} || ${corrected}) r returning 1`,
      [file.id, many],
    );
    rows += copied.length;
  }
  return rows;
}

/** Referrals with three steps each, and appointments with two. */
async function steps(city: City, file: TestCaseFile, receiver: TestMember, many: number): Promise<number> {
  const [seed] = await city.sql<{ id: string }>('select id from referral where case_file_id = $1 limit 1', [file.id]);
  await city.sql(
    `with copy as (
       insert into referral select r.* from referral x cross join generate_series(1, $2::integer) n cross join lateral jsonb_populate_record(null::referral,
         to_jsonb(x) || jsonb_build_object('id', gen_random_uuid(), 'created_at', now() - n * interval '9 hours', 'status', 'cancelled',
           'reason_code', 'need_met', 'ended_at', now(), 'agreement_id', x.agreement_id)) r where x.id = $1 returning id)
     insert into referral_transition (referral_id, action, from_status, to_status, actor_id, at)
       select c.id, s.action, 'draft', 'requested', $3, now() - (row_number() over ()) * interval '3 hours'
       from copy c cross join unnest(array['send', 'acknowledge', 'cancel']) s (action)`,
    [seed?.id, many, receiver.id],
  );
  await city.sql(
    `with copy as (
       insert into appointment (calendar_uid, organisation_id, team_id, case_file_id, booked_by_id, starts_at, ends_at, subject, place_kind)
         select gen_random_uuid(), $2, $3, $1, $4, now() - n * interval '1 day', now() - n * interval '1 day' + interval '1 hour', 'Entretien', 'on_site'
         from generate_series(1, $5::integer) n returning id)
     insert into appointment_step (appointment_id, action, to_status, actor_id, at)
       select c.id, s.action, 'booked', $4, now() - (row_number() over ()) * interval '4 hours' from copy c cross join unnest(array['book', 'change']) s (action)`,
    [file.id, file.team.organisationId, file.team.id, file.lead.id, many],
  );
  return many * 5;
}

/** A file with about `events` events over all kinds, read by its lead worker. */
export async function longFile(
  city: City,
  lead: TestMember,
  file: TestCaseFile,
  receiver: TestMember,
  events: number,
): Promise<number> {
  const caller = await city.signedIn(lead);
  const work = randomUUID();
  await followedWork(city, file, work);
  for (const room of Object.keys(ROOM_ROWS)) await city.factIn(file, room as keyof typeof ROOM_ROWS);
  for (const [kind, facts] of Object.entries(LIFE_FACTS)) {
    const { status, body } = await caller.post(
      `/api/case-files/${file.id}/${kind}`,
      JSON.parse(JSON.stringify(facts).replace(FOLLOWED_WORK, work)) as object,
    );
    if (status !== 201) throw new Error(`${kind}: ${JSON.stringify(body)}`);
  }
  for (const seed of SEEDS) await city.sql(seed, [file.id, file.team.organisationId, file.team.staffSubject, lead.id]);
  const each = Math.floor(events / (Object.keys(COPIES).length - 4));
  return (await multiply(city, file, each)) + (await steps(city, file, receiver, each));
}

/**
 * Rows of a hundred and fifty other files in the same tables: without them a table would hold this one file, and reading
 * it whole would be right. Nobody reads them, so nothing stands behind them; triggers and foreign keys rest meanwhile.
 */
export async function otherFiles(city: City, like: TestCaseFile): Promise<void> {
  const copies = [...Object.keys(COPIES), 'referral', 'referral_transition', 'appointment', 'appointment_step'].map(
    (
      table,
    ) => `insert into ${table} select r.* from (select * from ${table} where case_file_id = '${like.id}' limit 1) x
      cross join (select md5('file ' || n)::uuid as file from generate_series(1, 150) n) f cross join generate_series(1, 20) n
      cross join lateral jsonb_populate_record(null::${table}, to_jsonb(x) || jsonb_build_object('id', gen_random_uuid(), 'case_file_id', f.file, 'created_at', now() - n * interval '5 hours')
        || case when to_jsonb(x) ? 'item_id' then jsonb_build_object('item_id', gen_random_uuid()) else '{}'::jsonb end
        || case when to_jsonb(x) ? 'number' and '${table}' = 'agreed_plan' then jsonb_build_object('number', n) else '{}'::jsonb end) r;`,
  );
  await city.sql(`set session_replication_role = replica; ${copies.join('\n')} set session_replication_role = origin;`);
}
