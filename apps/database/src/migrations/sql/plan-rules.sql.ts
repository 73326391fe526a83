/** What the database itself holds true of the two tracks: clocks, parents, owners, numbers; and who may see and add. */
export const PLAN_RULES = /* sql */ `
grant all on urgency, plan_need, plan_goal, plan_action, agreed_plan, autonomy_rating to guichet_definer;
revoke truncate on urgency, plan_need, plan_goal, plan_action, agreed_plan, autonomy_rating from guichet_definer;

do $$ declare t text; begin
  foreach t in array array['urgency', 'plan_need', 'plan_goal', 'plan_action', 'agreed_plan', 'autonomy_rating'] loop
    execute format('create trigger contributed after insert on %I for each row execute function room_contributed(''plan'')', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($f$create policy read on %1$I for select to guichet_api using ((select ctx_reads('plan')) and exists (
      select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = 'plan'
        and (r.readers || %1$I.owner_subject) && (select ctx_subjects()) offset 0))$f$, t);
    execute format($f$create policy add on %1$I for insert to guichet_api with check (author_id = (select ctx_member())
      and owner_organisation_id = (select ctx_organisation()) and owner_subject = any ((select ctx_subjects())::integer[]) and (select ctx_contributes('plan')) and exists (
      select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = 'plan' and r.contributors && (select ctx_subjects()) offset 0))$f$, t);
    execute format('grant select, insert on %I to guichet_api', t);
    -- an agreed version is never touched again; of the rest only the mark that another version followed
    if t <> 'agreed_plan' then
      execute format($f$create policy follow on %1$I for update to guichet_api using ((select ctx_contributes('plan')) and exists (
        select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = 'plan' and r.contributors && (select ctx_subjects()) offset 0))$f$, t);
      execute format('grant update (superseded_at) on %I to guichet_api', t);
    end if;
  end loop;
end $$;

create trigger reference_checked before insert on urgency for each row execute function reference_checked('kind_code', 'urgency_kind', 'level_code', 'urgency_level');
create trigger reference_checked before insert on plan_need for each row execute function reference_checked('theme_code', 'plan_theme');
create trigger reference_checked before insert on agreed_plan for each row execute function reference_checked('language_code', 'language');

-- the clock of an urgency: the hours of its level, from its opening
create function urgency_clock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_hours integer;
begin
  new.opened_at := coalesce(new.opened_at, now());
  select (e.attributes ->> 'hours')::integer into v_hours from reference_entry e where e.list = 'urgency_level' and e.code = new.level_code;
  if v_hours is null then
    raise exception 'level % has no clock', new.level_code using errcode = 'GU422', constraint = 'urgency_level_without_clock', column = 'levelCode';
  end if;
  new.due_at := new.opened_at + make_interval(hours => v_hours);
  return new;
end $$;
create trigger clock before insert on urgency for each row execute function urgency_clock();

-- whoever holds an urgency can read it
create function urgency_owner_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from case_room r where r.case_file_id = new.case_file_id and r.room = 'plan' and (
      exists (select 1 from team t where t.id = new.owner_team_id and t.active and t.staff_subject = any (r.readers))
      or exists (select 1 from member m where m.id = new.owner_member_id and m.active and not m.subject = any (r.denied) and (m.subject = any (r.readers)
        or exists (select 1 from team_membership tm join team t on t.id = tm.team_id where tm.member_id = m.id and t.staff_subject = any (r.readers)
          and tm.since <= today() and (tm.until is null or tm.until >= today())))))
  ) then
    raise exception 'the owner cannot read the plan' using errcode = 'GU422', constraint = 'urgency_owner_outside_file', column = 'owner';
  end if;
  return null;
end $$;
create trigger owner_checked after insert on urgency for each row
  when (ctx_member() is not null and new.superseded_at is null and new.solved_at is null) execute function urgency_owner_checked();

-- what stands in a plan stands under something that stands in the same plan
create function plan_parent_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'plan_goal' then
    perform 1 from plan_need n where n.item_id = new.need_id and n.case_file_id = new.case_file_id and n.superseded_at is null;
  else
    perform 1 from plan_goal g where g.item_id = new.goal_id and g.case_file_id = new.case_file_id and g.superseded_at is null;
  end if;
  if not found then
    raise exception 'nothing stands above it' using errcode = 'GU422', constraint = 'plan_parent_missing';
  end if;
  return null;
end $$;
create trigger parent_checked after insert on plan_goal for each row when (new.superseded_at is null) execute function plan_parent_checked();
create trigger parent_checked after insert on plan_action for each row when (new.superseded_at is null) execute function plan_parent_checked();

-- a rating names domains and steps of the scale, each domain once
create function autonomy_marks_checked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from jsonb_array_elements(new.marks) k where not exists (select 1 from reference_entry e
      where e.list = 'autonomy_step' and e.code = (k ->> 'domainCode') || '.' || (k ->> 'step'))
  ) or (select count(*) <> count(distinct k ->> 'domainCode') from jsonb_array_elements(new.marks) k) then
    raise exception 'not on the scale' using errcode = 'GU422', constraint = 'autonomy_marks', column = 'marks';
  end if;
  return null;
end $$;
create trigger marks_checked after insert on autonomy_rating for each row execute function autonomy_marks_checked();

-- agreed versions are numbered one after the other, whoever agrees at the same moment
create function agreed_plan_numbered() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from case_file f where f.id = new.case_file_id for no key update;
  select coalesce(max(a.number), 0) + 1 into new.number from agreed_plan a where a.case_file_id = new.case_file_id;
  return new;
end $$;
create trigger numbered before insert on agreed_plan for each row execute function agreed_plan_numbered();

grant create on schema public to guichet_definer;
do $$ declare f regprocedure; begin
  foreach f in array array['urgency_clock()', 'urgency_owner_checked()', 'plan_parent_checked()', 'autonomy_marks_checked()', 'agreed_plan_numbered()']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
revoke create on schema public from guichet_definer;
`;
