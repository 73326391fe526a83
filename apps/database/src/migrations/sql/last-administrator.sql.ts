/** What nobody may end by accident: the last administrator who can sign in, and an organisation that still follows people. */
export const LAST_ADMINISTRATOR = /* sql */ `
-- one closing at a time, so that two administrators cannot close each other at the same moment
create function administrator_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('guichet.administrators', 0));
  if tg_table_name = 'organisation'
     and not exists (select 1 from member m where m.organisation_id = new.id and m.role = 'administrator' and m.active) then
    return null;
  end if;
  if not exists (select 1 from member m join organisation o on o.id = m.organisation_id where m.role = 'administrator' and m.active and o.active) then
    raise exception 'nobody would administer the city' using errcode = 'GU422', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create trigger administrator_stays after update of role, active on member for each row
  when (old.role = 'administrator' and old.active and not (new.role = 'administrator' and new.active)) execute function administrator_stays();
create trigger administrator_stays after update of active on organisation for each row
  when (old.active and not new.active) execute function administrator_stays();

-- an organisation that closes takes its files and referrals out of everybody’s sight, like a team: they are handed over first
create function organisation_closing_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from case_file where organisation_id = new.id and status not in ('closed', 'archived'))
     or exists (select 1 from referral where (to_organisation_id = new.id or from_organisation_id = new.id)
       and status in ('requested', 'info_requested', 'waitlisted', 'accepted', 'in_progress', 'on_hold')) then
    raise exception 'the organisation still holds open files or referrals' using errcode = 'GU422', constraint = 'organisation_in_use';
  end if;
  return new;
end $$;
create trigger organisation_closing_checked before update of active on organisation for each row
  when (old.active and not new.active) execute function organisation_closing_checked();

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['administrator_stays()', 'organisation_closing_checked()'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
