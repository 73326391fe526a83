/** What was explained before an agreement, what stands for the yes, the paper behind it, and which one it continues. */
export const AGREEMENT_PROOFS = /* sql */ `
create table sharing_notice_version (
  version integer not null,
  valid_from date not null,
  source text not null,
  review_on date not null,
  constraint pk_sharing_notice_version primary key (version)
);
create table sharing_notice (
  version integer not null,
  language text not null,
  words jsonb not null,
  constraint pk_sharing_notice primary key (version, language),
  constraint fk_sharing_notice_version foreign key (version) references sharing_notice_version (version)
);
comment on column sharing_notice_version.version is 'public: number of the wording';
comment on column sharing_notice_version.valid_from is 'public: first day on which it is read';
comment on column sharing_notice_version.source is 'public: where its content comes from';
comment on column sharing_notice_version.review_on is 'public: when somebody looks at it again';
comment on column sharing_notice.version is 'public: number of the wording';
comment on column sharing_notice.language is 'public: language code; French counts, the others help';
comment on column sharing_notice.words is 'public: its sentences';

alter table sharing_agreement
  add column interpretation text not null default 'none',
  add column interpreter_name text not null default '',
  add column notice_version integer,
  add column scan_document_id uuid,
  add column renews_id uuid;
update sharing_agreement set interpretation = 'on_site' where interpreter_present;
alter table sharing_agreement drop column interpreter_present;
alter table sharing_agreement
  add constraint ck_sharing_agreement_interpreter check (interpretation in ('none','on_site','by_phone','by_video') and (interpretation <> 'none' or interpreter_name = '')),
  add constraint fk_sharing_agreement_scan_document_id foreign key (scan_document_id) references document (id),
  add constraint fk_sharing_agreement_renews_id foreign key (renews_id) references sharing_agreement (id);
create index ix_sharing_agreement_renews on sharing_agreement (renews_id);
create index ix_sharing_agreement_ends on sharing_agreement (expires_on) where revoked_on is null;
comment on column sharing_agreement.interpretation is 'personal: none, on_site, by_phone or by_video';
comment on column sharing_agreement.interpreter_name is 'personal: name or service of the interpreter; empty without one';
comment on column sharing_agreement.notice_version is 'personal: version of the notice that was read; empty when it was said in other words';
comment on column sharing_agreement.scan_document_id is 'internal: scan of the paper that the person signed';
comment on column sharing_agreement.renews_id is 'internal: agreement that this one continues';
grant update (scan_document_id) on sharing_agreement to guichet_api;

create table agreement_proof (
  agreement_id uuid not null,
  kind text not null,
  key_id text not null,
  ciphertext bytea not null,
  taken_by_id uuid not null,
  signed_at timestamptz not null default now(),
  constraint pk_agreement_proof primary key (agreement_id),
  constraint fk_agreement_proof_agreement_id foreign key (agreement_id) references sharing_agreement (id) on delete cascade,
  constraint fk_agreement_proof_taken_by_id foreign key (taken_by_id) references member (id),
  constraint ck_agreement_proof_kind check (kind in ('drawn','typed','witnessed'))
);
comment on column agreement_proof.agreement_id is 'internal: the agreement';
comment on column agreement_proof.kind is 'personal: drawn, typed or witnessed';
comment on column agreement_proof.key_id is 'internal: which key sealed it';
comment on column agreement_proof.ciphertext is 'sensitive: the signature or the name of the witness, sealed and bound to the agreement';
comment on column agreement_proof.taken_by_id is 'internal: who held the screen';
comment on column agreement_proof.signed_at is 'personal: when';

-- without the undertaking of secrecy nobody reads what a person agreed to; of a proof, only the two organisations it binds
alter policy know on sharing_agreement using ((select ctx_reads('identity'))
  and exists (select 1 from case_file f where f.id = sharing_agreement.case_file_id offset 0));
alter policy know on access_grant using ((select ctx_reads('identity'))
  and exists (select 1 from case_file f where f.id = access_grant.case_file_id offset 0));
do $$ declare t text; begin
  foreach t in array array['sharing_notice_version', 'sharing_notice', 'agreement_proof'] loop
    execute format('grant all on %I to guichet_definer', t);
    execute format('revoke truncate on %I from guichet_definer', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy known on sharing_notice_version for select to guichet_api using (true);
create policy known on sharing_notice for select to guichet_api using (true);
grant select on sharing_notice_version, sharing_notice to guichet_api;
create policy read on agreement_proof for select to guichet_api using (exists (select 1 from sharing_agreement a where a.id = agreement_proof.agreement_id
  and (select ctx_organisation()) in (a.from_organisation_id, a.to_organisation_id) offset 0));
create policy take on agreement_proof for insert to guichet_api with check (taken_by_id = (select ctx_member())
  and exists (select 1 from sharing_agreement a where a.id = agreement_proof.agreement_id and a.recorded_by_id = (select ctx_member()) offset 0));
grant select, insert on agreement_proof to guichet_api;

-- an agreement continues one between the same two, about the same person; its scan lies in the same file, where the worker may read it
create function agreement_chain_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.renews_id is not null and not exists (select 1 from sharing_agreement a where a.id = new.renews_id and a.case_file_id = new.case_file_id
      and a.from_organisation_id = new.from_organisation_id and a.to_organisation_id = new.to_organisation_id) then
    raise exception 'it continues another agreement' using errcode = 'GU422', constraint = 'agreement_not_continued';
  end if;
  if new.notice_version is not null and not exists (select 1 from sharing_notice_version v where v.version = new.notice_version) then
    raise exception 'no such notice' using errcode = 'GU422', constraint = 'notice_unknown';
  end if;
  return new;
end $$;
create trigger agreement_chain_checked before insert on sharing_agreement for each row execute function agreement_chain_checked();
create function agreement_scan_checked() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.form <> 'signed' or not exists (select 1 from document d where d.id = new.scan_document_id and d.case_file_id = new.case_file_id and d.withdrawn_at is null) then
    raise exception 'not the paper of this agreement' using errcode = 'GU422', constraint = 'scan_not_of_agreement';
  end if;
  return new;
end $$;
create trigger agreement_scan_checked before update of scan_document_id on sharing_agreement for each row
  when (new.scan_document_id is not null) execute function agreement_scan_checked();
`;
