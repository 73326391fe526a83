/** The register of conventions. Who may receive stays where it was: the day of signature at the organisation, which an end takes back. */
export const CONVENTIONS = /* sql */ `
create table convention (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  organisation_id uuid not null,
  signed_on date not null,
  ends_on date not null,
  reference text not null,
  contact text not null default '',
  recorded_by_id uuid not null default ctx_member(),
  told_days integer,
  ended_at timestamptz,
  constraint ck_convention_days check (ends_on > signed_on),
  constraint ck_convention_reference check (length(reference) between 2 and 200),
  constraint pk_convention primary key (id),
  constraint fk_convention_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_convention_recorded_by_id foreign key (recorded_by_id) references member (id)
);
create index ix_convention_organisation on convention (organisation_id, ends_on);
comment on column convention.id is 'internal: random identifier';
comment on column convention.version is 'internal: grows by one with each change; compared with If-Match';
comment on column convention.created_at is 'internal: when the row was recorded';
comment on column convention.organisation_id is 'public: organisation that signed';
comment on column convention.signed_on is 'public: day of the last signature';
comment on column convention.ends_on is 'public: last day it holds';
comment on column convention.reference is 'internal: where the signed paper lies: number in the register of the city';
comment on column convention.contact is 'personal: whom to ask on both sides';
comment on column convention.recorded_by_id is 'internal: who recorded it';
comment on column convention.told_days is 'internal: the last reminder that was sent, in days before the end';
comment on column convention.ended_at is 'internal: when its end was carried out';
alter table convention enable row level security;
alter table convention force row level security;
grant select, insert, update on convention to guichet_definer;
create policy read_signed_in on convention for select to guichet_api using ((select ctx_may('convention.read')) or organisation_id = (select ctx_organisation()));
grant select on convention to guichet_api;

-- kind, account and standing are the administrator’s, the convention also the officer’s; closing sign-in must not strand members
create or replace function organisation_standing_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if ((new.kind, new.has_account, new.active) is distinct from (old.kind, old.has_account, old.active)
      or new.convention_signed_on is distinct from old.convention_signed_on and not ctx_may('convention.write'))
     and ctx_member() is not null and ctx_role() <> 'administrator' then
    raise exception 'only an administrator changes the standing of an organisation' using errcode = 'GU403';
  end if;
  if old.has_account and not new.has_account and exists (select 1 from member where organisation_id = new.id and active) then
    raise exception 'its members would lose their sign-in' using errcode = 'GU422', constraint = 'organisation_has_members';
  end if;
  return new;
end $$;

-- a convention that holds opens reception at once; one that is renewed before its end has no gap
create function record_convention(p_id uuid, p_organisation uuid, p_signed date, p_ends date, p_reference text, p_contact text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not ctx_may('convention.write') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  perform 1 from organisation where id = p_organisation for update;
  if not found then return false; end if;
  if p_signed > today() then raise exception 'not signed yet' using errcode = 'GU422', constraint = 'convention_not_yet_signed'; end if;
  if p_ends < today() then raise exception 'over already' using errcode = 'GU422', constraint = 'convention_over'; end if;
  insert into convention (id, organisation_id, signed_on, ends_on, reference, contact) values (p_id, p_organisation, p_signed, p_ends, p_reference, p_contact);
  update organisation set convention_signed_on = p_signed, version = version + 1 where id = p_organisation;
  insert into audit_event (action, object_kind, object_id) values ('convention.record', 'organisation', p_organisation);
  return true;
end $$;

-- asked every minute: reminds the officers and the managers before the end, once each, and takes reception back the day after
create function follow_conventions() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c record;
  v_days integer;
  n integer := 0;
begin
  for c in select x.* from convention x where x.ended_at is null and x.ends_on <= today() + oversight_threshold('convention_first_reminder') order by x.ends_on, x.id for update skip locked loop
    -- a newer one that holds stands in its place: nothing to say and nothing to end
    if exists (select 1 from convention o where o.organisation_id = c.organisation_id and o.id <> c.id and o.ended_at is null and o.ends_on > c.ends_on and o.signed_on <= today()) then
      if c.ends_on < today() then update convention set ended_at = now(), version = version + 1 where id = c.id; end if;
    elsif c.ends_on < today() then
      update convention set ended_at = now(), version = version + 1 where id = c.id;
      update organisation set convention_signed_on = null, version = version + 1 where id = c.organisation_id and convention_signed_on is not null;
      perform notify_members('convention.ended', array(select m.id from member m where m.active
        and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = c.organisation_id)), null, null);
      insert into audit_event (action, object_kind, object_id) values ('convention.ended', 'organisation', c.organisation_id);
      n := n + 1;
    else
      v_days := case when c.ends_on <= today() + oversight_threshold('convention_last_reminder') then oversight_threshold('convention_last_reminder') else oversight_threshold('convention_first_reminder') end;
      if c.told_days is distinct from v_days then
        update convention set told_days = v_days, version = version + 1 where id = c.id;
        perform notify_members('convention.ends', array(select m.id from member m where m.active
          and (m.role = 'data_protection_officer' or m.role = 'organisation_manager' and m.organisation_id = c.organisation_id)), null, null);
        n := n + 1;
      end if;
    end if;
  end loop;
  return n;
end $$;

grant create on schema public to guichet_definer;
alter function record_convention(uuid, uuid, date, date, text, text) owner to guichet_definer;
alter function follow_conventions() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function record_convention(uuid, uuid, date, date, text, text), follow_conventions() from public;
grant execute on function record_convention(uuid, uuid, date, date, text, text) to guichet_api;
grant execute on function follow_conventions() to guichet_worker;
`;
