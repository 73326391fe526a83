/** Letters of the product, and the one question anybody may ask about them. */
export const LETTERS = /* sql */ `
create table letter (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  document_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  code text not null,
  issued_on date not null,
  issued_by_id uuid not null,
  revoked_at timestamptz,
  revoked_by_id uuid,
  revocation_reason text not null default '',
  constraint uq_letter_code unique (code),
  constraint uq_letter_document_id unique (document_id),
  constraint ck_letter_kind check (kind in ('attendance','support','residence')),
  constraint ck_letter_revoked check ((revoked_at is null) = (revoked_by_id is null)),
  constraint pk_letter primary key (id),
  constraint fk_letter_document_id foreign key (document_id) references document (id),
  constraint fk_letter_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_letter_issued_by_id foreign key (issued_by_id) references member (id),
  constraint fk_letter_revoked_by_id foreign key (revoked_by_id) references member (id)
);
comment on column letter.id is 'internal: random identifier';
comment on column letter.version is 'internal: grows by one with each change; compared with If-Match';
comment on column letter.created_at is 'internal: when the row was recorded';
comment on column letter.document_id is 'internal: the document that holds the letter';
comment on column letter.organisation_id is 'public: organisation that issued it';
comment on column letter.kind is 'public: attendance, support or residence';
comment on column letter.code is 'internal: code printed on it: 75 bits of chance and a check character';
comment on column letter.issued_on is 'public: day printed on it';
comment on column letter.issued_by_id is 'internal: who issued it';
comment on column letter.revoked_at is 'public: when it was taken back';
comment on column letter.revoked_by_id is 'internal: who took it back';
comment on column letter.revocation_reason is 'personal: why it was taken back; never told to whoever verifies';

create table letter_check (
  id bigint generated always as identity,
  network_key bytea not null,
  at timestamptz not null default now(),
  constraint pk_letter_check primary key (id)
);
create index ix_letter_check_network_key on letter_check (network_key, at);
comment on column letter_check.id is 'internal: running number';
comment on column letter_check.network_key is 'internal: keyed digest of the network that asked, to slow guessing';
comment on column letter_check.at is 'internal: when; kept for a day';

grant all on letter, letter_check to guichet_definer;
revoke truncate on letter, letter_check from guichet_definer;
alter table letter enable row level security;
alter table letter force row level security;
alter table letter_check enable row level security;
alter table letter_check force row level security;

create policy read on letter for select to guichet_api
  using (exists (select 1 from document d where d.id = letter.document_id offset 0));
create policy issue on letter for insert to guichet_api with check (issued_by_id = (select ctx_member())
  and organisation_id = (select ctx_organisation()) and revoked_at is null
  and exists (select 1 from document d where d.id = letter.document_id and d.owner_organisation_id = (select ctx_organisation()) offset 0));
create policy revoke on letter for update to guichet_api using ((select ctx_may('case_file.write'))
  and organisation_id = (select ctx_organisation()) and exists (select 1 from document d where d.id = letter.document_id offset 0))
  with check (revoked_by_id = (select ctx_member()));
grant select, insert, update (revoked_at, revoked_by_id, revocation_reason, version) on letter to guichet_api;
create policy old on letter_check for all to guichet_worker using (at < now() - interval '1 day');
grant select, delete on letter_check to guichet_worker;

-- what a code proves: the letter, never the person. Sixty questions in ten minutes from one network, then it waits
create function verify_letter(p_code text, p_network bytea, p_request uuid)
returns table (throttled boolean, kind text, organisation text, issued_on date, revoked_on date)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_letter uuid;
begin
  if (select count(*) from letter_check c where c.network_key = p_network and c.at > now() - interval '10 minutes') >= 60 then
    return query select true, null::text, null::text, null::date, null::date;
    return;
  end if;
  insert into letter_check (network_key) values (p_network);
  select l.id into v_letter from letter l where l.code = p_code;
  if v_letter is null then return; end if;
  insert into audit_event (request_id, action, object_kind, object_id) values (p_request, 'letter.verify', 'letter', v_letter);
  return query select false, l.kind, o.name, l.issued_on, (l.revoked_at at time zone 'Europe/Brussels')::date
    from letter l join organisation o on o.id = l.organisation_id where l.id = v_letter;
end $$;

grant create on schema public to guichet_definer;
alter function verify_letter(text, bytea, uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function verify_letter(text, bytea, uuid) from public;
grant execute on function verify_letter(text, bytea, uuid) to guichet_api;
`;
