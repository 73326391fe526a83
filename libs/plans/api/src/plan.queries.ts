import { WITH_AUTHOR } from '@guichet/case-files-api';
import { namesOf } from '@guichet/people-api';
import { openable, sealOf } from '@guichet/platform-api-kernel';
import { SOLVED_URGENCIES_SHOWN } from '@guichet/plans-contract';
import {
  AGREED_PLAN,
  AUTONOMY_RATING,
  DOER,
  ITEM_FRAME,
  PLAN_ACTION,
  PLAN_GOAL,
  PLAN_NEED,
  URGENCY,
} from './plan-columns';
import { AgreedPlan } from './agreed-plan.entity';
import { AutonomyRating } from './autonomy-rating.entity';
import { PlanAction } from './plan-action.entity';
import { PlanGoal } from './plan-goal.entity';
import { PlanNeed } from './plan-need.entity';
import { SNAPSHOT_PLACE } from './sealed-snapshot';
import { Urgency } from './urgency.entity';

/** What a plan said when it was agreed, with its place, so that its texts open. */
const contentOf = (row: string): string => `sealed_within('${SNAPSHOT_PLACE}', ${row}.id, ${row}.content)`;

/** In the order in which they were first written down: the first version gives its id to the item. */
const FIRST_WRITTEN = (table: string): string =>
  `(select c.created_at from ${table} c where c.id = x.item_id), x.item_id`;

const standing = (table: string, columns: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${ITEM_FRAME}, ${columns} from ${table} x ${WITH_AUTHOR}
    where x.case_file_id = f.id and x.superseded_at is null order by ${FIRST_WRITTEN(table)}) q)`;

/** The file, and how far the actor reaches into the plan; with the line of the reading in the record. */
const OPENED = (objectKind: string): string => `
with f as materialized (select c.id, c.reference from case_file c where c.id = $1),
door as materialized (
  select r.readers, r.readers && ctx_subjects() and ctx_reads('plan') as reads,
    r.contributors && ctx_subjects() and ctx_contributes('plan') as contributes
  from case_room r where r.case_file_id = $1 and r.room = 'plan'
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'plan.read', f.id, '${objectKind}', case when exists (select 1 from door d where d.reads) then '{plan}'::text[] else '{}'::text[] end,
      case_relation(f.id) from f
)`;

const HEAD = `'caseFileId', f.id, 'reference', f.reference, 'names', ${namesOf('f.id')},
  'reads', coalesce((select d.reads from door d), false), 'contributes', coalesce((select d.contributes from door d), false)`;

/** Open ones by their clock, then the last solved. */
const URGENCIES = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
  (select ${ITEM_FRAME}, ${openable(Urgency, URGENCY)} from urgency x ${WITH_AUTHOR}
    where x.case_file_id = f.id and x.superseded_at is null and x.solved_at is null order by x.due_at, x.item_id)
  union all
  (select ${ITEM_FRAME}, ${openable(Urgency, URGENCY)} from urgency x ${WITH_AUTHOR}
    where x.case_file_id = f.id and x.superseded_at is null and x.solved_at is not null
    order by x.solved_at desc, x.item_id limit ${SOLVED_URGENCIES_SHOWN})) q)`;

