/** What ended by itself, and a passkey that was refused, leave a line in the record. */
export const ENDED_ACCESS = /* sql */ `
alter table access_grant add column end_recorded boolean not null default false;
comment on column access_grant.end_recorded is 'internal: its end by the clock stands in the record';
update access_grant set end_recorded = true where ends_at <= now();

-- rights that end by themselves end on time: whoever asks first after the hour rewrites them before reading, writes down
-- what ended, and tells open pages to look again
create or replace function refresh_due_access() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d record;
  v_told integer;
  n integer := 0;
begin
  for d in select case_file_id from access_due where due_at <= now() order by due_at limit 500 loop
    perform refresh_case_access(d.case_file_id);
    with ended as (
      update access_grant g set end_recorded = true where g.case_file_id = d.case_file_id and g.ends_at <= now() and not g.end_recorded
      returning g.source_kind, g.source_id, g.room, g.subject
    ), recorded as (
      insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
        select 'access.ended', d.case_file_id, e.source_kind, e.source_id, array_agg(distinct e.room order by e.room), 'clock' from ended e group by e.source_kind, e.source_id
    )
    select count(pg_notify('guichet_notice', json_build_object('kind', 'access.ended', 'members', q.members, 'referralId', null)::text)) into v_told
    from (
      select (array_agg(distinct w.member_id))[1:150] as members from (
        select m.id as member_id from ended e join member m on m.subject = e.subject
        union all
        select tm.member_id from ended e join team t on t.staff_subject = e.subject join team_membership tm on tm.team_id = t.id
          where tm.since <= today() and (tm.until is null or tm.until >= today())) w having count(*) > 0) q;
    n := n + 1;
  end loop;
  return n;
end $$;

-- a passkey that proved nothing: whose it was said to be, where that was known
create function passkey_refused(p_member uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into audit_event (member_id, organisation_id, role, action, outcome, object_kind)
    select m.id, m.organisation_id, m.role, 'session.passkey', 'refused', 'session'
    from (select p_member as id) asked left join member m on m.id = asked.id
$$;
grant create on schema public to guichet_definer;
alter function passkey_refused(uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function passkey_refused(uuid) from public;
grant execute on function passkey_refused(uuid) to guichet_api;
`;
