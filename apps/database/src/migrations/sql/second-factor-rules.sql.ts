/** Who says which roles must have a second factor: never about oneself, nor about those above. */
export const SECOND_FACTOR_RULES = /* sql */ `
-- an administrator decides for every role; a manager for the roles they administer, except their own: nobody lifts the duty they stand under
create function may_set_second_factor(p_organisation uuid, p_role text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select ctx_administers(p_organisation, p_role) and (ctx_role() = 'administrator' or p_role <> ctx_role())
$$;

drop function second_factor_roles(uuid);
create function second_factor_roles(p_organisation uuid, p_of text[]) returns table (roles text[], settable text[], version integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select array_agg(r.role order by r.role) from second_factor_rule r where r.organisation_id = o.id), '{}'),
    coalesce((select array_agg(x order by n) from unnest(p_of) with ordinality as t (x, n) where may_set_second_factor(o.id, x)), '{}'), o.version
  from organisation o where o.id = p_organisation and ctx_may('administration.read') and (ctx_role() = 'administrator' or o.id = ctx_organisation())
$$;

-- the whole list is sent, under the version it was read with; a role that is not the actor’s to decide must stay as it is
drop function set_second_factor_roles(uuid, text[]);
create function set_second_factor_roles(p_organisation uuid, p_roles text[], p_version integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_version integer;
begin
  if not (ctx_may('member.write') and (ctx_role() = 'administrator' or p_organisation = ctx_organisation())) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  select o.version into v_version from organisation o where o.id = p_organisation for update;
  if not found then return null; end if;
  if v_version <> p_version then raise exception 'changed meanwhile' using errcode = 'GU412'; end if;
  if exists (select 1 from (select role from second_factor_rule where organisation_id = p_organisation) s
      full join (select distinct x from unnest(p_roles) x) n on n.x = s.role
      where (n.x is null or s.role is null) and not may_set_second_factor(p_organisation, coalesce(n.x, s.role))) then
    raise exception 'not allowed' using errcode = 'GU403';
  end if;
  delete from second_factor_rule where organisation_id = p_organisation;
  insert into second_factor_rule (organisation_id, role) select distinct p_organisation, r from unnest(p_roles) r;
  update organisation set version = version + 1 where id = p_organisation;
  return v_version + 1;
end $$;

do $$ declare f text; begin
  execute 'grant create on schema public to guichet_definer';
  execute 'alter function may_set_second_factor(uuid, text) owner to guichet_definer';
  execute 'revoke execute on function may_set_second_factor(uuid, text) from public';
  foreach f in array array['second_factor_roles(uuid, text[])', 'set_second_factor_roles(uuid, text[], integer)'] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to guichet_api', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
`;
