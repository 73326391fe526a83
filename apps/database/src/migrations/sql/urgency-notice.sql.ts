/** Whoever becomes the owner of an urgency learns it in the product, by whatever way it came to them. */
export const URGENCY_NOTICE = /* sql */ `
create function urgency_told() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_members uuid[];
begin
  if exists (select 1 from urgency b where b.id = new.supersedes_id
    and (b.owner_member_id, b.owner_team_id) is not distinct from (new.owner_member_id, new.owner_team_id)) then
    return null;
  end if;
  select array_agg(m.id) into v_members from member m where m.active and (m.id = new.owner_member_id
    or exists (select 1 from team_membership tm where tm.team_id = new.owner_team_id and tm.member_id = m.id
      and tm.since <= today() and (tm.until is null or tm.until >= today())));
  if v_members is not null then perform notify_members('urgency.owned', v_members, null, new.case_file_id); end if;
  return null;
end $$;
grant create on schema public to guichet_definer;
alter function urgency_told() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function urgency_told() from public;
-- after owner_checked, in the order of their names
create trigger owner_told after insert on urgency for each row
  when (ctx_member() is not null and new.superseded_at is null and new.solved_at is null) execute function urgency_told();
`;
