import { ANSWER_CLASSES, STATE_COLUMNS } from './report-tables.sql';

const ANSWERED = `array[${Array.from({ length: ANSWER_CLASSES }, (_, index) => `coalesce(sum(answered_in[${index + 1}]), 0)`).join(', ')}]`;
const STATES = STATE_COLUMNS.map((status) => `sum(${status}) as ${status}`).join(', ');

const list = (columns: string, query: string): string =>
  `(select coalesce(json_agg(${columns}), '[]') from (${query}) q)`;

/**
 * What one viewer may count, as rows. Whoever leads an organisation gets the rows that concern it; whoever coordinates the
 * city, or watches over its data, gets all organisations, without teams. Everybody else gets nothing. The caller hides
 * small numbers afterwards; what is not here it cannot show.
 */
export const REPORT_DASHBOARD = /* sql */ `
create function report_dashboard(p_from date, p_to date, p_organisation uuid, p_today date) returns json
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_own uuid;
  v_this_month date := month_of(p_today);
  v_next date := (p_to + interval '1 month')::date;
  v_months integer := (extract(year from age(v_next, p_from)) * 12 + extract(month from age(v_next, p_from)))::integer;
  v_before date := (p_from - make_interval(months => v_months))::date;
  v_series date := least(p_from, (v_this_month - interval '17 months')::date);
begin
  if not ctx_may('dashboard.read') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  case
    when ctx_role() in ('organisation_manager', 'team_lead') then
      v_own := ctx_organisation();
      if v_own is null or p_organisation <> v_own then raise exception 'not allowed' using errcode = 'GU403'; end if;
    when ctx_role() in ('city_coordinator', 'data_protection_officer') then
      v_own := null;
    else
      raise exception 'not allowed' using errcode = 'GU403';
  end case;

  return json_build_object(
    'organisations', ${list(
      `json_build_object('id', id, 'name', short_name, 'picked', has_account and active) order by short_name, id`,
      `select id, short_name, has_account, active from organisation`,
    )},
    'teams', ${list(
      `json_build_object('id', id, 'name', name) order by name, id`,
      `select id, name from team where organisation_id = v_own`,
    )},
    'files', ${list(
      `json_build_object('unit', unit, 'status', status, 'n', n)`,
      `select case when v_own is null then organisation_id else team_id end as unit, status, sum(n) as n from report_case_file
        where (v_own is null or organisation_id = v_own) and status not in ('closed', 'archived') group by 1, 2 having sum(n) <> 0`,
    )},
    'fileMonths', ${list(
      `json_build_object('unit', unit, 'month', to_char(month, 'YYYY-MM'), 'opened', opened, 'closed', closed)`,
      `select case when v_own is null then organisation_id else team_id end as unit, month, sum(opened) as opened, sum(closed) as closed
        from report_case_file_month where (v_own is null or organisation_id = v_own) and month >= v_series and month <= v_this_month
        group by 1, 2 having sum(opened) <> 0 or sum(closed) <> 0`,
    )},
    'pairs', ${list(
      `to_json(q)`,
      `select from_organisation_id as "from", to_organisation_id as "to", sum(informed) as informed, ${STATES}, ${ANSWERED} as answered
        from report_referral where (v_own is null or from_organisation_id = v_own or to_organisation_id = v_own)
          and sent_month >= p_from and sent_month < v_next group by 1, 2`,
    )},
    'answeredBefore', ${list(
      `json_build_object('to', to_organisation_id, 'answered', answered)`,
      `select to_organisation_id, ${ANSWERED} as answered from report_referral
        where (v_own is null or to_organisation_id = v_own) and sent_month >= v_before and sent_month < p_from group by 1`,
    )},
    'refusals', ${list(
      `json_build_object('organisation', organisation_id, 'side', side, 'reason', reason_code, 'n', n, 'before', before)`,
      `select organisation_id, side, reason_code, coalesce(sum(n) filter (where sent_month >= p_from), 0) as n, coalesce(sum(n) filter (where sent_month < p_from), 0) as before
        from report_refusal where (v_own is null or organisation_id = v_own) and sent_month >= v_before and sent_month < v_next group by 1, 2, 3`,
    )},
    'overdue', ${list(
      `json_build_object('from', from_organisation_id, 'to', to_organisation_id, 'n', n)`,
      `select from_organisation_id, to_organisation_id, sum(n) as n from report_referral_due
        where (v_own is null or from_organisation_id = v_own or to_organisation_id = v_own) and decide_on < p_today group by 1, 2 having sum(n) <> 0`,
    )},
    'windows', ${list(
      `json_build_object('organisation', organisation_id, 'week', to_char(week, 'YYYY-MM-DD'), 'n', n)`,
      `select organisation_id, date_trunc('week', opens_on::timestamp)::date as week, sum(n) as n from report_residence_window
        where (v_own is null or organisation_id = v_own) and opens_on >= p_today and opens_on < p_today + 60 group by 1, 2 having sum(n) <> 0`,
    )},
    'expiries', ${list(
      `json_build_object('organisation', organisation_id, 'month', to_char(month, 'YYYY-MM'), 'cohort', cohort, 'n', n)`,
      `select organisation_id, month, case when cohort_on > '-infinity' then to_char(cohort_on, 'YYYY-MM-DD') end as cohort, sum(n) as n from report_residence_expiry
        where (v_own is null or organisation_id = v_own) and month >= v_this_month and month < v_this_month + interval '9 months'
        group by 1, 2, 3 having sum(n) <> 0`,
    )}
  );
end $$;
`;
