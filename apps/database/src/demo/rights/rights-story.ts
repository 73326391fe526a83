/** Files whose people asked something, by turn: those that a worker of the CPAS leads, and one that somebody else leads. */
const FILES = `
with led as (
  select f.id, f.lead_member_id as lead, row_number() over (order by f.opened_on, f.reference) as turn
  from case_file f join member m on m.id = f.lead_member_id join organisation o on o.id = f.organisation_id
  where o.kind = 'cpas' and f.status = 'active' and f.staff_of_organisation_id is null and f.opened_on < today() - 120
    and not exists (select 1 from member_tie t where t.case_file_id = f.id)
    and exists (select 1 from housing_situation h where h.case_file_id = f.id and h.superseded_at is null)
)`;

/** Days ago, kind, how it came, how the person was known, words, and whether it is about where they live. */
const ASKED = `(values
  (1, 38, 'access', 'letter', 'document_shown', 'Je voudrais une copie de tout ce que vous avez sur moi, pour mon avocate.', false),
  (2, 19, 'rectification', 'desk', 'known_in_person', 'L’adresse est fausse, j’ai déménagé en septembre.', true),
  (3, 6, 'contradiction', 'desk', 'document_shown', 'Je n’ai pas été expulsée. Je suis partie parce que le toit fuyait et que personne ne réparait.', true),
  (4, 25, 'objection', 'mail', 'not_yet', 'Je ne veux pas que mon dossier serve pour vos statistiques.', false),
  (5, 70, 'access', 'desk', 'document_shown', 'Qui a regardé mon dossier cet été ?', false),
  (6, 12, 'restriction', 'desk', 'document_shown', 'Arrêtez de changer mon dossier tant que vous n’avez pas vérifié mon ménage.', false)
) as a (turn, ago, kind, how, identity, words, home)`;

