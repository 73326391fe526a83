/** A departure is not held up by tasks about files that nobody here may know any more. */
export const DEPARTING_TASKS = /* sql */ `
-- drops, before everything else is handed over, each open task about a file that whoever would take it over may not know: nobody
-- could do it. Heirs as depart_member reads them: by team, where '' is what belongs to none; p_files: files that go to somebody by name
create function drop_tasks_beyond(p_member uuid, p_heirs jsonb, p_files jsonb) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  k record;
  n integer := 0;
begin
  perform 1 from member m where m.id = p_member and m.id <> ctx_member() and ctx_administers(m.organisation_id, m.role) for update;
  if not found then raise exception 'not allowed' using errcode = 'GU403'; end if;
  for k in
    select t.id, t.case_file_id from task t join case_file f on f.id = t.case_file_id
      cross join lateral (select (p_heirs ->> coalesce((case when f.organisation_id = t.organisation_id then f.team_id else home_team(p_member) end)::text, ''))::uuid as id) heir
    where t.owner_member_id = p_member and t.status = 'open' and heir.id is not null
      and not (f.lead_member_id = p_member and f.status not in ('closed', 'archived')
        and heir.id = coalesce((p_files ->> f.id::text)::uuid, (p_heirs ->> f.team_id::text)::uuid))
      and not exists (select 1 from member m where m.id = heir.id and (f.acl && member_subjects(m.id)
        or m.role = 'organisation_manager' and exists (select 1 from organisation o where o.id = m.organisation_id and o.managers_subject = any (f.acl))))
    order by t.id for update of t
  loop
    update task set status = 'dropped', done_at = now(), done_by_id = ctx_member(), version = version + 1 where id = k.id;
    insert into audit_event (action, case_file_id, object_kind, object_id) values ('task.dropped', k.case_file_id, 'task', k.id);
    n := n + 1;
  end loop;
  return n;
end $$;
grant create on schema public to guichet_definer;
alter function drop_tasks_beyond(uuid, jsonb, jsonb) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function drop_tasks_beyond(uuid, jsonb, jsonb) from public;
grant execute on function drop_tasks_beyond(uuid, jsonb, jsonb) to guichet_api;
`;
