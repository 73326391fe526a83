/** Which files an account saw: the record of one member between two instants, file by file. */
export const INCIDENT = /* sql */ `
-- what a line of the record was, by the name of its action: something left the guichet, something was looked at, or something was done
create function audit_kind(p_action text) returns text language sql immutable parallel safe
  return case when p_action ~ '(\\.|_)(print|printed|exported)$|\\.disclosed(\\.|$)' then 'taken'
    when p_action ~ '(\\.|_)(read|list|listed|searched|shown|alternatives|masked)$' then 'read' else 'changed' end;

-- one line a file, with no word of what stands in it; lists count what they showed, and a referral shows its file
create function member_files(p_member uuid, p_from timestamptz, p_to timestamptz) returns table (case_file_id uuid, first_at timestamptz, last_at timestamptz,
  readings integer, listed integer, taken integer, changes integer, emergency integer, rooms text[], relations text[])
language sql stable security definer set search_path = public, pg_temp as $$
  with event as materialized (
    select a.at, a.action, a.relation, a.case_file_id, a.object_kind, a.object_ids, a.rooms from audit_event a
    where a.member_id = p_member and a.at >= p_from and a.at < p_to and a.outcome = 'allowed' and ctx_may('access_record.read')
  ), counted as (
    select e.case_file_id, audit_kind(e.action) as kind, e.relation, e.rooms, min(e.at) as first_at, max(e.at) as last_at, count(*) as times
      from event e where e.case_file_id is not null group by e.case_file_id, e.action, e.relation, e.rooms
    union all
    select u.id, 'listed', null, '{}', min(e.at), max(e.at), count(*) from event e cross join lateral unnest(e.object_ids) u (id)
      where e.case_file_id is null and e.object_kind in ('case_file', 'person') group by u.id
    union all
    select r.case_file_id, 'listed', null, '{}', min(e.at), max(e.at), count(*) from event e cross join lateral unnest(e.object_ids) u (id) join referral r on r.id = u.id
      where e.case_file_id is null and e.object_kind = 'referral' group by r.case_file_id
  ), entered as (
    select c.case_file_id, array_agg(distinct x.room order by x.room) as rooms from counted c cross join lateral unnest(c.rooms) x (room) group by c.case_file_id
  )
  select c.case_file_id, min(c.first_at), max(c.last_at), coalesce(sum(c.times) filter (where c.kind = 'read'), 0)::integer,
    coalesce(sum(c.times) filter (where c.kind = 'listed'), 0)::integer, coalesce(sum(c.times) filter (where c.kind = 'taken'), 0)::integer,
    coalesce(sum(c.times) filter (where c.kind = 'changed'), 0)::integer, coalesce(sum(c.times) filter (where c.relation = 'break_glass'), 0)::integer,
    coalesce(e.rooms, '{}'), coalesce(array_agg(distinct c.relation) filter (where c.relation is not null), '{}')
  from counted c left join entered e on e.case_file_id = c.case_file_id group by c.case_file_id, e.rooms
$$;

-- number and owner of files that the officer may not know: nothing more of the person than the number
create function file_numbers(p_files uuid[]) returns table (case_file_id uuid, reference text, organisation text)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.reference, o.short_name from case_file f join organisation o on o.id = f.organisation_id where f.id = any (p_files) and ctx_may('access_record.read')
$$;

grant create on schema public to guichet_definer;
alter function member_files(uuid, timestamptz, timestamptz) owner to guichet_definer;
alter function file_numbers(uuid[]) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function audit_kind(text), member_files(uuid, timestamptz, timestamptz), file_numbers(uuid[]) from public;
grant execute on function audit_kind(text) to guichet_api, guichet_worker, guichet_definer;
grant execute on function member_files(uuid, timestamptz, timestamptz), file_numbers(uuid[]) to guichet_api;
`;
