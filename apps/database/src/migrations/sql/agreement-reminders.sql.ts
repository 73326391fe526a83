/** Agreements that end soon remind the lead and the receiver once, and are taken back when they are renewed or end. */
export const AGREEMENT_REMINDERS = /* sql */ `
create table agreement_rule (
  valid_from date not null,
  remind_days integer not null,
  source text not null,
  review_on date not null,
  constraint pk_agreement_rule primary key (valid_from),
  constraint ck_agreement_rule_days check (remind_days between 1 and 180)
);
comment on column agreement_rule.valid_from is 'public: first day on which it holds';
comment on column agreement_rule.remind_days is 'public: days before its end from which an agreement is announced';
comment on column agreement_rule.source is 'public: why so many';
comment on column agreement_rule.review_on is 'public: when somebody looks at it again';
insert into agreement_rule values ('2026-01-01', 30, 'Own choice: time for one meeting with an interpreter before the sharing stops', '2027-01-01');

create table agreement_reminder (
  agreement_id uuid not null,
  member_id uuid not null,
  expires_on date not null,
  notice_id uuid,
  told_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint pk_agreement_reminder primary key (agreement_id, member_id, expires_on),
  constraint fk_agreement_reminder_agreement_id foreign key (agreement_id) references sharing_agreement (id) on delete cascade,
  constraint fk_agreement_reminder_member_id foreign key (member_id) references member (id) on delete cascade,
  constraint fk_agreement_reminder_notice_id foreign key (notice_id) references notice (id) on delete set null
);
create index ix_agreement_reminder_standing on agreement_reminder (agreement_id) where withdrawn_at is null;
create index ix_agreement_reminder_notice on agreement_reminder (notice_id);
comment on column agreement_reminder.agreement_id is 'internal: the agreement';
comment on column agreement_reminder.member_id is 'internal: who was told';
comment on column agreement_reminder.expires_on is 'personal: the end that was announced';
comment on column agreement_reminder.notice_id is 'internal: with which notice';
comment on column agreement_reminder.told_at is 'internal: when';
comment on column agreement_reminder.withdrawn_at is 'internal: when it no longer held; empty while it stands';

do $$ declare t text; begin
  foreach t in array array['agreement_rule', 'agreement_reminder'] loop
    execute format('grant all on %I to guichet_definer', t);
    execute format('revoke truncate on %I from guichet_definer', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy known on agreement_rule for select to guichet_api using (true);
grant select on agreement_rule to guichet_api;

create function agreement_remind_days() returns integer language sql stable
  return (select r.remind_days from agreement_rule r where r.valid_from <= today() order by r.valid_from desc limit 1);

-- continued by a live agreement that lasts longer
create function agreement_renewed(p_agreement uuid, p_expires date) returns boolean language sql stable
  return exists (select 1 from sharing_agreement n where n.renews_id = p_agreement and n.revoked_on is null and n.expires_on > p_expires);

-- live agreements of open files that end within the days of the rule: the lead, and those who read or answer for what rests on them
create function agreement_reminders_due() returns table (agreement_id uuid, case_file_id uuid, member_id uuid, expires_on date)
language sql stable as $$
  select distinct a.id, a.case_file_id, m.id, a.expires_on
  from sharing_agreement a
  join case_file f on f.id = a.case_file_id and f.status not in ('closed', 'archived')
  join member m on m.active and m.secrecy_undertaking_on is not null and (
    m.id = f.lead_member_id
    or exists (select 1 from access_grant g join team t on t.staff_subject = g.subject
      where g.source_kind = 'agreement' and g.source_id = a.id and m.id = any (team_members(t.id, '{worker,team_lead}')))
    or m.id in (select r.responsible_member_id from referral r where r.agreement_id = a.id and r.status in ('accepted', 'in_progress', 'on_hold')))
  where a.revoked_on is null and a.expires_on between today() and today() + agreement_remind_days()
    and not agreement_renewed(a.id, a.expires_on)
    and not exists (select 1 from member_tie t where t.case_file_id = a.case_file_id and t.member_id = m.id)
$$;

-- what was told and no longer holds is taken back, what holds and was not told is told, once; asked every minute
create function follow_agreement_reminders() returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n integer;
begin
  if ctx_member() is not null then raise exception 'only the clock' using errcode = 'GU403'; end if;
  if not pg_try_advisory_xact_lock(7215006) then return 0; end if;
  with gone as (
    update agreement_reminder r set withdrawn_at = now()
    where r.withdrawn_at is null and not exists (select 1 from agreement_reminders_due() d
      where (d.agreement_id, d.member_id, d.expires_on) = (r.agreement_id, r.member_id, r.expires_on))
    returning r.notice_id
  )
  delete from notice where id in (select notice_id from gone) and read_at is null;
  with due as (
    select d.*, gen_random_uuid() as notice_id from agreement_reminders_due() d where not exists (select 1 from agreement_reminder r
      where (r.agreement_id, r.member_id, r.expires_on) = (d.agreement_id, d.member_id, d.expires_on) and r.withdrawn_at is null)
  ), told as (
    insert into notice (id, member_id, kind, case_file_id) select notice_id, member_id, 'agreement.ends', case_file_id from due
  ), noted as (
    insert into agreement_reminder as r (agreement_id, member_id, expires_on, notice_id) select agreement_id, member_id, expires_on, notice_id from due
    on conflict (agreement_id, member_id, expires_on) do update set withdrawn_at = null, told_at = now(), notice_id = excluded.notice_id
  ), woken as (
    select pg_notify('guichet_notice', json_build_object('kind', 'agreement.ends', 'members', array[member_id], 'referralId', null)::text) from due group by member_id
  )
  select (select count(*) from due) + 0 * (select count(*) from woken) into n;
  return n;
end $$;

grant create on schema public to guichet_definer;
alter function follow_agreement_reminders() owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function agreement_remind_days(), agreement_renewed(uuid, date), agreement_reminders_due(), follow_agreement_reminders() from public;
grant execute on function agreement_remind_days(), agreement_renewed(uuid, date) to guichet_definer, guichet_api;
grant execute on function agreement_reminders_due() to guichet_definer;
grant execute on function follow_agreement_reminders() to guichet_worker;
`;
