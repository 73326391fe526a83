import { COPY_DECISIONS, COPY_FILES, COPY_STATES } from '@guichet/rights-contract';

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');

/** Article 15: the copy of what is held of a person, the review of each text, and the files that come of it, sealed. */
export const PERSON_COPIES = /* sql */ `
create table person_copy (
  id uuid not null default gen_random_uuid(),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  request_id uuid not null,
  case_file_id uuid not null,
  made_by_id uuid not null,
  state text not null default 'review',
  masked integer not null default 0,
  withheld integer not null default 0,
  made_at timestamptz,
  expires_at timestamptz not null,
  constraint ck_person_copy_state check (state in (${list(COPY_STATES)})),
  constraint ck_person_copy_made check (state <> 'made' or made_at is not null),
  constraint pk_person_copy primary key (id),
  constraint fk_person_copy_request_id foreign key (request_id) references rights_request (id),
  constraint fk_person_copy_case_file_id foreign key (case_file_id) references case_file (id),
  constraint fk_person_copy_made_by_id foreign key (made_by_id) references member (id)
);
create unique index ux_person_copy_review on person_copy (request_id) where state = 'review';
create index ix_person_copy_request on person_copy (request_id, created_at);
create index ix_person_copy_expiry on person_copy (expires_at) where state <> 'expired';
comment on column person_copy.id is 'internal: random identifier';
comment on column person_copy.version is 'internal: grows by one with each change; compared with If-Match';
comment on column person_copy.created_at is 'internal: when the row was recorded';
comment on column person_copy.request_id is 'internal: the request that asks for it';
comment on column person_copy.case_file_id is 'internal: the file';
comment on column person_copy.made_by_id is 'internal: the lead worker who makes and reviews it';
comment on column person_copy.state is 'internal: review, made or expired';
comment on column person_copy.masked is 'internal: texts in which passages were masked';
comment on column person_copy.withheld is 'internal: texts that were held back';
comment on column person_copy.made_at is 'internal: when the review was over';
comment on column person_copy.expires_at is 'internal: when its sealed files are erased';

create table person_copy_file (
  copy_id uuid not null,
  kind text not null,
  sealed bytea not null,
  constraint ck_person_copy_file_kind check (kind in ('draft',${list(COPY_FILES)})),
  constraint pk_person_copy_file primary key (copy_id, kind),
  constraint fk_person_copy_file_copy_id foreign key (copy_id) references person_copy (id) on delete cascade
);
comment on column person_copy_file.copy_id is 'internal: the copy';
comment on column person_copy_file.kind is 'internal: draft while it is reviewed, then pdf and json';
comment on column person_copy_file.sealed is 'sensitive: the file, sealed and bound to the copy and its kind';

create table person_copy_line (
  copy_id uuid not null,
  number integer not null,
  proposed boolean not null,
  decision text,
  hidden bytea,
  reason_code text,
  decided_at timestamptz,
  constraint ck_person_copy_line_decision check (decision in (${list(COPY_DECISIONS)}) and (decision is null) = (decided_at is null)),
  constraint ck_person_copy_line_reason check ((decision is not distinct from 'withhold') = (reason_code is not null)),
  constraint ck_person_copy_line_hidden check ((decision is not distinct from 'mask') = (hidden is not null)),
  constraint pk_person_copy_line primary key (copy_id, number),
  constraint fk_person_copy_line_copy_id foreign key (copy_id) references person_copy (id) on delete cascade
);
comment on column person_copy_line.copy_id is 'internal: the copy';
comment on column person_copy_line.number is 'internal: place of the text in the copy, from 1';
comment on column person_copy_line.proposed is 'internal: something in it looked like somebody else';
comment on column person_copy_line.decision is 'internal: keep, mask or withhold; empty until somebody decides';
comment on column person_copy_line.hidden is 'sensitive: passages that are masked, sealed';
comment on column person_copy_line.reason_code is 'personal: code in reference list withholding_reason';
comment on column person_copy_line.decided_at is 'internal: when';
create trigger reference_checked before update on person_copy_line for each row execute function reference_checked('reason_code', 'withholding_reason');

do $$ declare t text; begin
  foreach t in array array['person_copy', 'person_copy_file', 'person_copy_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to guichet_definer', t);
    execute format('grant select, insert on %I to guichet_api', t);
  end loop;
end $$;
grant update (state, masked, withheld, made_at, version) on person_copy to guichet_api;
grant update (decision, hidden, reason_code, decided_at) on person_copy_line to guichet_api;
grant delete on person_copy_file to guichet_api;
-- its lead worker alone makes it, under their own eyes: whoever reads every room anyway, and is bound by secrecy
create policy maker on person_copy for select to guichet_api using (made_by_id = (select ctx_member()) and exists (select 1 from case_file f where f.id = person_copy.case_file_id offset 0));
create policy office on person_copy for select to guichet_api using ((select ctx_may('rights_request.handle'))
  and not exists (select 1 from member_tie t where t.case_file_id = person_copy.case_file_id and t.member_id = (select ctx_member()) offset 0));
create policy make on person_copy for insert to guichet_api with check ((select ctx_may('person_copy.make')) and made_by_id = (select ctx_member())
  and exists (select 1 from rights_request q join case_file f on f.id = q.case_file_id where q.id = request_id and q.case_file_id = person_copy.case_file_id
    and q.kind = 'access' and q.state = 'under_review' and f.lead_member_id = (select ctx_member()) offset 0));
create policy finish on person_copy for update to guichet_api using (state = 'review' and made_by_id = (select ctx_member())
  and exists (select 1 from case_file f where f.id = person_copy.case_file_id and f.lead_member_id = (select ctx_member()) offset 0)) with check (state = 'made');
do $$ declare t text; begin
  foreach t in array array['person_copy_file', 'person_copy_line'] loop
    execute format('create policy maker on %1$I for select to guichet_api using (exists (select 1 from person_copy c where c.id = %1$I.copy_id and c.made_by_id = (select ctx_member()) and c.expires_at > now() offset 0))', t);
    execute format('create policy make on %1$I for insert to guichet_api with check (exists (select 1 from person_copy c where c.id = %1$I.copy_id and c.made_by_id = (select ctx_member()) and c.state = ''review'' offset 0))', t);
  end loop;
end $$;
create policy decide on person_copy_line for update to guichet_api using (exists (select 1 from person_copy c where c.id = person_copy_line.copy_id and c.made_by_id = (select ctx_member()) and c.state = 'review' offset 0));
create policy reviewed on person_copy_file for delete to guichet_api using (kind = 'draft' and exists (select 1 from person_copy c where c.id = person_copy_file.copy_id and c.made_by_id = (select ctx_member()) offset 0));

-- what is over is erased: the sealed files and the passages that were masked; the figures stay with the request
create function expire_person_copies() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c record;
  n integer := 0;
begin
  for c in select x.id, x.case_file_id from person_copy x where x.state <> 'expired' and x.expires_at <= now() order by x.expires_at limit 200 for update skip locked loop
    delete from person_copy_file where copy_id = c.id;
    delete from person_copy_line where copy_id = c.id;
    update person_copy set state = 'expired', version = version + 1 where id = c.id;
    insert into audit_event (action, case_file_id, object_kind, object_id, relation) values ('person_copy.expire', c.case_file_id, 'person_copy', c.id, 'clock');
    n := n + 1;
  end loop;
  return n;
end $$;
grant create on schema public to guichet_definer;
alter function expire_person_copies() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function expire_person_copies() from public;
grant execute on function expire_person_copies() to guichet_worker;
`;