/** What people of the demonstration city asked of the record, and what was done with it. */
export const RIGHTS_STORY: readonly string[] = [
  `${FILES}
insert into rights_request (case_file_id, kind, received_on, received_how, received_by_id, identity_check_code, statement, fact_room, fact_kind, fact_id, created_at)
select l.id, a.kind, today() - a.ago, a.how, l.lead, a.identity, a.words, case when a.home then 'housing' end, case when a.home then 'housing_situation' end,
  case when a.home then (select h.id from housing_situation h where h.case_file_id = l.id and h.superseded_at is null order by h.created_at desc, h.id limit 1) end,
  now() - make_interval(days => a.ago)
from ${ASKED} join led l on l.turn = a.turn * 4`,
  `insert into person_statement (case_file_id, fact_room, fact_kind, fact_id, request_id, text, said_on, author_id, created_at)
select q.case_file_id, q.fact_room, q.fact_kind, q.fact_id, q.id, q.statement, q.received_on, q.received_by_id, q.created_at from rights_request q where q.kind = 'contradiction'`,
  `update rights_request q set state = 'under_review', version = 2, handler_id = (select m.id from member m where m.role = 'data_protection_officer' and m.active order by m.email limit 1)
where q.kind in ('access', 'restriction')`,
  `insert into rights_request_step (request_id, step, member_id, at) select q.id, 'take', q.handler_id, q.created_at + interval '2 days' from rights_request q where q.state = 'under_review'`,
  `update rights_request q set state = 'answered', version = 3, closed_on = q.received_on + 11, answer = 'La liste des lectures de l’été a été imprimée et expliquée au guichet.'
where q.statement like 'Qui a regardé%'`,
  `insert into rights_request_step (request_id, step, member_id, text, at) select q.id, 'answer', q.handler_id, q.answer, q.created_at + interval '11 days' from rights_request q where q.state = 'answered'`,
  `insert into processing_restriction (case_file_id, request_id, ground_code, text, restricted_by_id, created_at)
select q.case_file_id, q.id, 'accuracy_contested', 'La composition du ménage est contestée ; vérification auprès de la commune.', q.handler_id, q.created_at + interval '3 days'
from rights_request q where q.kind = 'restriction'`,
  // two files that were shared: what is changed there is told to who received it
  `${FILES},
shared as (
  select l.*, row_number() over (order by l.turn) as place from led l
  where not exists (select 1 from rights_request q where q.case_file_id = l.id)
    and exists (select 1 from sharing_agreement a join case_file f on f.id = a.case_file_id where a.case_file_id = l.id and a.to_organisation_id <> f.organisation_id and 'housing' = any (a.rooms))
)
insert into rights_request (case_file_id, kind, received_on, received_how, received_by_id, identity_check_code, statement, fact_room, fact_kind, fact_id, created_at)
select s.id, a.kind, today() - a.ago, 'desk', s.lead, 'document_shown', a.words, 'housing', 'housing_situation',
  (select h.id from housing_situation h where h.case_file_id = s.id and h.superseded_at is null order by h.created_at desc, h.id limit 1), now() - make_interval(days => a.ago)
from (values (1, 9, 'erasure', 'Effacez l’ancienne adresse : mon ex-mari ne doit pas la retrouver.'),
  (2, 33, 'rectification', 'Le loyer noté n’est pas le mien, voici le bail.')) as a (place, ago, kind, words) join shared s on s.place = a.place`,
  `update rights_request q set state = 'under_review', version = 2, handler_id = (select m.id from member m where m.role = 'data_protection_officer' and m.active order by m.email limit 1)
where q.kind = 'erasure' or q.statement like 'Le loyer%'`,
  `insert into rights_request_step (request_id, step, member_id, at)
select q.id, 'take', q.handler_id, q.created_at + interval '1 day' from rights_request q where q.kind = 'erasure' or q.statement like 'Le loyer%'`,
  `insert into recipient_notice (case_file_id, request_id, request_kind, organisation_id, rooms, number, way, state, sent_by_id, sent_at, acknowledged_at, acknowledged_by_id, version)
select q.case_file_id, q.id, q.kind, c.organisation_id, c.rooms, 'AV-' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), 'mail', 'acknowledged', q.handler_id,
  q.created_at + interval '5 days', q.created_at + interval '8 days', q.handler_id, 3
from rights_request q cross join lateral concerned_recipients(q.id) c where q.statement like 'Le loyer%'`,
  `update rights_request q set state = 'answered', version = 3, closed_on = q.received_on + 12, answer = 'Le loyer est corrigé d’après le bail. Les organisations qui avaient reçu l’ancien montant sont prévenues.'
where q.statement like 'Le loyer%'`,
  `insert into rights_request_step (request_id, step, member_id, text, at)
select q.id, 'answer', q.handler_id, q.answer, q.created_at + interval '12 days' from rights_request q where q.statement like 'Le loyer%'`,
  // one statement was taken back
  `${FILES}
insert into rights_request (case_file_id, kind, received_on, received_how, received_by_id, identity_check_code, statement, fact_room, fact_kind, fact_id, created_at)
select l.id, 'contradiction', today() - 50, 'desk', l.lead, 'document_shown', 'Je n’ai jamais habité à cette adresse.', 'housing', 'housing_situation',
  (select h.id from housing_situation h where h.case_file_id = l.id and h.superseded_at is null order by h.created_at desc, h.id limit 1), now() - interval '50 days'
from led l where not exists (select 1 from rights_request q where q.case_file_id = l.id) order by l.turn limit 1`,
  `insert into person_statement (case_file_id, fact_room, fact_kind, fact_id, request_id, text, said_on, author_id, created_at)
select q.case_file_id, q.fact_room, q.fact_kind, q.fact_id, q.id, q.statement, q.received_on, q.received_by_id, q.created_at from rights_request q where q.statement like 'Je n’ai jamais habité%'`,
  `insert into person_statement_withdrawal (statement_id, said_on, reason, recorded_by_id, created_at)
select s.id, s.said_on + 14, 'J’avais oublié les deux premiers mois, chez ma cousine.', s.author_id, s.created_at + interval '14 days' from person_statement s where s.text like 'Je n’ai jamais habité%'`,
];
