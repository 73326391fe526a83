/** Nobody receives without a convention; what ends is told to open pages; agreements that end soon are announced. */
export const WHO_MAY_RECEIVE = /* sql */ `
-- a team of the owner itself, or one whose organisation signed the convention and stands
create function may_receive(p_subject integer, p_owner uuid) returns boolean language sql stable
  return exists (select 1 from team t join organisation o on o.id = t.organisation_id
    where t.staff_subject = p_subject and (o.id = p_owner or o.active and o.convention_signed_on is not null and o.convention_signed_on <= today()));

-- THE RULE, once: which subject reaches which room of a file, how far (3 read, 4 contribute)
create or replace function case_relations(p_case uuid) returns table (room text, subject integer, level integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with f as (
    select c.id, c.staff_of_organisation_id as staff_of, t.staff_subject, o.managers_subject, c.lead_member_id, c.organisation_id
    from case_file c join team t on t.id = c.team_id join organisation o on o.id = c.organisation_id where c.id = p_case
  ), every as (
    select unnest(rooms()) as room
  )
  select r.room, m.subject, 4 from f join member m on m.id = f.lead_member_id cross join every r
    where f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right
  union all
  select r.room, m.subject, 4 from f join case_file_member cm on cm.case_file_id = f.id join member m on m.id = cm.member_id cross join every r
    where cm.since <= today() and (cm.until is null or cm.until >= today())
      and (f.staff_of is null or f.staff_of <> m.organisation_id or m.staff_file_right)
  union all
  select r.room, f.staff_subject, 4 from f cross join every r where f.staff_of is null and r.room <> all (closed_rooms())
  union all
  select 'identity', f.managers_subject, 3 from f where f.staff_of is null
  union all
  select g.room, g.subject, g.level from f join access_grant g on g.case_file_id = f.id
    where f.staff_of is null and g.starts_at <= now() and (g.ends_at is null or g.ends_at > now()) and may_receive(g.subject, f.organisation_id)
$$;

-- a convention is signed or it is not: a day to come would open files by itself at night
create function convention_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.convention_signed_on > today() then
    raise exception 'not signed yet' using errcode = 'GU422', constraint = 'convention_not_yet_signed';
  end if;
  return new;
end $$;
create trigger convention_checked before insert or update of convention_signed_on on organisation for each row execute function convention_checked();

-- a convention that is signed, ends or is taken back counts in every file that was opened to the organisation, in the same transaction
create function convention_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_case uuid;
begin
  for v_case in select distinct g.case_file_id from team t join access_grant g on g.subject = t.staff_subject where t.organisation_id = new.id order by 1 loop
    perform refresh_case_access(v_case);
  end loop;
  return null;
end $$;
create index ix_access_grant_subject on access_grant (subject);
create trigger convention_changed after update of convention_signed_on, active on organisation for each row
  when ((old.convention_signed_on, old.active) is distinct from (new.convention_signed_on, new.active)) execute function convention_changed();

-- a referral says something about a person: it goes to nobody whose organisation did not sign
create function referral_receiver_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.kind <> 'information' and old.status = 'draft' and new.status <> 'draft'
     and not exists (select 1 from team t where t.id = new.to_team_id and may_receive(t.staff_subject, new.from_organisation_id)) then
    raise exception 'no convention' using errcode = 'GU422', constraint = 'no_convention';
  end if;
  return new;
end $$;
create trigger e_receiver before update of status on referral for each row
  when (ctx_member() is not null) execute function referral_receiver_checked();

-- whoever may have a page open that shows what was shared is told to look again, after the commit
create function access_grant_ended() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_members uuid[];
begin
  for v_members in select array_agg(distinct tm.member_id) from team t join team_membership tm on tm.team_id = t.id
      where t.staff_subject in (select g.subject from gone g) and tm.since <= today() and (tm.until is null or tm.until >= today()) group by t.id loop
    perform pg_notify('guichet_notice', json_build_object('kind', 'access.ended', 'members', v_members[1:150], 'referralId', null)::text);
  end loop;
  return null;
end $$;
create trigger access_grant_ended after delete on access_grant referencing old table as gone for each statement execute function access_grant_ended();

grant create on schema public to guichet_definer;
alter function convention_changed() owner to guichet_definer;
alter function referral_receiver_checked() owner to guichet_definer;
alter function access_grant_ended() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function may_receive(integer, uuid), convention_checked(), convention_changed(), referral_receiver_checked(), access_grant_ended(),
  agreement_chain_checked(), agreement_scan_checked() from public;
grant execute on function may_receive(integer, uuid) to guichet_definer;
`;
