/**
 * Who read one file: answered to those who manage it, and recorded itself. `known` and `manages` tell a refusal from
 * nothing. $1 file, $2 and $3 page key, $4 how many.
 */
export const FILE_READINGS = `
with f as materialized (select c.id, c.managers && ctx_subjects() and ctx_may('case_file.manage') as manages from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, relation) select 'readings.read', f.id, 'case_file', case_relation(f.id) from f where f.manages
)
select f.manages, (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from case_file_readings(f.id, $2, $3, $4) r) as readings from f`;

/** The same for the officer, who may not know the file: found by its number. $1 guichet number or identifier, $2 and $3 page key, $4 how many. */
export const OFFICER_READINGS = `
with f as materialized (select recorded_case_file($1) as id),
recorded as (insert into audit_event (action, case_file_id, object_kind) select 'readings.read', f.id, 'case_file' from f where f.id is not null)
select true as manages, (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from case_file_readings(f.id, $2, $3, $4) r) as readings from f where f.id is not null`;
