/**
 * Who may work on a list, and of whose files. `open_import_session` and `undo_imported_file` are stated whole, as they stand now.
 */
export const IMPORT_RIGHTS = /* sql */ `
-- only for a member who may still open the list, as its policies will ask: to anybody else its rows would look like none
create or replace function open_import_session(p_import uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_session uuid := gen_random_uuid();
  v_member uuid;
begin
  select i.worked_by_id into v_member from spreadsheet_import i join member m on m.id = i.worked_by_id join organisation o on o.id = m.organisation_id
    where i.id = p_import and i.status in ('checking', 'running', 'undoing') and m.active and o.active
      and exists (select 1 from role_permission p where p.role = m.role and p.permission = 'import.write')
      and (m.subject = any (i.readers) or m.role = 'team_lead' and exists (
        select 1 from team_membership tm join team t on t.id = tm.team_id
        where tm.member_id = m.id and t.active and t.leads_subject = any (i.readers) and tm.since <= today() and (tm.until is null or tm.until >= today())));
  if not found then return null; end if;
  insert into session (id, member_id, expires_at) values (v_session, v_member, now() + interval '10 minutes');
  insert into audit_event (request_id, member_id, organisation_id, role, action, object_kind, object_id)
    select p_import, m.id, m.organisation_id, m.role, 'session.open', 'import', p_import from member m where m.id = v_member;
  return v_session;
end $$;

-- a file that the member may not know, by a tie or otherwise, is not theirs to delete; the rest stands as it was
create or replace function undo_imported_file(p_import uuid, p_number integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_file uuid;
  v_at timestamptz;
  v_touched boolean;
  v_any boolean;
  v_rows text[] := '{}';
  k record;
begin
  select f.id, f.created_at into v_file, v_at
    from spreadsheet_import i join spreadsheet_import_row r on r.import_id = i.id join case_file f on f.id = r.case_file_id
    where i.id = p_import and r.number = p_number and i.status = 'undoing' and r.status = 'created'
      and ctx_may('import.write') and i.readers && ctx_subjects() and f.team_id = i.team_id
      and f.acl && ctx_subjects() and not f.denied && ctx_subjects()
    for update of f;
  if not found then return false; end if;
  if exists (select 1 from case_file f join person p on p.id = f.id where f.id = v_file and (f.version <> 1 or p.version <> 1)) then return false; end if;
  -- a key that was destroyed is a deed, and its tombstone stays
  if exists (select 1 from person_key p where p.person_id = v_file and p.destroyed_at is not null) then return false; end if;
  for k in
    select c.conrelid::regclass as tab, a.attname as col from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid in ('case_file'::regclass, 'person'::regclass)
      -- derived rows; the key, which is made when it is needed, and whose work shows in what it seals; and the person's own facts
      and c.conrelid not in ('case_file'::regclass, 'case_access'::regclass, 'case_room'::regclass, 'access_due'::regclass, 'case_visit'::regclass,
        'record_count'::regclass, 'person_token'::regclass, 'person_alias'::regclass, 'person_nationality'::regclass,
        'person_language'::regclass, 'spreadsheet_import_row'::regclass, 'notice'::regclass, 'person_key'::regclass)
  loop
    execute format($f$select coalesce(bool_or((to_jsonb(x) ->> 'created_at')::timestamptz is distinct from $2
        or coalesce((to_jsonb(x) ->> 'version')::integer, 1) <> 1 or to_jsonb(x) ->> 'superseded_at' is not null
        or to_jsonb(x) ->> 'valid_until' is not null and $3), false), count(*) > 0
      from %s x where x.%I = $1$f$, k.tab, k.col)
      into v_touched, v_any using v_file, v_at, k.tab = 'contact_method'::regclass;
    if v_touched then return false; end if;
    if v_any then v_rows := v_rows || format('delete from %s where %I = $1', k.tab, k.col); end if;
  end loop;
  update spreadsheet_import_row set status = 'undone', case_file_id = null where import_id = p_import and number = p_number;
  delete from notice where case_file_id = v_file;
  for i in 1..cardinality(v_rows) loop execute v_rows[i] using v_file; end loop;
  delete from case_file where id = v_file;
  delete from person where id = v_file;
  return true;
end $$;

-- the job counts what it leaves behind, also when the member whose order it was may not work any more
grant select (counts), update (counts) on spreadsheet_import to guichet_worker;
`;
