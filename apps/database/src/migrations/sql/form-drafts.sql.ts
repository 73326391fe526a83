/** Drafts of forms: their author's alone, and no longer than the author may know the file. */
export const FORM_DRAFTS = /* sql */ `
create table form_draft (
  member_id uuid not null,
  key text not null,
  version integer not null default 1,
  form text not null,
  address text not null,
  case_file_id uuid,
  base_version integer,
  content bytea not null,
  saved_at timestamptz not null default now(),
  constraint ck_form_draft_key check (length(key) between 1 and 200),
  constraint pk_form_draft primary key (member_id, key),
  constraint fk_form_draft_member_id foreign key (member_id) references member (id) on delete cascade,
  constraint fk_form_draft_case_file_id foreign key (case_file_id) references case_file (id) on delete cascade
);
create index ix_form_draft_case_file on form_draft (case_file_id);
create index ix_form_draft_saved_at on form_draft (saved_at);
comment on column form_draft.member_id is 'internal: who wrote it';
comment on column form_draft.key is 'internal: the form and the record it is about; identifiers only';
comment on column form_draft.version is 'internal: grows by one with each change; compared with If-Match';
comment on column form_draft.form is 'internal: code of the form';
comment on column form_draft.address is 'internal: address in the portal at which it goes on';
comment on column form_draft.case_file_id is 'internal: the file it is about';
comment on column form_draft.base_version is 'internal: version of the record when the first word was typed';
comment on column form_draft.content is 'sensitive: what the form holds, sealed with AES-256-GCM and bound to author and key';
comment on column form_draft.saved_at is 'internal: when it was last kept; removed after 30 days';
alter table form_draft enable row level security;
alter table form_draft force row level security;
grant select, delete on form_draft to guichet_definer;
create policy own on form_draft for all to guichet_api
  using (member_id = (select ctx_member()) and (case_file_id is null or exists (select 1 from case_file f where f.id = form_draft.case_file_id offset 0)))
  with check (member_id = (select ctx_member()) and (case_file_id is null or exists (select 1 from case_file f where f.id = form_draft.case_file_id offset 0)));
grant select, insert (member_id, key, form, address, case_file_id, base_version, content),
  update (form, address, case_file_id, base_version, content, version, saved_at), delete on form_draft to guichet_api;

-- who a member is today, as open_context says it, for those who ask without a session
create function subjects_of(p_member uuid) returns integer[] language sql stable as $$
  select array[m.subject]
    || case when m.role in ('reception', 'worker', 'team_lead') then coalesce((select array_agg(t.staff_subject) from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = m.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today())), '{}') else '{}' end
    || case when m.role = 'team_lead' then coalesce((select array_agg(t.leads_subject) from team_membership tm join team t on t.id = tm.team_id
      where tm.member_id = m.id and t.active and tm.since <= today() and (tm.until is null or tm.until >= today())), '{}') else '{}' end
    || case when m.role = 'organisation_manager' then array[o.managers_subject] else '{}' end
  from member m join organisation o on o.id = m.organisation_id where m.id = p_member and m.active and o.active
$$;

-- removes what is too old, and what is about a file that its author may no longer know; asked every minute
create function sweep_form_drafts(p_days integer) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  if ctx_member() is not null then raise exception 'only the clock' using errcode = 'GU403'; end if;
  with mine as materialized (
    select member_id, subjects_of(member_id) as subjects from (select distinct member_id from form_draft where case_file_id is not null) d
  )
  delete from form_draft d where d.saved_at < now() - make_interval(days => p_days)
    or (d.case_file_id is not null and not exists (select 1 from mine s join case_file f on f.id = d.case_file_id
      where s.member_id = d.member_id and f.acl && s.subjects and not f.denied && s.subjects));
  get diagnostics n = row_count;
  return n;
end $$;
grant create on schema public to guichet_definer;
alter function sweep_form_drafts(integer) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function subjects_of(uuid), sweep_form_drafts(integer) from public;
grant execute on function subjects_of(uuid) to guichet_definer;
grant execute on function sweep_form_drafts(integer) to guichet_worker;
`;
