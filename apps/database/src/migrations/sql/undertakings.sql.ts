/** A member reads and signs the undertaking of secrecy here; a later text asks again, and from its day takes the old one away. */
export const UNDERTAKINGS = /* sql */ `
alter table secrecy_text add column required_from date,
  add constraint ck_secrecy_text_required check (required_from is null or required_from >= in_force_from);
comment on column secrecy_text.required_from is 'public: from this day an undertaking of an earlier text counts for nothing; empty: the text only asks';

-- the day of the last signature: on a paper that was noted, or here
create function undertaken_on(p_member uuid) returns date language sql stable
  return (select greatest(m.secrecy_undertaking_on, (select max((a.accepted_at at time zone 'Europe/Brussels')::date) from secrecy_acceptance a where a.member_id = m.id))
    from member m where m.id = p_member and m.secrecy_undertaking_on is not null);
-- a text came after that day; what was signed before the first text of all counts as the first
create function undertaking_overtaken(p_undertaken date, p_from date) returns boolean language sql stable
  return p_from > p_undertaken and p_from > (select min(s.in_force_from) from secrecy_text s);

create function own_undertaking() returns table (state text, signed_on date, version text, body text, source text, in_force_from date, required_from date)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when u.day is null then 'missing' when undertaking_overtaken(u.day, t.in_force_from) then 'new_text' else 'signed' end,
    u.day, t.version, t.body, t.source, t.in_force_from, t.required_from
  from member m cross join lateral (select undertaken_on(m.id) as day) u
    cross join lateral (select s.* from secrecy_text s where s.language = m.language and s.in_force_from <= today() order by s.in_force_from desc, s.version desc limit 1) t
  where m.id = ctx_member()
$$;

-- the actor signs the text in force; signing what is signed already changes nothing
create function sign_undertaking(p_version text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  u record;
begin
  perform 1 from member m where m.id = ctx_member() for update;
  select * into u from own_undertaking();
  if u.version is distinct from p_version then raise exception 'another text is in force' using errcode = 'GU422', constraint = 'secrecy_text_changed'; end if;
  if u.state = 'signed' then return; end if;
  insert into secrecy_acceptance (member_id, version, language) select m.id, u.version, m.language from member m where m.id = ctx_member();
  update member set secrecy_undertaking_on = today(), version = version + 1 where id = ctx_member();
  insert into audit_event (action, object_kind, object_id) values ('member.undertaking', 'member', ctx_member());
end $$;

-- asked every minute: from the day on which a text is required, an undertaking of an earlier one is taken back, as an ended convention is
create function follow_undertakings() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_from date;
  v_member uuid;
  n integer := 0;
begin
  select max(s.in_force_from) into v_from from secrecy_text s where s.required_from <= today();
  if v_from is null then return 0; end if;
  for v_member in select m.id from member m where m.active and m.secrecy_undertaking_on < v_from and undertaking_overtaken(undertaken_on(m.id), v_from)
      order by m.id for update skip locked loop
    update member set secrecy_undertaking_on = null, version = version + 1 where id = v_member;
    perform notify_members('undertaking.lapsed', array[v_member], null, null);
    insert into audit_event (action, object_kind, object_id) values ('member.undertaking_lapsed', 'member', v_member);
    n := n + 1;
  end loop;
  return n;
end $$;

-- stated whole: nobody changes the own rights; the one thing a member gives to themselves is the signature that was just kept
create or replace function member_rights_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_signs boolean := new.id = ctx_member() and new.secrecy_undertaking_on = today()
    and (new.role, new.active, new.staff_file_right, new.protected_address_right, new.organisation_id)
      is not distinct from (old.role, old.active, old.staff_file_right, old.protected_address_right, old.organisation_id)
    and exists (select 1 from secrecy_acceptance a where a.member_id = new.id and a.accepted_at = now());
begin
  if (new.role, new.active, new.secrecy_undertaking_on, new.staff_file_right, new.protected_address_right, new.organisation_id)
     is distinct from (old.role, old.active, old.secrecy_undertaking_on, old.staff_file_right, old.protected_address_right, old.organisation_id) then
    if new.id = ctx_member() and v_signs is not true then raise exception 'nobody changes the own rights' using errcode = 'GU403'; end if;
    if v_signs is not true and not coalesce(ctx_may('member.write'), true) and ctx_member() is not null then raise exception 'not allowed' using errcode = 'GU403'; end if;
    new.rights_version := old.rights_version + 1;
    if not new.active then update session set ended_at = now() where member_id = new.id and ended_at is null; end if;
  end if;
  return new;
end $$;

grant create on schema public to guichet_definer;
alter function own_undertaking() owner to guichet_definer;
alter function sign_undertaking(text) owner to guichet_definer;
alter function follow_undertakings() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function undertaken_on(uuid), undertaking_overtaken(date, date), own_undertaking(), sign_undertaking(text), follow_undertakings() from public;
grant execute on function undertaken_on(uuid), undertaking_overtaken(date, date) to guichet_definer;
grant execute on function own_undertaking(), sign_undertaking(text) to guichet_api;
grant execute on function follow_undertakings() to guichet_worker;
`;
