/** The answer on paper, as it was printed: sealed, kept with its request, and never changed. */
export const RIGHTS_LETTERS = /* sql */ `
create table rights_letter (
  id uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  request_id uuid not null,
  language text,
  sealed bytea not null,
  issued_by_id uuid not null,
  constraint pk_rights_letter primary key (id),
  constraint fk_rights_letter_request_id foreign key (request_id) references rights_request (id),
  constraint fk_rights_letter_issued_by_id foreign key (issued_by_id) references member (id)
);
create index ix_rights_letter_request on rights_letter (request_id, created_at, id);
comment on column rights_letter.id is 'internal: random identifier';
comment on column rights_letter.created_at is 'internal: when it was printed';
comment on column rights_letter.request_id is 'internal: the request it answers';
comment on column rights_letter.language is 'personal: language that stands beside French; empty for French alone';
comment on column rights_letter.sealed is 'sensitive: the printed letter, sealed and bound to this row';
comment on column rights_letter.issued_by_id is 'internal: the officer who signs';
alter table rights_letter enable row level security;
alter table rights_letter force row level security;
grant select, delete on rights_letter to guichet_definer;
grant select, insert (id, request_id, language, sealed, issued_by_id) on rights_letter to guichet_api;
create policy with_request on rights_letter for select to guichet_api using (exists (select 1 from rights_request q where q.id = rights_letter.request_id offset 0));
create policy issue on rights_letter for insert to guichet_api with check (issued_by_id = (select ctx_member()) and (select ctx_may('rights_request.handle'))
  and exists (select 1 from rights_request q where q.id = request_id and q.closed_on is not null offset 0));
create trigger rights_letter_stays before update or delete on rights_letter for each row execute function refuse_change_but_destruction();

-- to whom the answer is addressed, and what they read: for the officer, of a request that was answered or refused, and nothing else of the file
create function rights_letter_addressee(p_request uuid) returns table (name text, languages text[]) language sql stable security definer set search_path = public, pg_temp as $$
  select trim(p.given_names || ' ' || p.family_names), array(select l.language_code from person_language l where l.person_id = p.id order by l.preferred desc, l.created_at, l.id)
  from rights_request r join person p on p.id = r.case_file_id
  where r.id = p_request and r.closed_on is not null and ctx_may('rights_request.handle')
    and not exists (select 1 from member_tie t where t.case_file_id = r.case_file_id and t.member_id = ctx_member())
$$;
grant create on schema public to guichet_definer;
alter function rights_letter_addressee(uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function rights_letter_addressee(uuid) from public;
grant execute on function rights_letter_addressee(uuid) to guichet_api;
`;
