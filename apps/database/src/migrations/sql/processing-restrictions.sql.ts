import { RESTRICTED_TABLES } from '@guichet/rights-contract';

const PERSON_COLUMN: Readonly<Record<string, string>> = {
  person: 'id',
  person_alias: 'person_id',
  person_nationality: 'person_id',
  person_language: 'person_id',
  contact_method: 'person_id',
  national_number: 'person_id',
  own_number: 'person_id',
  file_merger: 'surviving_id',
};
const triggers = [
  ...RESTRICTED_TABLES.frozen.map((table) => [table, 'insert or update or delete'] as const),
  ...RESTRICTED_TABLES.unopened.map((table) => [table, 'insert'] as const),
].map(
  ([table, when]) =>
    `create trigger unrestricted before ${when} on ${table} for each row execute function file_unrestricted('${PERSON_COLUMN[table] ?? 'case_file_id'}');`,
);

/** Article 18: a file under restriction. What it refuses stands in the contract, table by table. */
export const PROCESSING_RESTRICTIONS = /* sql */ `
create table processing_restriction (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  case_file_id uuid not null,
  request_id uuid not null,
  ground_code text not null,
  text text not null,
  restricted_by_id uuid not null,
  lifted_at timestamptz,
  lifted_by_id uuid,
  lifting_reason text not null default '',
  constraint ck_processing_restriction_text check (length(text) between 3 and 4000),
  constraint ck_processing_restriction_lifted check ((lifted_at is null) = (lifted_by_id is null) and (lifted_at is null) = (lifting_reason = '')),
  constraint pk_processing_restriction primary key (id),
  constraint fk_processing_restriction_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_processing_restriction_request_id foreign key (request_id) references rights_request (id),
  constraint fk_processing_restriction_restricted_by_id foreign key (restricted_by_id) references member (id),
  constraint fk_processing_restriction_lifted_by_id foreign key (lifted_by_id) references member (id)
);
create unique index ux_processing_restriction_running on processing_restriction (case_file_id) where lifted_at is null;
comment on column processing_restriction.id is 'internal: random identifier';
comment on column processing_restriction.version is 'internal: grows by one with each change; compared with If-Match';
comment on column processing_restriction.created_at is 'internal: when the row was recorded';
comment on column processing_restriction.case_file_id is 'internal: the file';
comment on column processing_restriction.request_id is 'internal: the request of the person it came from';
comment on column processing_restriction.ground_code is 'personal: code in reference list restriction_ground';
comment on column processing_restriction.text is 'sensitive: what it is about, in words';
comment on column processing_restriction.restricted_by_id is 'internal: which officer';
comment on column processing_restriction.lifted_at is 'internal: when it ended';
comment on column processing_restriction.lifted_by_id is 'internal: which officer ended it';
comment on column processing_restriction.lifting_reason is 'sensitive: why it ended';
alter table processing_restriction enable row level security;
alter table processing_restriction force row level security;
grant select, insert, update on processing_restriction to guichet_definer;
grant select on processing_restriction to guichet_api;
create policy know on processing_restriction for select to guichet_api using (exists (select 1 from case_file f where f.id = processing_restriction.case_file_id offset 0));
create policy office on processing_restriction for select to guichet_api using ((select ctx_may('rights_request.handle'))
  and not exists (select 1 from member_tie t where t.case_file_id = processing_restriction.case_file_id and t.member_id = (select ctx_member()) offset 0));
create trigger reference_checked before insert on processing_restriction for each row execute function reference_checked('ground_code', 'restriction_ground');

-- members change nothing while it runs; the clock goes on, because it only tells what is there
create function file_unrestricted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if ctx_member() is not null and exists (select 1 from processing_restriction r where r.lifted_at is null
      and r.case_file_id = (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::uuid) then
    raise exception 'the file is under restriction' using errcode = 'GU422', constraint = 'file_restricted';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
${triggers.join('\n')}

create function restrict_processing(p_id uuid, p_request uuid, p_ground text, p_text text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  q record;
begin
  if not ctx_may('rights_request.handle') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select r.id, r.case_file_id, r.state, f.lead_member_id into q from rights_request r join case_file f on f.id = r.case_file_id where r.id = p_request
    and not exists (select 1 from member_tie t where t.case_file_id = r.case_file_id and t.member_id = ctx_member()) for update of r;
  if q.id is null then return false; end if;
  if q.state <> 'under_review' then raise exception 'nobody examines it' using errcode = 'GU422', constraint = 'rights_request_step'; end if;
  insert into processing_restriction (id, case_file_id, request_id, ground_code, text, restricted_by_id) values (p_id, q.case_file_id, p_request, p_ground, p_text, ctx_member());
  perform notify_members('rights_request.restricted', array[q.lead_member_id], null, q.case_file_id);
  insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ('processing_restriction.begin', q.case_file_id, 'processing_restriction', p_id, 'office');
  return true;
end $$;

create function lift_processing_restriction(p_id uuid, p_version integer, p_reason text, p_told boolean) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
begin
  if not ctx_may('rights_request.handle') then raise exception 'not allowed' using errcode = 'GU403'; end if;
  select x.*, f.lead_member_id into r from processing_restriction x join case_file f on f.id = x.case_file_id where x.id = p_id and x.lifted_at is null
    and not exists (select 1 from member_tie t where t.case_file_id = x.case_file_id and t.member_id = ctx_member()) for update of x;
  if r.id is null then return null; end if;
  if r.version <> p_version then return 0; end if;
  if not p_told then raise exception 'the person is told before' using errcode = 'GU422', constraint = 'restriction_person_told'; end if;
  update processing_restriction set lifted_at = now(), lifted_by_id = ctx_member(), lifting_reason = p_reason, version = version + 1 where id = p_id;
  perform notify_members('rights_request.lifted', array[r.lead_member_id], null, r.case_file_id);
  insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ('processing_restriction.lift', r.case_file_id, 'processing_restriction', p_id, 'office');
  return r.version + 1;
end $$;

do $$ declare f regprocedure; begin
  execute 'grant create on schema public to guichet_definer';
  foreach f in array array['file_unrestricted()', 'restrict_processing(uuid, uuid, text, text)', 'lift_processing_restriction(uuid, integer, text, boolean)']::regprocedure[] loop
    execute format('alter function %s owner to guichet_definer', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  execute 'revoke create on schema public from guichet_definer';
end $$;
grant execute on function restrict_processing(uuid, uuid, text, text), lift_processing_restriction(uuid, integer, text, boolean) to guichet_api;
`;
