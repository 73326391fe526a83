import { RIGHTS_REQUEST_STEPS } from '@guichet/rights-contract';

const steps = Object.entries(RIGHTS_REQUEST_STEPS)
  .flatMap(([step, { from, to }]) => from.map((state) => `('${step}', '${state}', '${to ?? state}')`))
  .join(', ');
/** One step of a request: its words come sealed for the request and for the line, whose identifier the caller chose. */
export const STEP_RIGHTS_REQUEST_SEALED = /* sql */ `
drop function step_rights_request(uuid, integer, text, text, text, boolean);
create function step_rights_request(p_id uuid, p_version integer, p_step text, p_code text, p_text text, p_appeal boolean, p_line uuid, p_said text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  q record;
  v_to text;
begin
  if not ctx_may('rights_request.handle') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select * into q from rights_request r where r.id = p_id
    and not exists (select 1 from member_tie t where t.case_file_id = r.case_file_id and t.member_id = ctx_member()) for update;
  if q.id is null then return null; end if;
  if q.version <> p_version then return 0; end if;
  select s.next into v_to from (values ${steps}) s (step, state, next) where s.step = p_step and s.state = q.state;
  if v_to is null then raise exception 'no such step' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  if p_step in ('answer', 'extend') and p_text = '' then raise exception 'say it' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  if p_step = 'answer' and q.identity_check_code = 'not_yet' then raise exception 'identity not checked' using errcode = 'GU422', constraint = 'rights_request_identity'; end if;
  if p_step = 'answer' and exists (select 1 from concerned_recipients(p_id) c where not exists (
      select 1 from recipient_notice n where n.request_id = p_id and n.organisation_id = c.organisation_id and n.state <> 'to_send')) then
    raise exception 'somebody who received it was not told' using errcode = 'GU422', constraint = 'rights_request_recipients';
  end if;
  if p_step = 'extend' and (q.extension_code is not null or q.due_on < today()) then
    raise exception 'no more time' using errcode = 'GU422', constraint = 'rights_request_extended';
  end if;
  update rights_request r set state = v_to, version = r.version + 1, handler_id = ctx_member(),
    identity_check_code = case when p_step = 'check_identity' then p_code else r.identity_check_code end,
    extension_code = case when p_step = 'extend' then p_code else r.extension_code end,
    due_on = case when p_step = 'extend' then legal_due_on(r.received_on, legal_delay_months('rights_answer') + legal_delay_months('rights_extension')) else r.due_on end,
    refusal_code = case when p_step = 'refuse' then p_code end,
    answer = case when p_step in ('answer', 'refuse') then p_text else r.answer end,
    appeal_told = p_appeal,
    closed_on = case when p_step in ('answer', 'refuse') then today() end
    where r.id = p_id;
  insert into rights_request_step (id, request_id, step, member_id, code, text) values (p_line, p_id, p_step, ctx_member(), p_code, p_said);
  if p_step in ('answer', 'refuse') then
    perform notify_members('rights_request.closed', array(select distinct x from unnest(array[q.received_by_id, (select f.lead_member_id from case_file f where f.id = q.case_file_id)]) x), null, q.case_file_id);
  end if;
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    values ('rights_request.' || p_step, q.case_file_id, 'rights_request', p_id, array_remove(array[q.fact_room], null), 'office');
  return q.version + 1;
end $$;
grant create on schema public to guichet_definer;
alter function step_rights_request(uuid, integer, text, text, text, boolean, uuid, text) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function step_rights_request(uuid, integer, text, text, text, boolean, uuid, text) from public;
grant execute on function step_rights_request(uuid, integer, text, text, text, boolean, uuid, text) to guichet_api;
`;

