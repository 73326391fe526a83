/** A statement is taken back beside itself: what was said stays, with the day and the reason for which it no longer stands. */
export const STATEMENT_WITHDRAWALS = /* sql */ `
create table person_statement_withdrawal (
  statement_id uuid not null,
  created_at timestamptz not null default now(),
  said_on date not null,
  reason text not null,
  recorded_by_id uuid not null,
  constraint ck_person_statement_withdrawal_reason check (length(reason) between 3 and 4000),
  constraint pk_person_statement_withdrawal primary key (statement_id),
  constraint fk_person_statement_withdrawal_statement_id foreign key (statement_id) references person_statement (id),
  constraint fk_person_statement_withdrawal_recorded_by_id foreign key (recorded_by_id) references member (id)
);
comment on column person_statement_withdrawal.statement_id is 'internal: the statement that no longer stands';
comment on column person_statement_withdrawal.created_at is 'internal: when the row was recorded';
comment on column person_statement_withdrawal.said_on is 'personal: day on which the person took it back';
comment on column person_statement_withdrawal.reason is 'sensitive: why, in the words of the person';
comment on column person_statement_withdrawal.recorded_by_id is 'internal: who wrote it down';
alter table person_statement_withdrawal enable row level security;
alter table person_statement_withdrawal force row level security;
grant select, insert, delete on person_statement_withdrawal to guichet_definer;
grant select, insert (statement_id, said_on, reason, recorded_by_id) on person_statement_withdrawal to guichet_api;
create policy read on person_statement_withdrawal for select to guichet_api using (exists (select 1 from person_statement s where s.id = person_statement_withdrawal.statement_id offset 0));
-- who wrote it down, or who manages the file, when the person asks
create policy add on person_statement_withdrawal for insert to guichet_api with check (recorded_by_id = (select ctx_member()) and (select ctx_may('rights_request.receive'))
  and exists (select 1 from person_statement s join case_file f on f.id = s.case_file_id where s.id = statement_id
    and (s.author_id = (select ctx_member()) or f.managers && (select ctx_subjects())) and case_relation(s.case_file_id) is distinct from 'break_glass' offset 0));

create function person_statement_withdrawn() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.said_on > today() or new.said_on < (select s.said_on from person_statement s where s.id = new.statement_id) then
    raise exception 'the day is to come, or before it was said' using errcode = 'GU422', constraint = 'person_statement_taken_back_on', column = 'said_on';
  end if;
  return new;
end $$;
create trigger withdrawn before insert on person_statement_withdrawal for each row execute function person_statement_withdrawn();
create trigger person_statement_withdrawal_stays before update or delete on person_statement_withdrawal for each row execute function refuse_change_but_destruction();
-- what only grows goes with the whole file; these two kept it from going
create or replace trigger rights_request_step_stays before update or delete on rights_request_step for each row execute function refuse_change_but_destruction();
create or replace trigger person_statement_stays before update or delete on person_statement for each row execute function refuse_change_but_destruction();
revoke execute on function person_statement_withdrawn() from public;
`;
