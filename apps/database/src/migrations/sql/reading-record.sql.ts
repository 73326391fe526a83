import { CLOSED_ROOMS, READINGS_TITLES } from '@guichet/access-contract';

const titles = Object.entries(READINGS_TITLES)
  .filter(([, title]) => title !== 'none')
  .map(([role, title]) => `when '${role}' then '${title}'`)
  .join(' ');
const closed = CLOSED_ROOMS.map((room) => `'${room}'`).join(',');

/** "Who opened my file, when, why, and what was shared with whom": for those whose title the contract names. */
export const READING_RECORD = /* sql */ `
-- the pages of the record run along this index; lines of one organisation or one period are found in it as well
create index ix_audit_event_file_order on audit_event (case_file_id, at desc, id desc) where case_file_id is not null and outcome = 'allowed' and member_id is not null;

-- under which title the actor is shown the readings of a file; none when they only know it, null when it does not exist for them
create function readings_title(p_case uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case
      when t.title = 'office' then 'office'
      when not k.known then null
      when t.title = 'manages' and f.managers && ctx_subjects() then 'manages'
      when t.title = 'organisation' and f.organisation_id = ctx_organisation() then 'organisation'
      else 'none' end
  from case_file f, lateral (select f.acl && ctx_subjects() and not f.denied && ctx_subjects() as known) k,
    lateral (select case when ctx_may('readings.read') then case ctx_role() ${titles} end end as title) t
  where f.id = p_case and not exists (select 1 from member_tie x where x.case_file_id = f.id and x.member_id = ctx_member())
$$;

-- the guichet number, for whoever is shown the readings
create function reading_reference(p_case uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select f.reference from case_file f where f.id = p_case and readings_title(p_case) <> 'none'
$$;

-- rooms that a line may name: a closed room only to those who enter it, and to the officer
create function namable_rooms(p_case uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(select r from unnest(rooms()) r where r not in (${closed}) or readings_title(p_case) = 'office'
    or exists (select 1 from case_room c where c.case_file_id = p_case and c.room = r and c.readers && ctx_subjects() and not c.denied && ctx_subjects() and ctx_reads(r)))
$$;

-- newest first; a line that is about nothing but rooms the actor may not know is left out
create function reading_record(p_case uuid, p_before timestamptz, p_before_id bigint, p_from date, p_until date, p_organisation uuid, p_limit integer)
returns table (id bigint, at timestamptz, name text, role text, organisation text, relation text, action text, rooms text[], emergency text)
language sql stable security definer set search_path = public, pg_temp as $$
  with r as materialized (select namable_rooms(p_case) as namable)
  select e.id, e.at, m.given_name || ' ' || m.family_name, e.role, o.short_name, e.relation, e.action,
    array(select x from unnest(e.rooms) x where x = any (r.namable)),
    case when e.relation = 'break_glass' then (select b.reason_code from break_glass b where b.case_file_id = p_case and b.member_id = e.member_id
      and b.created_at <= e.at order by b.created_at desc limit 1) end
  from r, lateral (
    select * from audit_event a
    where a.case_file_id = p_case and a.outcome = 'allowed' and a.member_id is not null and (a.at, a.id) < (p_before, p_before_id)
      and (p_from is null or a.at >= day_start(p_from)) and (p_until is null or a.at < day_start(p_until + 1))
      and (p_organisation is null or a.organisation_id = p_organisation)
      and (cardinality(a.rooms) = 0 or a.rooms && r.namable)
    order by a.at desc, a.id desc limit p_limit) e
    join member m on m.id = e.member_id join organisation o on o.id = e.organisation_id
  where readings_title(p_case) <> 'none'
  order by e.at desc, e.id desc
$$;

-- what was shared with whom, in the rooms that a line may name
create function sharing_record(p_case uuid, p_limit integer) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with r as materialized (select namable_rooms(p_case) as namable)
  select jsonb_build_object(
    'agreements', (select coalesce(jsonb_agg(q.line order by q.given_on desc, q.id), '[]') from (
      select a.id, a.given_on, jsonb_build_object('id', a.id, 'from', fo.short_name, 'to', tu.short_name, 'team', t.name, 'purpose', a.purpose,
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
      select f.id, f.sent_at, jsonb_build_object('id', f.id, 'from', fo.short_name, 'to', tu.short_name || ', ' || t.name, 'subject', f.subject, 'status', f.status,
        'sentAt', f.sent_at, 'rooms', array(select x from unnest(f.rooms) x where x = any (r.namable))) as line
      from referral f join organisation fo on fo.id = f.from_organisation_id join organisation tu on tu.id = f.to_organisation_id join team t on t.id = f.to_team_id
      where f.case_file_id = p_case and f.sent_at is not null and f.rooms <@ r.namable order by f.sent_at desc, f.id limit p_limit) q),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.short_name) order by o.short_name), '[]') from organisation o where o.id in (
      select f.organisation_id from case_file f where f.id = p_case
      union select a.to_organisation_id from sharing_agreement a where a.case_file_id = p_case and a.rooms && r.namable
      union select x.to_organisation_id from referral x where x.case_file_id = p_case and x.sent_at is not null and x.rooms <@ r.namable
      union select t.organisation_id from access_grant g join team t on t.staff_subject = g.subject where g.case_file_id = p_case and g.room = any (r.namable)))
  ) from r where readings_title(p_case) <> 'none'
$$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['readings_title(uuid)', 'reading_reference(uuid)', 'namable_rooms(uuid)', 'reading_record(uuid, timestamptz, bigint, date, date, uuid, integer)', 'sharing_record(uuid, integer)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
