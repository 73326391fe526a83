/** Row-level security on every table, and what each role may touch. Roles exist before migrations run (see roles.ts). */
export const POLICIES = /* sql */ `
grant usage on schema public to guichet_api, guichet_worker, guichet_audit, guichet_definer;
grant all on all tables in schema public to guichet_definer;
grant usage on all sequences in schema public to guichet_definer;
revoke truncate on all tables in schema public from guichet_definer;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to guichet_definer;

do $$ declare t record; begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations' loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
  end loop;
end $$;

grant execute on function ctx_member(), ctx_organisation(), ctx_role(), ctx_request(), ctx_subjects(), ctx_reads(text),
  ctx_contributes(text), ctx_protected_address(), ctx_may(text), today(), day_start(date), agreement_live(date, date),
  audit_field(text), audit_digest(audit_event), audit_detail_digest(text)
  to guichet_api, guichet_worker, guichet_audit;

-- directory and reference data: public to whoever is signed in, and to jobs
do $$ declare t text; begin
  foreach t in array array['organisation','team','team_closure','reference_entry','residence_rule','role_room','role_permission','referral_step'] loop
    execute format('create policy read_all on %I for select to guichet_api, guichet_worker using (true)', t);
    execute format('grant select on %I to guichet_api, guichet_worker', t);
  end loop;
end $$;
create policy read_signed_in on member for select to guichet_api using ((select ctx_member()) is not null);
create policy read_jobs on member for select to guichet_worker using (true);
create policy read_signed_in on team_membership for select to guichet_api using ((select ctx_member()) is not null);
create policy read_jobs on team_membership for select to guichet_worker using (true);
grant select on member, team_membership to guichet_api, guichet_worker;

create policy write_organisation on organisation for update to guichet_api
  using ((select ctx_may('organisation.write')) and (id = (select ctx_organisation()) or (select ctx_role()) = 'administrator'));
create policy add_organisation on organisation for insert to guichet_api with check ((select ctx_role()) = 'administrator');
create policy write_team on team for update to guichet_api
  using ((select ctx_may('team.write')) and (organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator'));
create policy add_team on team for insert to guichet_api
  with check ((select ctx_may('team.write')) and (organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator'));
create policy write_closure on team_closure for all to guichet_api
  using ((select ctx_may('team.write')) and exists (select 1 from team t where t.id = team_closure.team_id and (t.organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator') offset 0));
create policy write_member on member for update to guichet_api
  using ((select ctx_may('member.write')) and (organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator'))
  with check ((organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator')
    and (role in ('reception', 'worker', 'team_lead', 'organisation_manager') or (select ctx_role()) = 'administrator'));
create policy add_member on member for insert to guichet_api
  with check ((select ctx_may('member.write')) and (organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator')
    and (role in ('reception', 'worker', 'team_lead', 'organisation_manager') or (select ctx_role()) = 'administrator'));
create policy own_language on member for update to guichet_api using (id = (select ctx_member())) with check (id = (select ctx_member()));
create policy write_membership on team_membership for all to guichet_api
  using ((select ctx_may('member.write')) and exists (select 1 from member m where m.id = team_membership.member_id and (m.organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator') offset 0))
  with check (exists (select 1 from member m join team t on t.organisation_id = m.organisation_id where m.id = team_membership.member_id and t.id = team_membership.team_id
    and (m.organisation_id = (select ctx_organisation()) or (select ctx_role()) = 'administrator')));
grant insert (id, name, short_name, kind, description, website, phone, email, address, has_account, convention_signed_on, active),
  update (name, short_name, kind, description, website, phone, email, address, has_account, convention_signed_on, active, version) on organisation to guichet_api;
grant insert (id, organisation_id, name, description, conditions, themes, languages, accepts_referrals, asks_residence_document, acknowledge_within_hours, decide_within_days, first_appointment_within_days, expires_after_days, active),
  update (name, description, conditions, themes, languages, accepts_referrals, asks_residence_document, acknowledge_within_hours, decide_within_days, first_appointment_within_days, expires_after_days, active, version) on team to guichet_api;
grant insert (id, team_id, starts_on, ends_on, reason), delete on team_closure to guichet_api;
grant insert (id, organisation_id, given_name, family_name, email, role, language, active, secrecy_undertaking_on, staff_file_right, protected_address_right),
  update (given_name, family_name, email, role, language, active, secrecy_undertaking_on, staff_file_right, protected_address_right, version) on member to guichet_api;
grant insert, update (since, until), delete on team_membership to guichet_api;
grant usage on sequence subject_number to guichet_api;

-- a member never changes the own role or rights
create function member_rights_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.role, new.active, new.secrecy_undertaking_on, new.staff_file_right, new.protected_address_right, new.organisation_id)
     is distinct from (old.role, old.active, old.secrecy_undertaking_on, old.staff_file_right, old.protected_address_right, old.organisation_id) then
    if new.id = ctx_member() then raise exception 'nobody changes the own rights' using errcode = 'GU403'; end if;
    if not coalesce(ctx_may('member.write'), true) and ctx_member() is not null then raise exception 'not allowed' using errcode = 'GU403'; end if;
    new.rights_version := old.rights_version + 1;
    if not new.active then update session set ended_at = now() where member_id = new.id and ended_at is null; end if;
  end if;
  return new;
end $$;
create trigger rights_changed before update on member for each row execute function member_rights_changed();
create function membership_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update member set rights_version = rights_version + 1 where id = coalesce(new.member_id, old.member_id);
  return null;
end $$;
create trigger membership_changed after insert or update or delete on team_membership for each row execute function membership_changed();

-- files
create policy know on case_file for select to guichet_api
  using (acl && (select ctx_subjects()) and not denied && (select ctx_subjects()));
create policy open on case_file for insert to guichet_api
  with check ((select ctx_may('case_file.open')) and exists (select 1 from team t where t.id = team_id and t.staff_subject = any ((select ctx_subjects())::integer[])));
create policy manage on case_file for update to guichet_api
  using ((select ctx_may('case_file.manage')) and managers && (select ctx_subjects()) and not denied && (select ctx_subjects())) with check (true);
grant select on case_file to guichet_api;
grant insert (id, reference, status, lead_member_id, team_id, organisation_id, opened_on, staff_of_organisation_id),
  update (status, lead_member_id, team_id, closed_on, closure_reason, closure_note, version) on case_file to guichet_api;
create policy list on case_access for select to guichet_api using (subject = any ((select ctx_subjects())::integer[]));
grant select on case_access to guichet_api;
create policy enter on case_room for select to guichet_api
  using ((readers && (select ctx_subjects()) or contributed && (select ctx_subjects())) and not denied && (select ctx_subjects()));
grant select on case_room to guichet_api;
create policy know on case_file_member for select to guichet_api
  using (exists (select 1 from case_file f where f.id = case_file_member.case_file_id offset 0));
create policy manage on case_file_member for all to guichet_api
  using (exists (select 1 from case_file f where f.id = case_file_member.case_file_id and f.managers && (select ctx_subjects()) offset 0) and (select ctx_may('case_file.manage')));
grant select, insert, update (until), delete on case_file_member to guichet_api;

-- person tables: the person's identifier is the file's
do $$ declare p record; begin
  for p in select * from (values
    ('person', 'id', 'identity'), ('person_alias', 'person_id', 'identity'), ('person_nationality', 'person_id', 'identity'),
    ('person_language', 'person_id', 'language'), ('contact_method', 'person_id', 'contact')) as v (tab, col, room) loop
    execute format($f$create policy read on %1$I for select to guichet_api using ((select ctx_reads('%3$s')) %4$s and exists (
      select 1 from case_room r where r.case_file_id = %1$I.%2$I and r.room = '%3$s' and r.readers && (select ctx_subjects()) offset 0))$f$,
      p.tab, p.col, p.room, case when p.tab = 'contact_method' then 'and (not protected or (select ctx_protected_address()))' else '' end);
    execute format($f$create policy write on %1$I for update to guichet_api using ((select ctx_contributes('%3$s')) and exists (
      select 1 from case_room r where r.case_file_id = %1$I.%2$I and r.room = '%3$s' and r.contributors && (select ctx_subjects()) offset 0))$f$, p.tab, p.col, p.room);
    if p.tab <> 'person' then
      execute format($f$create policy add on %1$I for insert to guichet_api with check ((select ctx_contributes('%3$s')) and exists (
        select 1 from case_room r where r.case_file_id = %1$I.%2$I and r.room = '%3$s' and r.contributors && (select ctx_subjects()) offset 0))$f$, p.tab, p.col, p.room);
      execute format($f$create policy remove on %1$I for delete to guichet_api using ((select ctx_contributes('%3$s')) and exists (
        select 1 from case_room r where r.case_file_id = %1$I.%2$I and r.room = '%3$s' and r.contributors && (select ctx_subjects()) offset 0))$f$, p.tab, p.col, p.room);
      execute format('grant select, insert, update, delete on %I to guichet_api', p.tab);
    end if;
  end loop;
end $$;
create policy welcome on person for insert to guichet_api with check ((select ctx_may('case_file.open')));
grant select, insert, update on person to guichet_api;

-- rooms
do $$ declare p record; begin
  for p in select * from (values
    ('residence_document', 'residence'), ('residence_procedure', 'residence'), ('housing_situation', 'housing'),
    ('training_episode', 'training'), ('employment_episode', 'employment'), ('project', 'project'), ('note', null)) as v (tab, room) loop
    execute format($f$create policy read on %1$I for select to guichet_api using (%2$s and exists (
      select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = %3$s
        and (r.readers || %1$I.owner_subject) && (select ctx_subjects()) offset 0))$f$,
      p.tab,
      case when p.room is null then $q$case room when 'confidence' then (select ctx_reads('confidence')) else (select ctx_reads('journal')) end$q$ else format($q$(select ctx_reads('%s'))$q$, p.room) end,
      case when p.room is null then p.tab || '.room' else quote_literal(p.room) end);
    execute format($f$create policy add on %1$I for insert to guichet_api with check (author_id = (select ctx_member())
      and owner_organisation_id = (select ctx_organisation()) and owner_subject = any ((select ctx_subjects())::integer[]) and %2$s and exists (
      select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = %3$s and r.contributors && (select ctx_subjects()) offset 0))$f$,
      p.tab,
      case when p.room is null then $q$case room when 'confidence' then (select ctx_contributes('confidence')) else (select ctx_contributes('journal')) end$q$ else format($q$(select ctx_contributes('%s'))$q$, p.room) end,
      case when p.room is null then p.tab || '.room' else quote_literal(p.room) end);
    execute format($f$create policy correct on %1$I for update to guichet_api using (owner_organisation_id = (select ctx_organisation()) and exists (
      select 1 from case_room r where r.case_file_id = %1$I.case_file_id and r.room = %2$s and r.contributors && (select ctx_subjects()) offset 0))$f$,
      p.tab, case when p.room is null then p.tab || '.room' else quote_literal(p.room) end);
    execute format('grant select, insert, update (superseded_at, correction_reason, version) on %I to guichet_api', p.tab);
  end loop;
end $$;

-- agreements, grants, ties, requests
create policy know on sharing_agreement for select to guichet_api
  using (exists (select 1 from case_file f where f.id = sharing_agreement.case_file_id offset 0));
create policy record on sharing_agreement for insert to guichet_api
  with check ((select ctx_may('agreement.record')) and from_organisation_id = (select ctx_organisation()) and recorded_by_id = (select ctx_member())
    and exists (select 1 from case_file f where f.id = sharing_agreement.case_file_id and f.organisation_id = (select ctx_organisation()) offset 0));
create policy revoke on sharing_agreement for update to guichet_api
  using ((select ctx_may('agreement.record')) and from_organisation_id = (select ctx_organisation())
    and exists (select 1 from case_file f where f.id = sharing_agreement.case_file_id offset 0));
grant select, insert, update (revoked_on, revocation_note, version) on sharing_agreement to guichet_api;
create policy jobs on sharing_agreement for select to guichet_worker using (true);
grant select on sharing_agreement to guichet_worker;
create policy know on access_grant for select to guichet_api
  using (exists (select 1 from case_file f where f.id = access_grant.case_file_id offset 0));
grant select on access_grant to guichet_api;
create policy own on member_tie for select to guichet_api using (member_id = (select ctx_member()));
create policy declare on member_tie for insert to guichet_api with check (member_id = (select ctx_member()));
grant select, insert on member_tie to guichet_api;
create policy both_sides on access_request for select to guichet_api
  using (requester_id = (select ctx_member())
    or exists (select 1 from case_file f where f.id = access_request.case_file_id and f.managers && (select ctx_subjects()) offset 0));
create policy answer on access_request for update to guichet_api
  using ((select ctx_may('access_request.decide')) and exists (select 1 from case_file f where f.id = access_request.case_file_id and f.managers && (select ctx_subjects()) offset 0));
grant select, update (status, answered_by_id, answered_at, answer, version) on access_request to guichet_api;

-- referrals: two sides, never somebody tied to the person
create policy sides on referral for select to guichet_api
  using ((sender_subjects && (select ctx_subjects()) or receiver_subjects && (select ctx_subjects()))
    and not exists (select 1 from member_tie t where t.case_file_id = referral.case_file_id offset 0));
create policy write on referral for insert to guichet_api
  with check ((select ctx_may('referral.write')) and status = 'draft' and sender_id = (select ctx_member())
    and exists (select 1 from team t where t.id = from_team_id and t.staff_subject = any ((select ctx_subjects())::integer[]))
    and exists (select 1 from case_file f where f.id = referral.case_file_id offset 0));
create policy step on referral for update to guichet_api
  using ((sender_subjects && (select ctx_subjects()) or receiver_subjects && (select ctx_subjects()))
    and not exists (select 1 from member_tie t where t.case_file_id = referral.case_file_id offset 0)) with check (true);
create policy drop_draft on referral for delete to guichet_api using (status = 'draft' and sender_id = (select ctx_member()));
grant select, insert, update, delete on referral to guichet_api;
create policy jobs on referral for all to guichet_worker using (true);
grant select, update on referral to guichet_worker;
do $$ declare t text; begin
  foreach t in array array['referral_transition', 'referral_amendment', 'referral_check'] loop
    execute format('create policy sides on %1$I for select to guichet_api using (exists (select 1 from referral r where r.id = %1$I.referral_id offset 0))', t);
    execute format('create policy jobs on %I for all to guichet_worker using (true)', t);
    execute format('grant select, insert on %I to guichet_api, guichet_worker', t);
  end loop;
end $$;
create policy add on referral_transition for insert to guichet_api
  with check (actor_id = (select ctx_member()) and exists (select 1 from referral r where r.id = referral_transition.referral_id offset 0));
create policy add on referral_amendment for insert to guichet_api
  with check (actor_id = (select ctx_member()) and exists (select 1 from referral r where r.id = referral_amendment.referral_id offset 0));
create policy add on referral_check for insert to guichet_api
  with check (exists (select 1 from referral r where r.id = referral_check.referral_id offset 0));
create policy answer on referral_check for update to guichet_api
  using (exists (select 1 from referral r where r.id = referral_check.referral_id and r.sender_subjects && (select ctx_subjects()) offset 0));
grant update (answer, answered_at, answered_by_id) on referral_check to guichet_api;

create policy own on notice for select to guichet_api using (member_id = (select ctx_member()));
create policy read_mark on notice for update to guichet_api using (member_id = (select ctx_member()));
grant select, update (read_at) on notice to guichet_api;

-- kernel
create policy own on idempotency_key for select to guichet_api using (member_id = (select ctx_member()));
create policy own_add on idempotency_key for insert to guichet_api with check (member_id = (select ctx_member()));
grant select, insert on idempotency_key to guichet_api;
create policy old on idempotency_key for all to guichet_worker using (created_at < now() - interval '2 days');
grant select, delete on idempotency_key to guichet_worker;
create policy old on sign_in_attempt for all to guichet_worker using (at < now() - interval '1 day');
grant select, delete on sign_in_attempt to guichet_worker;
create policy append on audit_event for insert to guichet_api with check (member_id is not distinct from (select ctx_member()));
create policy append_jobs on audit_event for insert to guichet_worker with check (member_id is null);
grant insert on audit_event to guichet_api, guichet_worker;
create policy officer on audit_event for select to guichet_api using ((select ctx_may('access_record.read')));
grant select on audit_event to guichet_api;
create policy verify on audit_event for select to guichet_audit using (true);
create policy verify on audit_seal for select to guichet_audit using (true);
create policy verify on audit_unsealed for select to guichet_audit using (true);
create policy verify on audit_detail for select to guichet_audit using (true);
grant select on audit_event, audit_seal, audit_unsealed, audit_detail to guichet_audit;
grant execute on function seal_audit(integer) to guichet_audit;
`;
