/** The register of processing, stated whole: the list of migrations is no table of data, so it is not counted among the guarded ones. */
export const REGISTER_TABLES = /* sql */ `
create or replace function processing_register() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  with col as (
    select c.relname::text as name, case when c.relname = 'note' then 'journal' else room_of_table(c.relname) end as room,
      substring(col_description(a.attrelid, a.attnum) from '^([a-z]+):') as class, btrim(substring(col_description(a.attrelid, a.attnum) from ':(.*)$')) as words
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('migrations')
  ), activity as (
    select c.room, jsonb_build_object('room', c.room, 'tables', (select jsonb_agg(distinct x.name) from col x where x.room is not distinct from c.room),
      'columns', jsonb_build_object('public', count(*) filter (where c.class = 'public'), 'internal', count(*) filter (where c.class = 'internal'),
        'personal', count(*) filter (where c.class = 'personal'), 'sensitive', count(*) filter (where c.class = 'sensitive')),
      'data', (select coalesce(jsonb_agg(distinct jsonb_build_object('class', x.class, 'words', x.words)), '[]') from col x
        where x.room is not distinct from c.room and x.class in ('personal', 'sensitive')),
      'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from role_room r where r.room = c.room and r.level >= 3),
      'retention', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.attributes ->> 'kind', 'years', (e.attributes ->> 'years')::integer) order by e.position), '[]')
        from reference_entry e where e.list = 'retention_rule' and e.attributes ->> 'room' = c.room
          and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today()))) as line
    from col c group by c.room
  )
  select jsonb_build_object('madeAt', now(),
    'activities', (select jsonb_agg(a.line order by a.room nulls last) from activity a),
    'retention', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.attributes ->> 'kind', 'years', (e.attributes ->> 'years')::integer, 'result', e.attributes ->> 'result') order by e.position), '[]')
      from reference_entry e where e.list = 'retention_rule' and e.attributes ->> 'room' is null
        and (e.valid_from is null or e.valid_from <= today()) and (e.valid_to is null or e.valid_to >= today())),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'kind', o.kind, 'signedOn', o.convention_signed_on,
        'endsOn', (select max(c.ends_on) from convention c where c.organisation_id = o.id and c.ended_at is null)) order by o.name), '[]')
      from organisation o where o.has_account and o.active),
    'measures', jsonb_build_object(
      'tables', (select count(*) from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'),
      'guardedTables', (select count(*) from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity),
      'recordLines', (select count(*) from audit_event), 'sealedLines', (select coalesce(max(s.sequence), 0) from audit_seal s),
      'secondFactorOrganisations', (select count(distinct r.organisation_id) from second_factor_rule r),
      'emergencyHours', oversight_threshold('break_glass_hours'), 'emergencyReviewDays', oversight_threshold('break_glass_review_days'),
      'closedRooms', to_jsonb(closed_rooms())))
  where ctx_may('protection_desk.read')
$$;
`;
