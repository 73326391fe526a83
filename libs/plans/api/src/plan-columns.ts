import { AUTHOR } from '@guichet/case-files-api';

/** Columns of the plan under the names of the contract. The row is `x`, its author `m`, the author’s organisation `o`. */

/** What everything in a plan carries besides its own facts. */
export const ITEM_FRAME = `x.item_id as id, x.version, x.created_at as "recordedAt", ${AUTHOR} as author, x.reason`;

export const URGENCY = `x.kind_code as "kindCode", x.level_code as "levelCode", x.what, x.opened_at as "openedAt", x.due_at as "dueAt",
  x.handled_by as "handledBy", x.outcome, x.solved_at as "solvedAt",
  coalesce(
    (select jsonb_build_object('kind', 'member', 'id', h.id, 'name', h.given_name || ' ' || h.family_name, 'organisation', ho.short_name)
      from member h join organisation ho on ho.id = h.organisation_id where h.id = x.owner_member_id),
    (select jsonb_build_object('kind', 'team', 'id', t.id, 'name', t.name, 'organisation', t_o.short_name)
      from team t join organisation t_o on t_o.id = t.organisation_id where t.id = x.owner_team_id)) as owner`;
export const PLAN_NEED = `x.theme_code as "themeCode", x.situation, x.state`;
export const PLAN_GOAL = `x.need_id as "needId", x.own_words as "ownWords", x.state, x.target_on as "targetOn"`;

/** Name of whoever does an action; null for the person. */
export const DOER = `coalesce((select d.given_name || ' ' || d.family_name from member d where d.id = x.member_id),
  (select d.short_name from organisation d where d.id = x.organisation_id))`;
export const PLAN_ACTION = `x.goal_id as "goalId", x.what, x.done_by as "doneBy", x.member_id as "memberId", x.organisation_id as "organisationId",
  ${DOER} as doer, x.due_on as "dueOn", x.state, x.done_on as "doneOn", x.outcome`;
export const AUTONOMY_RATING = `x.rated_on as "ratedOn", x.rater, x.moment, x.marks, x.sentence`;
export const AGREED_PLAN = `x.id, x.number, x.created_at as "recordedAt", ${AUTHOR} as author, x.agreed_on as "agreedOn", x.agreed_by as "agreedBy",
  x.present, x.language_code as "languageCode", x.interpreter_present as "interpreterPresent", x.review_on as "reviewOn", x.realistic, x.note`;