const AGREED = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${openable(AgreedPlan, AGREED_PLAN)} from agreed_plan x ${WITH_AUTHOR}
  where x.case_file_id = f.id order by x.number desc) q)`;

/** Teams that read the plan, and members who do, by themselves or through a team; for those who may add to it. */
const OWNERS = `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
  select 'member' as kind, w.id, w.given_name || ' ' || w.family_name as name, wo.short_name as organisation
    from door d join member w on d.contributes and w.active
    join role_room rr on rr.role = w.role and rr.room = 'plan' and rr.level >= 3 join organisation wo on wo.id = w.organisation_id
    where w.subject = any (d.readers) or exists (select 1 from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = w.id and t.staff_subject = any (d.readers) and tm.since <= today() and (tm.until is null or tm.until >= today()))
  union all
  select 'team', t.id, t.name, t_o.short_name from door d join team t on d.contributes and t.active and t.staff_subject = any (d.readers)
    join organisation t_o on t_o.id = t.organisation_id
  order by 1, 4, 3) q)`;

/** The two tracks of a file in one statement. $1 file. */
export const READ_PLAN = `${OPENED('plan')}
select jsonb_build_object(${HEAD},
  'urgencies', ${URGENCIES},
  'needs', ${standing('plan_need', openable(PlanNeed, PLAN_NEED))},
  'goals', ${standing('plan_goal', openable(PlanGoal, PLAN_GOAL))},
  'actions', ${standing('plan_action', openable(PlanAction, PLAN_ACTION))},
  'agreed', ${AGREED},
  'owners', ${OWNERS}) as plan, ${sealOf('f.id')} from f`;

/** The ratings of a person. $1 file. */
export const READ_AUTONOMY = `${OPENED('autonomy_rating')}
select jsonb_build_object(${HEAD},
  'ratings', (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${ITEM_FRAME}, ${openable(AutonomyRating, AUTONOMY_RATING)} from autonomy_rating x ${WITH_AUTHOR}
    where x.case_file_id = f.id and x.superseded_at is null order by x.rated_on, x.rater, x.item_id) q)) as autonomy, ${sealOf('f.id')} from f`;

/** One agreed version and the one before it. $1 file, $2 number. */
export const READ_AGREED_PLAN = `
with named as materialized (
  select x.id from agreed_plan x where x.case_file_id = $1 and x.number = $2
), recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select 'plan.read', $1, 'agreed_plan', n.id, '{plan}'::text[], case_relation($1) from named n
)
select to_jsonb(q) as plan, ${sealOf('$1')} from (
  select ${openable(AgreedPlan, AGREED_PLAN)}, ${contentOf('x')} as content,
    (select ${contentOf('b')} from agreed_plan b where b.case_file_id = $1 and b.number = x.number - 1) as before
  from named n join agreed_plan x on x.id = n.id ${WITH_AUTHOR}) q`;

const actionsOf = `(select coalesce(jsonb_agg(jsonb_build_object('id', x.item_id, 'what', sealed_at('plan_action.what', x.id, x.what), 'doneBy', x.done_by, 'doer', ${DOER},
    'dueOn', x.due_on, 'state', x.state) order by ${FIRST_WRITTEN('plan_action')}), '[]')
  from plan_action x where x.case_file_id = $1 and x.superseded_at is null and x.goal_id = g.item_id)`;
const goalsOf = `(select coalesce(jsonb_agg(jsonb_build_object('id', g.item_id, 'ownWords', sealed_at('plan_goal.own_words', g.id, g.own_words), 'state', g.state, 'targetOn', g.target_on,
    'actions', ${actionsOf}) order by (select c.created_at from plan_goal c where c.id = g.item_id), g.item_id), '[]')
  from plan_goal g where g.case_file_id = $1 and g.superseded_at is null and g.need_id = n.item_id)`;

/** The plan as it stands, for agreeing on it; whether an urgency is open, and whether the actor may add to the plan. $1 file. */
export const PLAN_AS_IT_STANDS = `
select jsonb_build_object('needs', (select coalesce(jsonb_agg(jsonb_build_object('id', n.item_id, 'themeCode', n.theme_code, 'situation', sealed_at('plan_need.situation', n.id, n.situation),
    'state', n.state, 'goals', ${goalsOf}) order by (select c.created_at from plan_need c where c.id = n.item_id), n.item_id), '[]')
  from plan_need n where n.case_file_id = $1 and n.superseded_at is null)) as content,
  exists (select 1 from urgency u where u.case_file_id = $1 and u.superseded_at is null and u.solved_at is null) as "urgencyOpen",
  ctx_contributes('plan') and exists (select 1 from case_room r where r.case_file_id = $1 and r.room = 'plan' and r.contributors && ctx_subjects()) as contributes, ${sealOf('$1')}`;
