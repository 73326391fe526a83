/** What some people of the demonstration were called before their card was read, and numbers they gave up. */
export const FORMER_FACTS = [
  `insert into person_change (person_id, room, object_id, former, source, reason, true_until, changed_by_id, organisation_id, created_at)
   select p.id, 'identity', p.id, jsonb_set(identity_state(p.id), '{identity,names,familyNames}', to_jsonb(left(p.family_names, -1))),
     'original_seen', 'Orthographe lue sur la carte', null, f.lead_member_id, f.organisation_id, least(now(), f.opened_on + interval '9 days 10 hours')
   from person p join case_file f on f.id = p.id where length(p.family_names) > 5 and get_byte(uuid_send(p.id), 0) % 5 = 0`,
  `insert into person_change (person_id, room, object_id, former, source, reason, true_until, changed_by_id, organisation_id, created_at)
   select c.person_id, 'contact', c.id,
     jsonb_build_object('contact', jsonb_build_object('kind', c.kind, 'value', '0465 00 ' || right(c.value, 5), 'instructions', '', 'safe', false, 'preferred', c.preferred, 'protected', false)),
     'declared', 'La personne a changé de numéro', least(today(), f.opened_on + 20), f.lead_member_id, f.organisation_id, least(now(), f.opened_on + interval '21 days 9 hours')
   from contact_method c join case_file f on f.id = c.person_id
   where c.kind = 'phone' and not c.protected and c.valid_until is null and get_byte(uuid_send(c.person_id), 1) % 4 = 0`,
];
