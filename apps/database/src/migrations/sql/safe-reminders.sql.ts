/**
 * Where a reminder goes, looked at again: to nobody once the file is closed, since it may be closed because the person
 * died; and with everything that is known of the person in files that were merged, since a mark of danger on one of
 * them is a mark on the person. And whether the person was told another time before.
 */
export const SAFE_REMINDERS = /* sql */ `
alter table appointment_reminder drop constraint ck_appointment_reminder_skip;
alter table appointment_reminder add constraint ck_appointment_reminder_skip
  check (skip_reason in ('refused','no_safe_contact','too_late','file_closed'));

drop function reminder_target(uuid);
-- where a reminder goes: the preferred way that is safe, in the person's languages; nobody but the job asks. Of merged files
-- the one that goes on is asked first; a refusal in any of them counts, and what is unsafe in one of them is used in none
create function reminder_target(p_appointment uuid) returns table (
  status text, starts_at timestamptz, case_file_id uuid, closed boolean, refused boolean, kind text, address text, languages text[], corrects boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with about as (
    select a.id, a.status, a.starts_at, a.case_file_id, a.calendar_uid,
      coalesce((select m.surviving_id from file_merger m where m.merged_id = a.case_file_id and m.undone_at is null), a.case_file_id) as goes_on
    from appointment a where a.id = p_appointment
  ), file as (
    select x.case_file_id as id from about x
    union select x.goes_on from about x
    union select m.merged_id from about x join file_merger m on m.surviving_id = x.goes_on and m.undone_at is null
  ), way as (
    select m.*, case when m.kind = 'email' then lower(btrim(m.value)) else coalesce(phone_key(m.value), btrim(m.value)) end as reaches,
      coalesce(m.valid_until < today(), false) as ended
    from contact_method m where m.person_id in (select id from file) and m.kind in ('email', 'phone', 'whatsapp')
  )
  select x.status, x.starts_at, x.case_file_id,
    exists (select 1 from case_file f where f.id in (x.case_file_id, x.goes_on) and f.status in ('closed', 'archived')),
    exists (select 1 from reminder_refusal r where r.case_file_id in (select id from file)),
    c.kind, c.value,
    coalesce((select array_agg(l.language_code order by l.person_id = x.goes_on desc, l.preferred desc, l.language_code) from person_language l
      where l.person_id in (select id from file) and (l.preferred or l.spoken_level in ('b1', 'b2', 'c1', 'c2', 'native'))), '{}'),
    exists (select 1 from appointment o join appointment_reminder r on r.appointment_id = o.id
      where o.case_file_id = x.case_file_id and o.calendar_uid = x.calendar_uid and o.id <> x.id and r.status in ('sent', 'sending'))
    and not exists (select 1 from appointment_reminder r where r.appointment_id = x.id and r.status = 'sent')
  from about x left join lateral (
    select w.kind, w.value from way w
    where w.safe and not w.ended and w.kind in ('email', 'phone')
      and not exists (select 1 from way u where u.reaches = w.reaches
        and (not u.safe and not u.ended or u.ended and u.person_id = x.goes_on and w.person_id <> x.goes_on))
    order by w.person_id = x.goes_on desc, w.person_id = x.case_file_id desc, w.preferred desc, w.created_at, w.id limit 1) c on true
$$;

grant create on schema public to guichet_definer;
alter function reminder_target(uuid) owner to guichet_definer;
revoke create on schema public from guichet_definer;
revoke execute on function reminder_target(uuid) from public;
grant execute on function reminder_target(uuid) to guichet_worker;
`;
