import type { Match } from '@guichet/people-contract';

/**
 * The search with its record, one statement. $1 words, $2 year of birth, $3 telephone number, $4 guichet number, $5 number
 * of the own organisation, $6 keyed hash of a national number: both under row-level security like any reading.
 * What is shown passes row-level security once more; who is known elsewhere is recorded by the function itself.
 */
export const SEARCH_PEOPLE = /* sql */ `
with numbered as materialized (
  select n.person_id, 'own_number' as match from own_number n where own_number_key(n.value) = own_number_key($5::text) and n.organisation_id = ctx_organisation()
  union select n.person_id, 'national_number' from national_number n where n.equality = $6::bytea and n.superseded_at is null
), found as materialized (
  select coalesce(f.case_file_id, n.person_id) as case_file_id, coalesce(case when n.person_id is null then f.score end, 1)::real as score,
    coalesce(f.matches, '{}') || coalesce(n.matches, '{}') as matches, coalesce(f.close, false) or n.person_id is not null as close
  from (select * from find_people($1::text[], $2::integer, $3, $4)) f
  full join (select person_id, array_agg(match order by match) as matches from numbered group by person_id) n on n.person_id = f.case_file_id
),
shown as materialized (
  select f.score, f.matches, f.close, c.id, c.reference, c.status, p.family_names, p.given_names, p.known_as, p.own_script_name, p.name_order,
    p.birth_year, p.birth_month, p.birth_day, p.birth_approximate, p.birth_assigned,
    m.given_name || ' ' || m.family_name as lead_name, t.name as team_name, o.short_name as organisation_short_name
  from found f join case_file c on c.id = f.case_file_id join person p on p.id = c.id
  join member m on m.id = c.lead_member_id join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id
), recorded as (
  insert into audit_event (action, object_kind, object_ids, rooms)
    select 'person.searched', 'person', coalesce(array_agg(s.id), '{}'), '{identity}' from shown s
), elsewhere as materialized (select * from find_people_elsewhere($1::text[], $2::integer, $3, $4))
select
  coalesce((select jsonb_agg(s order by s.score desc, s.id) from shown s), '[]') as shown,
  (select min(e.state) from elsewhere e) as state,
  coalesce((select jsonb_agg(e order by e.organisation_short_name) from elsewhere e where e.case_file_id is not null), '[]') as elsewhere
`;

/** A person that the search shows, as the database writes it. */
export interface ShownRow {
  readonly score: number;
  readonly matches: readonly Match[];
  readonly close: boolean;
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly family_names: string;
  readonly given_names: string;
  readonly known_as: string;
  readonly own_script_name: string;
  readonly name_order: 'given_first' | 'family_first';
  readonly birth_year: number | null;
  readonly birth_month: number | null;
  readonly birth_day: number | null;
  readonly birth_approximate: boolean;
  readonly birth_assigned: boolean;
  readonly lead_name: string;
  readonly team_name: string;
  readonly organisation_short_name: string;
}

/** The one row of a search. */
export interface SearchRow {
  readonly shown: readonly ShownRow[];
  readonly state: 'looked' | 'needs_more' | 'used_up' | 'not_for_role';
  readonly elsewhere: readonly { readonly case_file_id: string; readonly organisation_short_name: string }[];
}
