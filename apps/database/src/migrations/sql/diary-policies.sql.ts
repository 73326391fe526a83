/** Who sees and writes what in the diary. Several policies for reading are joined by "or": each is one reason. */
export const DIARY_POLICIES = /* sql */ `
do $$ declare t text; begin
  foreach t in array array['appointment_transition', 'appointment', 'appointment_participant', 'appointment_step', 'appointment_reminder',
    'reminder_refusal', 'task', 'working_hours', 'calendar_feed'] loop
    execute format('grant all on %I to guichet_definer', t);
    execute format('revoke truncate on %I from guichet_definer', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy read_all on appointment_transition for select to guichet_api, guichet_worker using (true);
grant select on appointment_transition to guichet_api, guichet_worker;

-- who takes part sees the appointment, without the name where the file is closed to them; never somebody tied to the person
create policy participant on appointment for select to guichet_api
  using (participant_subjects && (select ctx_subjects()) and (case_file_id is null or (select ctx_reads('identity')))
    and not exists (select 1 from member_tie t where t.case_file_id = appointment.case_file_id offset 0));
create policy team_meeting on appointment for select to guichet_api
  using (case_file_id is null and not discreet and team_subject = any ((select ctx_subjects())::integer[]));
-- the desk of the team sees who comes, unless that somebody comes is itself a confidence
create policy team_desk on appointment for select to guichet_api
  using (not discreet and team_subject = any ((select ctx_subjects())::integer[]) and (select ctx_reads('identity'))
    and exists (select 1 from case_file f where f.id = appointment.case_file_id offset 0));
create policy journal on appointment for select to guichet_api
  using ((select ctx_reads('journal')) and exists (
    select 1 from case_room r where r.case_file_id = appointment.case_file_id and r.room = 'journal' and r.readers && (select ctx_subjects()) offset 0));
create policy booker on appointment for select to guichet_api
  using (booked_by_id = (select ctx_member()) and (case_file_id is null or (select ctx_reads('identity'))
    and exists (select 1 from case_file f where f.id = appointment.case_file_id offset 0)));
create policy book on appointment for insert to guichet_api
  with check ((select ctx_may('diary.write')) and organisation_id = (select ctx_organisation()) and booked_by_id = (select ctx_member())
    and (team_id is null or exists (select 1 from team t where t.id = team_id and t.staff_subject = any ((select ctx_subjects())::integer[])))
    and (case_file_id is null or (select ctx_contributes('contact')) and exists (
      select 1 from case_room r where r.case_file_id = appointment.case_file_id and r.room = 'contact' and r.contributors && (select ctx_subjects()) offset 0)));
create policy step on appointment for update to guichet_api
  using ((select ctx_may('diary.write')) and organisation_id = (select ctx_organisation())) with check (organisation_id = (select ctx_organisation()));
grant select, insert (id, calendar_uid, sequence, organisation_id, team_id, case_file_id, booked_by_id, starts_at, ends_at, subject, place_kind, place,
    discreet, externals, interpreter_state, interpreter_language_code, changed_at),
  update (status, subject, place_kind, place, discreet, externals, interpreter_state, interpreter_language_code, cancelled_by, reason_code, note,
    moved_to_id, sequence, changed_at, version) on appointment to guichet_api;

do $$ declare t text; begin
  foreach t in array array['appointment_participant', 'appointment_step', 'appointment_reminder'] loop
    execute format('create policy with_appointment on %1$I for select to guichet_api using (exists (select 1 from appointment a where a.id = %1$I.appointment_id offset 0))', t);
    execute format('grant select on %I to guichet_api', t);
  end loop;
  foreach t in array array['appointment_participant', 'appointment_reminder'] loop
    execute format('create policy with_appointment_add on %1$I for insert to guichet_api with check ((select ctx_may(''diary.write''))
      and exists (select 1 from appointment a where a.id = %1$I.appointment_id and a.organisation_id = (select ctx_organisation()) offset 0))', t);
  end loop;
end $$;
create policy with_appointment_remove on appointment_participant for delete to guichet_api
  using ((select ctx_may('diary.write')) and exists (
    select 1 from appointment a where a.id = appointment_participant.appointment_id and a.organisation_id = (select ctx_organisation()) offset 0));
grant insert, delete on appointment_participant to guichet_api;
create policy add on appointment_step for insert to guichet_api with check (actor_id = (select ctx_member())
  and exists (select 1 from appointment a where a.id = appointment_step.appointment_id and a.organisation_id = (select ctx_organisation()) offset 0));
grant insert on appointment_step to guichet_api;
create policy withdraw on appointment_reminder for update to guichet_api
  using (status = 'planned' and exists (
    select 1 from appointment a where a.id = appointment_reminder.appointment_id and a.organisation_id = (select ctx_organisation()) offset 0))
  with check (status = 'withdrawn');
grant insert (id, appointment_id, sequence, due_at), update (status) on appointment_reminder to guichet_api;
create policy jobs on appointment_reminder for all to guichet_worker using (true);
grant select, update (status, channel, language_code, skip_reason, tries, due_at, sent_at) on appointment_reminder to guichet_worker;

create policy read on reminder_refusal for select to guichet_api using ((select ctx_reads('contact')) and exists (
  select 1 from case_room r where r.case_file_id = reminder_refusal.case_file_id and r.room = 'contact' and r.readers && (select ctx_subjects()) offset 0));
create policy add on reminder_refusal for insert to guichet_api with check ((select ctx_contributes('contact')) and recorded_by_id = (select ctx_member()) and exists (
  select 1 from case_room r where r.case_file_id = reminder_refusal.case_file_id and r.room = 'contact' and r.contributors && (select ctx_subjects()) offset 0));
create policy remove on reminder_refusal for delete to guichet_api using ((select ctx_contributes('contact')) and exists (
  select 1 from case_room r where r.case_file_id = reminder_refusal.case_file_id and r.room = 'contact' and r.contributors && (select ctx_subjects()) offset 0));
grant select, insert, delete on reminder_refusal to guichet_api;

-- tasks: one's own; those of one's team; those of the organisation about a file whose journal one reads; those one wrote
create policy own on task for select to guichet_api
  using (owner_member_id = (select ctx_member()) and (case_file_id is null or (select ctx_reads('identity'))
    and exists (select 1 from case_file f where f.id = task.case_file_id offset 0)));
create policy team on task for select to guichet_api
  using ((case_file_id is null or (select ctx_reads('journal')) and exists (select 1 from case_file f where f.id = task.case_file_id offset 0))
    and exists (select 1 from team t where t.id = task.owner_team_id and t.staff_subject = any ((select ctx_subjects())::integer[]) offset 0));
create policy journal on task for select to guichet_api
  using (organisation_id = (select ctx_organisation()) and (select ctx_reads('journal')) and exists (
    select 1 from case_room r where r.case_file_id = task.case_file_id and r.room = 'journal' and r.readers && (select ctx_subjects()) offset 0));
create policy author on task for select to guichet_api
  using (created_by_id = (select ctx_member()) and (case_file_id is null or (select ctx_reads('identity'))
    and exists (select 1 from case_file f where f.id = task.case_file_id offset 0)));
create policy add on task for insert to guichet_api
  with check ((select ctx_may('diary.write')) and organisation_id = (select ctx_organisation()) and created_by_id = (select ctx_member())
    and (case_file_id is null or (select ctx_reads('identity')) and exists (select 1 from case_file f where f.id = task.case_file_id offset 0)));
create policy change on task for update to guichet_api
  using ((select ctx_may('diary.write')) and organisation_id = (select ctx_organisation())) with check (organisation_id = (select ctx_organisation()));
create policy untouched on task for delete to guichet_api
  using ((select ctx_may('diary.write')) and organisation_id = (select ctx_organisation()) and status = 'open' and version = 1);
grant select, insert, delete, update (title, note, due_on, owner_member_id, owner_team_id, status, done_at, done_by_id, recurrence_unit, recurrence_interval,
  recurrence_until, series_first_on, next_task_id, version) on task to guichet_api;

create policy read_signed_in on working_hours for select to guichet_api using ((select ctx_member()) is not null);
create policy own_add on working_hours for insert to guichet_api with check (member_id = (select ctx_member()));
create policy own_remove on working_hours for delete to guichet_api using (member_id = (select ctx_member()));
create policy team_add on working_hours for insert to guichet_api with check ((select ctx_may('team.write')) and exists (
  select 1 from team t where t.id = working_hours.team_id and (t.organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator')));
create policy team_remove on working_hours for delete to guichet_api using ((select ctx_may('team.write')) and exists (
  select 1 from team t where t.id = working_hours.team_id and (t.organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator')));
grant select, insert, delete on working_hours to guichet_api;

create policy own on calendar_feed for select to guichet_api using (member_id = (select ctx_member()));
create policy own_add on calendar_feed for insert to guichet_api with check (member_id = (select ctx_member()));
create policy own_remove on calendar_feed for delete to guichet_api using (member_id = (select ctx_member()));
grant select (member_id, created_at, last_read_at), insert (member_id, token_hash), delete on calendar_feed to guichet_api;
`;
