/**
 * Who came in, how many days ago and at which hour of the evening, why, and what the review said: one was justified, one is
 * to be talked over, one waits, and one waited too long.
 */
const CAME_IN = `(values
  (1, 'association', 41, '18:40', 'shelter_tonight', 'Mise à la rue ce soir avec deux enfants ; il faut savoir quel hébergement a déjà refusé.', '{identity,housing}', 'justified', 'Appel noté, place trouvée le soir même.'),
  (2, 'cpas', 23, '16:55', 'deadline_today', 'Le recours expire à minuit et personne ne répond dans l’équipe du dossier.', '{identity,residence}', 'needs_talk', 'Le délai était connu depuis une semaine : en parler avec l’équipe.'),
  (3, 'association', 12, '19:10', 'nobody_reachable', 'La personne est au guichet, la permanence de l’équipe ne décroche pas depuis une heure.', '{identity,contact}', null, ''),
  (4, 'cpas', 1, '17:30', 'medical_emergency', 'L’hôpital demande la mutuelle et la langue de la personne avant une opération cette nuit.', '{identity,health}', null, '')
) as s (place, kind, ago, hour, code, why, rooms, verdict, comment)`;

/** Rooms that were opened in an emergency, each long closed again, by workers without any relation to the file. */
export const EMERGENCIES: readonly string[] = [
  `with story as (
    select s.*, o.member_id, o.subject, o.organisation_id,
      ((today() - s.ago)::timestamp + s.hour::time) at time zone 'Europe/Brussels' as at
    from ${CAME_IN}
    cross join lateral (
      select m.id as member_id, m.subject, m.organisation_id from member m join organisation x on x.id = m.organisation_id
      where x.kind = s.kind and m.role = 'worker' and m.active and m.secrecy_undertaking_on < today() - 60
      order by m.email offset s.place - 1 limit 1) o
  )
  insert into break_glass (case_file_id, reference, member_id, rooms, reason_code, reason, created_at, ends_at, ended_at, reviewers, review_due_at,
    escalated_at, version, reviewer_id, reviewed_at, verdict, comment)
  select f.id, f.reference, s.member_id, s.rooms::text[], s.code, s.why, s.at, s.at + interval '3 hours', s.at + interval '35 minutes', f.reviewers, d.due_at,
    case when s.verdict is null and d.due_at < now() then d.due_at end, case when s.verdict is null then 2 else 3 end,
    case when s.verdict is not null then f.reviewer_id end, case when s.verdict is not null then s.at + interval '2 days' end, s.verdict, s.comment
  from story s
  cross join lateral (select end_of_working_day(s.at, oversight_threshold('break_glass_review_days')) as due_at) d
  cross join lateral (
    select c.id, c.reference, array[t.leads_subject, g.managers_subject] as reviewers,
      (select m.id from member m join team_membership tm on tm.member_id = m.id where tm.team_id = t.id and m.role = 'team_lead' and m.active order by m.email limit 1) as reviewer_id
    from case_file c join team t on t.id = c.team_id join organisation g on g.id = c.organisation_id
    where c.organisation_id <> s.organisation_id and c.status = 'active' and c.staff_of_organisation_id is null and c.opened_on < today() - 60
      and exists (select 1 from team_membership tm join member m on m.id = tm.member_id where tm.team_id = t.id and m.role = 'team_lead' and m.active)
      and not exists (select 1 from case_access a join team_membership tm on tm.member_id = s.member_id join team own on own.id = tm.team_id
        where a.case_file_id = c.id and a.subject in (s.subject, own.staff_subject))
      and not exists (select 1 from member_tie x where x.case_file_id = c.id)
      and not exists (select 1 from file_restriction x where x.case_file_id = c.id)
      and not exists (select 1 from contact_method x where x.person_id = c.id and x.protected)
    order by md5(c.reference || s.place::text) limit 1) f`,
];
