/**
 * A large invented city, written set by set with triggers off; what triggers would have derived is derived by the
 * same rules afterwards, and `CHECK_SAMPLE` proves on a sample that nothing differs.
 * Team 17 has every referral still to answer, so that answering can be measured. $FILES stands for the number of files; organisation 1 owns a fifth of them (at most 20,000), the worker 300.
 */

/** The room of residence reaches only those who need it. */
const NEEDED = `(rm.room <> 'residence' or s in (select n.subject from needing n))`;

export const STEPS: readonly (readonly [name: string, sql: string])[] = [
  [
    'organisations, teams, members',
    `
insert into organisation (id, name, short_name, kind, has_account, convention_signed_on)
  select gen_random_uuid(), 'Organisation ' || g, 'Org ' || g, (array['association','cpas','forem','city','public_body'])[1 + g % 5], true, '2025-01-01' from generate_series(1, 60) g;
create temp table o as select id, managers_subject, row_number() over (order by name collate "C") as n from organisation where name like 'Organisation %';
insert into team (id, organisation_id, name, themes, languages) select gen_random_uuid(), o.id, 'Équipe ' || o.n || '.' || g, '{}', '{fr}' from o, generate_series(1, 4) g;
create temp table t as select t.id, t.organisation_id, t.staff_subject, t.leads_subject, row_number() over (order by o.n, t.name collate "C") as n, o.n as org from team t join o on o.id = t.organisation_id;
insert into member (id, organisation_id, given_name, family_name, email, role, secrecy_undertaking_on)
  select gen_random_uuid(), t.organisation_id, 'Membre', t.n || '.' || g, 'membre.' || t.n || '.' || g || '@bench.example', case when g = 1 then 'team_lead' else 'worker' end, '2025-01-01' from t, generate_series(1, 3) g;
insert into member (id, organisation_id, given_name, family_name, email, role, secrecy_undertaking_on)
  select gen_random_uuid(), o.id, 'Responsable', o.n::text, 'responsable.' || o.n || '@bench.example', 'organisation_manager', '2025-01-01' from o;
insert into member (id, organisation_id, given_name, family_name, email, role, secrecy_undertaking_on)
  select gen_random_uuid(), o.id, 'Coordination', 'Ville', 'coordination@bench.example', 'city_coordinator', '2025-01-01' from o where o.n = 4;
create temp table m as select m.id, m.subject, m.organisation_id, t.id as team_id, t.n as team, split_part(split_part(m.email, '@', 1), '.', 3)::int as k
  from member m join t on t.n = nullif(split_part(split_part(m.email, '@', 1), '.', 2), '')::int where m.email like 'membre.%@bench.example';
insert into team_membership (member_id, team_id, since) select id, team_id, '2024-01-01' from m;
insert into organisation (id, name, short_name, kind, has_account, convention_signed_on) values (gen_random_uuid(), 'Bench', 'Bench', 'association', true, '2025-01-01');
insert into team (id, organisation_id, name) select gen_random_uuid(), id, 'Équipe témoin' from organisation where name = 'Bench';
insert into member (id, organisation_id, given_name, family_name, email, role, secrecy_undertaking_on)
  select gen_random_uuid(), id, 'Témoin', 'Bench', 'travailleur@bench.example', 'worker', '2025-01-01' from organisation where name = 'Bench';
insert into team_membership (member_id, team_id, since) select m.id, t.id, '2024-01-01' from member m join team t on t.organisation_id = m.organisation_id where m.email = 'travailleur@bench.example';`,
  ],
  [
    'people and files',
    `
create temp table plan as
  select gen_random_uuid() as id, g,
    case when g <= 300 then 0
         when g <= 300 + least($FILES / 5, 20000) then 1 + g % 4
         else 5 + g % 236 end as team,
    1 + g % 3 as k
  from generate_series(1, $FILES) g;
insert into person (id, given_names, family_names, birth_year, birth_month, birth_day, gender)
  select p.id, n1.name, n2.name, 1955 + (p.g * 7) % 55, 1 + p.g % 12, 1 + p.g % 28, (array['female','male','x','not_stated'])[1 + p.g % 4]
  from plan p join bench_given n1 on n1.n = 1 + (p.g::bigint * 7919) % (select count(*) from bench_given)
  join bench_family n2 on n2.n = 1 + (p.g::bigint * 104729) % (select count(*) from bench_family);
create temp table w as select m.id as member_id, m.subject, tm.team_id, tt.staff_subject, tt.leads_subject, tt.organisation_id, og.managers_subject
  from member m join team_membership tm on tm.member_id = m.id join team tt on tt.id = tm.team_id join organisation og on og.id = tt.organisation_id where m.email = 'travailleur@bench.example';
create temp table f as
  select p.id, p.g, coalesce(m.id, w.member_id) as lead, coalesce(m.subject, w.subject) as lead_subject, coalesce(t.id, w.team_id) as team_id,
    coalesce(t.staff_subject, w.staff_subject) as staff, coalesce(t.leads_subject, w.leads_subject) as leads,
    coalesce(t.organisation_id, w.organisation_id) as organisation_id, coalesce(o.managers_subject, w.managers_subject) as managers,
    now() - make_interval(mins => p.g % 700000, secs => p.g % 60) as active
  from plan p cross join w left join t on t.n = p.team left join m on m.team = p.team and m.k = p.k left join o on o.id = t.organisation_id;
create unique index on f (id); create unique index on f (g); analyze f;
insert into case_file (id, reference, status, lead_member_id, team_id, organisation_id, opened_on, closed_on, closure_reason, last_activity_at)
  select id, 'B' || lpad(g::text, 9, '0'), s, lead, team_id, organisation_id, (active - interval '60 days')::date, case when s = 'closed' then active::date end, case when s = 'closed' then (select code from reference_entry where list = 'case_closure_reason' order by position limit 1) end, active
  from (select f.*, (array['new','in_assessment','active','active','active','standby','closed'])[1 + g % 7] as s from f) x;`,
  ],
  [
    'rooms',
    `
insert into person_language (id, person_id, language_code, spoken_level, written_level, preferred, interpreter_needed) select gen_random_uuid(), id, (array['ti','ar','uk','so','tr'])[1 + g % 5], 'native', 'b1', true, g % 2 = 0 from f;
insert into contact_method (id, person_id, kind, value) select gen_random_uuid(), id, 'phone', '0455 ' || lpad((g % 1000000)::text, 6, '0') from f;
insert into residence_document (id, case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_from, valid_until, window_opens_on, window_closes_on, prepare_on)
  select gen_random_uuid(), id, organisation_id, staff, lead, 'card.A', e - 365, e, e - 45, e - 30, e - 90 from (select f.*, current_date + (f.g % 700) - 200 as e from f) x;
insert into residence_document (id, case_file_id, owner_organisation_id, owner_subject, author_id, type_code, valid_from, valid_until)
  select gen_random_uuid(), id, organisation_id, staff, lead, 'ai', current_date - 800, current_date - 620 from f where g % 2 = 0;
insert into housing_situation (id, case_file_id, owner_organisation_id, owner_subject, author_id, kind_code, valid_from)
  select gen_random_uuid(), id, organisation_id, staff, lead, (select code from reference_entry where list = 'housing_kind' order by position limit 1), current_date - 200 from f;
insert into training_episode (id, case_file_id, owner_organisation_id, owner_subject, author_id, kind_code, title, valid_from, hours_planned)
  select gen_random_uuid(), id, organisation_id, staff, lead, (select code from reference_entry where list = 'training_kind' order by position limit 1), 'FLE', current_date - 100, 400 from f where g % 2 = 0;`,
  ],
  ['clocks of the papers', `select recompute_residence_clocks(array['card.A', 'ai']);`],
  [
    'notes',
    `
insert into note (id, origin_id, case_file_id, owner_organisation_id, owner_subject, team_subject, author_id, nature, room, body, happened_at, created_at, written_at)
  select id, id, case_file_id, organisation_id, staff, staff, lead, 'fact', 'journal', body, at, at, at
  from (select gen_random_uuid() as id, f.id as case_file_id, f.organisation_id, f.staff, f.lead, f.active - make_interval(days => k) as at,
    'Entretien ' || k || ' : point sur les démarches en cours et les prochaines étapes.' as body from f, generate_series(1, 5) k) n;`,
  ],
  [
    'agreements and referrals',
    `
create temp table x as
  select f.*, r.id as to_team, r.organisation_id as to_org, r.staff_subject as to_staff, r.leads_subject as to_leads, ro.managers_subject as to_managers, rm.id as responsible,
    gen_random_uuid() as agreement, gen_random_uuid() as referral, j, case when r.n = 17 then 0 else (f.g + f.g / 240 + j) % 8 end as step
  from f cross join generate_series(0, 1) j
  join t r on r.n = 1 + (f.g * 13 + j * 97 + 5) % 240 join o ro on ro.id = r.organisation_id join m rm on rm.team = r.n and rm.k = 2
  where r.organisation_id <> f.organisation_id;
insert into sharing_agreement (id, case_file_id, from_organisation_id, to_organisation_id, purpose, rooms, explained_in, form, given_on, expires_on, recorded_by_id)
  select agreement, id, organisation_id, to_org, 'accompagnement', '{identity,contact,training,employment}', 'fr', 'signed', current_date - 100, current_date + 265, lead from x;
insert into referral (id, case_file_id, kind, status, from_organisation_id, from_team_id, sender_id, to_organisation_id, to_team_id, subject, request, person_label, rooms, agreement_id, sent_at, acknowledge_by, decide_by, first_appointment_by, expires_at, decided_at, responsible_member_id, reason_code, handed_back, ended_at, review_on, sender_subjects, receiver_subjects)
  select referral, id, 'orientation', s, organisation_id, team_id, lead, to_org, to_team, 'Bilan de compétences', 'La personne cherche un premier emploi.', 'Personne ' || g, '{training,employment}', agreement,
    at, at + interval '2 days', at + interval '10 days', at + interval '21 days', at + interval '30 days',
    case when s in ('accepted','in_progress','completed','declined') then at + make_interval(hours => 5 + g % 300) end,
    case when s in ('accepted','in_progress','completed') then responsible end,
    case when s = 'declined' then (select code from reference_entry where list = 'referral_refusal_reason' order by position offset g % 5 limit 1) end, s = 'declined',
    case when s in ('completed','declined','expired') then at + interval '31 days' end, case when s = 'waitlisted' then current_date + 20 end,
    array[staff, leads, managers, lead_subject], array[to_staff, to_leads, to_managers]
  from (select x.*, (array['requested','accepted','in_progress','completed','declined','completed','waitlisted','expired'])[1 + step] as s,
    now() - make_interval(days => case when step in (0, 6) then g % 20 else 30 + g % 500 end, hours => g % 24) as at from x) y;
insert into access_grant (id, case_file_id, subject, room, level, source_kind, source_id, ends_at)
  select gen_random_uuid(), r.case_file_id, r.receiver_subjects[1], room, 4, 'referral', r.id, day_start(current_date + 266)
  from referral r, unnest(array['identity','contact','training','employment']) room where r.status in ('accepted','in_progress');`,
  ],
  [
    'access, derived set by set',
    `
create temp table needing as select t.staff_subject as subject from team t join organisation o on o.id = t.organisation_id where o.kind in (select organisation_kind from residence_need)
  union select m.subject from member m join organisation o on o.id = m.organisation_id where o.kind in (select organisation_kind from residence_need);
insert into case_room (case_file_id, room, readers, contributors, summaries, contributed, denied)
  select f.id, rm.room,
    array(select distinct s from unnest(array[f.lead_subject] || case when rm.room <> all (closed_rooms()) then array[f.staff] else '{}' end || case when rm.room = 'identity' then array[f.managers] else '{}' end || coalesce(g.subjects, '{}')) s where ${NEEDED} order by s),
    array(select distinct s from unnest(array[f.lead_subject] || case when rm.room <> all (closed_rooms()) then array[f.staff] else '{}' end || coalesce(g.subjects, '{}')) s where ${NEEDED} order by s),
    case when rm.room = any (supervised_rooms()) then array[f.managers] else '{}' end,
    case when rm.room in ('residence','housing','training','journal') then array[f.staff] else '{}' end, '{}'
  from f cross join unnest(rooms()) as rm (room)
  left join (select case_file_id, room, array_agg(distinct subject) as subjects from access_grant group by 1, 2) g on g.case_file_id = f.id and g.room = rm.room;
insert into case_access (case_file_id, subject, last_activity_at)
  select q.case_file_id, q.subject, f.active from (select distinct r.case_file_id, s as subject from case_room r, unnest(r.readers) s) q join f on f.id = q.case_file_id order by q.subject, f.active desc;
update case_file c set acl = a.acl, managers = array(select unnest(array[f.lead_subject, f.leads]) order by 1)
  from (select case_file_id, array_agg(subject order by subject) as acl from case_access group by 1) a, f where a.case_file_id = c.id and f.id = c.id;
insert into record_count (case_file_id, kind, room, records)
  select case_file_id, 'residence_document', 'residence', count(*) from residence_document group by 1 union all select case_file_id, 'housing_situation', 'housing', count(*) from housing_situation group by 1
  union all select case_file_id, 'training_episode', 'training', count(*) from training_episode group by 1;
insert into access_due (case_file_id, due_at) select case_file_id, min(ends_at) from access_grant group by 1;`,
  ],
  ['orders of the list', `select rebuild_case_orders();`],
  ['names for the search', `select rebuild_name_tokens();`],
  ['numbers for the dashboard', `select rebuild_report_summaries();`],
];

const DERIVED = `c.acl, c.managers, (select jsonb_agg(jsonb_build_array(r.room, r.readers, r.contributors, r.summaries) order by r.room) from case_room r where r.case_file_id = c.id)`;

/** A sample of what was derived; `SAMPLE_AGAIN` applies the rule itself to it, `SAMPLE_DIFFERS` counts what changed: must be none. */
export const SAMPLE = `create temp table sample as select c.id, row(${DERIVED})::text as derived from case_file c order by hashtext(c.reference) limit 300`;
export const SAMPLE_AGAIN = `select count(refresh_case_access(id)) from sample`;
export const SAMPLE_DIFFERS = `select count(*)::int as differing from sample s join case_file c using (id) where s.derived <> row(${DERIVED})::text`;