/** What was shared with whom, and who was told of a change; the subject of a referral comes sealed, with its key beside it. */
export const SHARING_RECORD_SEALED = /* sql */ `
create or replace function sharing_record(p_case uuid, p_limit integer) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with r as materialized (select namable_rooms(p_case) as namable)
  select jsonb_build_object(
    'agreements', (select coalesce(jsonb_agg(q.line order by q.given_on desc, q.id), '[]') from (
      select a.id, a.given_on, jsonb_build_object('id', a.id, 'from', fo.short_name, 'to', tu.short_name, 'team', t.name, 'purpose', case when starts_with(a.purpose, E'\\x02') then sealed_at('sharing_agreement.purpose', a.id, a.purpose)
        || coalesce((select seal_key(k) from person_key k where k.person_id = p_case), '') else a.purpose end,
        'rooms', array(select x from unnest(a.rooms) x where x = any (r.namable)), 'givenOn', a.given_on, 'expiresOn', a.expires_on, 'revokedOn', a.revoked_on) as line
      from sharing_agreement a join organisation fo on fo.id = a.from_organisation_id join organisation tu on tu.id = a.to_organisation_id left join team t on t.id = a.to_team_id
      where a.case_file_id = p_case and a.rooms && r.namable order by a.given_on desc, a.id limit p_limit) q),
    'grants', (select coalesce(jsonb_agg(q.line order by q.since desc), '[]') from (
      select min(g.starts_at) as since, jsonb_build_object('to', coalesce(o.short_name || ', ' || t.name, m.given_name || ' ' || m.family_name), 'source', g.source_kind,
        'rooms', array_agg(distinct g.room order by g.room), 'since', min(g.starts_at), 'until', max(g.ends_at)) as line
      from access_grant g left join team t on t.staff_subject = g.subject left join organisation o on o.id = t.organisation_id left join member m on m.subject = g.subject
      where g.case_file_id = p_case and g.room = any (r.namable) and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())
      group by g.source_kind, g.source_id, o.short_name, t.name, m.given_name, m.family_name limit p_limit) q),
    'referrals', (select coalesce(jsonb_agg(q.line order by q.sent_at desc, q.id), '[]') from (
      select f.id, f.sent_at, jsonb_build_object('id', f.id, 'from', fo.short_name, 'to', tu.short_name || ', ' || t.name, 'subject', case when starts_with(f.subject, E'\\x02') then sealed_at('referral.subject', f.id, f.subject)
        || coalesce((select seal_key(k) from person_key k where k.person_id = p_case), '') else f.subject end, 'status', f.status,
        'sentAt', f.sent_at, 'rooms', array(select x from unnest(f.rooms) x where x = any (r.namable))) as line
      from referral f join organisation fo on fo.id = f.from_organisation_id join organisation tu on tu.id = f.to_organisation_id join team t on t.id = f.to_team_id
      where f.case_file_id = p_case and f.sent_at is not null and f.rooms <@ r.namable order by f.sent_at desc, f.id limit p_limit) q),
    'told', (select coalesce(jsonb_agg(q.line order by q.sent_at desc, q.id), '[]') from (
      select n.id, n.sent_at, jsonb_build_object('id', n.id, 'to', o.name, 'kind', x.kind, 'rooms', array(select y from unnest(n.rooms) y where y = any (r.namable)),
        'sentAt', n.sent_at, 'acknowledgedAt', n.acknowledged_at) as line
      from recipient_notice n join rights_request x on x.id = n.request_id join organisation o on o.id = n.organisation_id
      where n.case_file_id = p_case and n.sent_at is not null and n.rooms <@ r.namable order by n.sent_at desc, n.id limit p_limit) q),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.short_name) order by o.short_name), '[]') from organisation o where o.id in (
      select f.organisation_id from case_file f where f.id = p_case
      union select a.to_organisation_id from sharing_agreement a where a.case_file_id = p_case and a.rooms && r.namable
      union select x.to_organisation_id from referral x where x.case_file_id = p_case and x.sent_at is not null and x.rooms <@ r.namable
      union select t.organisation_id from access_grant g join team t on t.staff_subject = g.subject where g.case_file_id = p_case and g.room = any (r.namable)))
  ) from r where readings_title(p_case) <> 'none'
$$;
`;

/** Taking back what an import opened, as before; that a key was made since is not work. */
export const UNDO_WITH_KEYS = /* sql */ `
-- takes back a file that an import opened, when nobody worked on it since: whatever names the file or the person was written in
-- the same moment and never changed. Tables of the future count as work by themselves. Answers whether it is gone
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
`;
