/** Reminders of the residence clock: they follow the papers and the rules by themselves. */
export const RESIDENCE_REMINDERS_SQL = /* sql */ `
create table residence_reminder (
  document_id uuid not null,
  kind text not null,
  due_on date not null,
  member_id uuid not null,
  notice_id uuid,
  told_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint pk_residence_reminder primary key (document_id, kind, due_on, member_id),
  constraint fk_residence_reminder_document_id foreign key (document_id) references residence_document (id) on delete cascade,
  constraint fk_residence_reminder_member_id foreign key (member_id) references member (id) on delete cascade,
  constraint fk_residence_reminder_notice_id foreign key (notice_id) references notice (id) on delete set null,
  constraint ck_residence_reminder_kind check (kind in ('prepare','window_opens','window_closes','expires'))
);
create index ix_residence_reminder_standing on residence_reminder (due_on) where withdrawn_at is null;
create index ix_residence_reminder_notice on residence_reminder (notice_id);
comment on column residence_reminder.document_id is 'internal: the paper';
comment on column residence_reminder.kind is 'sensitive: which day of its clock';
comment on column residence_reminder.due_on is 'sensitive: that day';
comment on column residence_reminder.member_id is 'internal: who was told';
comment on column residence_reminder.notice_id is 'internal: with which notice';
comment on column residence_reminder.told_at is 'internal: when';
comment on column residence_reminder.withdrawn_at is 'internal: when it no longer held; empty while it stands';
grant all on residence_reminder to guichet_definer;
revoke truncate on residence_reminder from guichet_definer;
alter table residence_reminder enable row level security;
alter table residence_reminder force row level security;
create index ix_residence_document_covers on residence_document (covers_until) where superseded_at is null;

-- what the lead worker of an open file should have been told in the last two weeks: the days of the paper that covers
-- longest, from the day it was recorded on
create function residence_reminders_due() returns table (document_id uuid, case_file_id uuid, member_id uuid, kind text, due_on date)
language sql stable as $$
  select d.id, d.case_file_id, f.lead_member_id, v.kind, v.due_on
  from residence_document d
  join case_file f on f.id = d.case_file_id and f.status not in ('closed', 'archived')
  cross join lateral (values ('prepare', d.prepare_on), ('window_opens', d.window_opens_on), ('window_closes', d.window_closes_on),
    ('expires', d.covers_until)) v (kind, due_on)
  where d.superseded_at is null and d.coverage <> 'none'
    and d.covers_until >= today() - 14 and d.covers_until <= today() + 31 + (select max(greatest(r.prepare_days_before, r.window_opens_days_before))
      from residence_rule r where r.superseded_at is null)
    and v.due_on between today() - 14 and today() and v.due_on >= (d.created_at at time zone 'Europe/Brussels')::date
    and not exists (select 1 from residence_document l where l.case_file_id = d.case_file_id and l.superseded_at is null and l.coverage <> 'none'
      and l.id <> d.id and (l.covers_until > d.covers_until or (l.covers_until = d.covers_until and l.id > d.id)))
$$;

-- what was told and no longer holds is taken back, what holds and was not told is told, once; asked every minute
create function follow_residence_reminders() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
  v_types text[];
begin
  if ctx_member() is not null then raise exception 'only the clock' using errcode = 'GU403'; end if;
  if not pg_try_advisory_xact_lock(7215005) then return 0; end if;
  -- a paper without an end follows the rule of today: on the day a version begins, it is computed again
  select array_agg(r.type_code) into v_types from residence_rule r where r.valid_from = today() and r.superseded_at is null
    and exists (select 1 from residence_document d cross join lateral residence_clock_of(d.type_code, coalesce(d.valid_from, d.issued_on), null, d.until_precision, d.withdrawn_on) c
      where d.type_code = r.type_code and d.valid_until is null and d.superseded_at is null
        and (d.coverage, d.covers_until, d.window_opens_on) is distinct from (c.coverage, c.covers_until, c.window_opens_on));
  if v_types is not null then perform recompute_residence_clocks(v_types); end if;
  with gone as (
    update residence_reminder m set withdrawn_at = now()
    where m.withdrawn_at is null and m.due_on >= today() - 14 and not exists (select 1 from residence_reminders_due() d
      where (d.document_id, d.kind, d.due_on, d.member_id) = (m.document_id, m.kind, m.due_on, m.member_id))
    returning m.notice_id
  )
  delete from notice where id in (select notice_id from gone) and read_at is null;
  with due as (
    select d.*, gen_random_uuid() as notice_id from residence_reminders_due() d where not exists (select 1 from residence_reminder m
      where (m.document_id, m.kind, m.due_on, m.member_id) = (d.document_id, d.kind, d.due_on, d.member_id) and m.withdrawn_at is null)
  ), told as (
    insert into notice (id, member_id, kind, case_file_id) select notice_id, member_id, 'residence.' || kind, case_file_id from due
  ), noted as (
    insert into residence_reminder as m (document_id, kind, due_on, member_id, notice_id) select document_id, kind, due_on, member_id, notice_id from due
    on conflict (document_id, kind, due_on, member_id) do update set withdrawn_at = null, told_at = now(), notice_id = excluded.notice_id
  ), woken as (
    select pg_notify('guichet_notice', json_build_object('kind', min('residence.' || kind), 'members', array[member_id], 'referralId', null)::text) from due group by member_id
  )
  select (select count(*) from due) + 0 * (select count(*) from woken) into n;
  return n;
end $$;

grant create on schema public to guichet_definer;
alter function follow_residence_reminders() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function residence_reminders_due(), follow_residence_reminders() from public;
grant execute on function residence_reminders_due() to guichet_definer;
grant execute on function follow_residence_reminders() to guichet_worker;
`;
