/** What a list and a page of an import have in common, of the row `i`. */
const SUMMARY = /* sql */ `
i.id, i.version, i.file_name as "fileName", i.status, i.created_at as "createdAt", i.ended_at as "endedAt", i.total, i.counts,
i.sheet_name as "sheetName", i.team_id as "teamId", i.headers, i.columns, i.rests_until as "restsUntil", i.rows_deleted_at as "rowsDeletedAt",
(select t.name from team t where t.id = i.team_id) as "teamName",
(select m.given_name || ' ' || m.family_name from member m where m.id = i.member_id) as "importerName",
(select m.given_name || ' ' || m.family_name from member m where m.id = i.lead_id) as "leadName",
i.readers && (select ctx_subjects()) and (select ctx_may('import.write')) as readable`;

/** The imports of the organisation, newest first, with their record. */
export const LIST_IMPORTS = /* sql */ `
with listed as materialized (select ${SUMMARY} from spreadsheet_import i order by i.created_at desc, i.id limit 100),
recorded as (
  insert into audit_event (action, object_kind, object_ids) select 'import.listed', 'import', coalesce(array_agg(l.id), '{}') from listed l)
select * from listed order by "createdAt" desc, id`;

/**
 * Once a row `r` has a file, what it says is part of that file: shown to who may know the file, and to nobody else. A tie that
 * was declared since, or another team, closes both.
 */
const KNOWN = /* sql */ `(r.case_file_id is null or exists (select 1 from case_file f where f.id = r.case_file_id))`;

/** $1 import: its facts, three samples of each column, and how often each problem occurs; only for whoever may open it. */
export const READ_IMPORT = /* sql */ `
with opened as materialized (
  select ${SUMMARY},
    exists (select 1 from spreadsheet_mapping s where s.organisation_id = i.organisation_id and s.signature = i.signature) as remembered,
    (select jsonb_agg(coalesce((select jsonb_agg(v.cell) from (
       select r.cells[c] as cell from spreadsheet_import_row r where r.import_id = i.id and r.cells[c] <> '' and ${KNOWN} order by r.number limit 3) v), '[]') order by c)
     from generate_subscripts(i.headers, 1) c) as samples,
    coalesce((select jsonb_agg(jsonb_build_object('code', p.code, 'rows', p.n) order by p.n desc, p.code) from (
       select x ->> 'code' as code, count(distinct r.number) as n from spreadsheet_import_row r, jsonb_array_elements(r.problems) x
       where r.import_id = i.id and r.status = 'problem' group by 1) p), '[]') as problems
  from spreadsheet_import i where i.id = $1 and i.readers && (select ctx_subjects()) and (select ctx_may('import.write'))
), recorded as (insert into audit_event (action, object_kind, object_id) select 'import.read', 'import', o.id from opened o)
select * from opened`;

const ROW = /* sql */ `r.number, r.status, r.repeats,
case when ${KNOWN} then r.cells else array_fill(''::text, array[cardinality(r.cells)]) end as cells,
case when ${KNOWN} then r.problems else '[]' end as problems,
case when ${KNOWN} then r.case_file_id end as "caseFileId"`;

/** $1 import, $2 status or null, $3 problem or null, $4 number of the last row seen, $5 how many. */
export const READ_ROWS = /* sql */ `
with shown as materialized (
  select ${ROW} from spreadsheet_import_row r
  where r.import_id = $1 and ($2::text is null or r.status = $2) and r.number > $4
    and ($3::text is null or r.problems @> jsonb_build_array(jsonb_build_object('code', $3::text)))
  order by r.number limit $5
), recorded as (
  insert into audit_event (action, object_kind, object_id, object_ids)
    select 'import.rows_read', 'import', i.id, coalesce((select array_agg(s."caseFileId") from shown s where s."caseFileId" is not null), '{}')
    from spreadsheet_import i where i.id = $1)
select * from shown order by number`;

/** $1 import, $2 number: one row, recorded as a page of rows is. */
export const READ_ROW = /* sql */ `
with shown as materialized (
  select ${ROW}, i.id, i.columns, (select min(n.number) from spreadsheet_import_row n
    where n.import_id = r.import_id and n.status = 'likely_known' and n.number > r.number) as "nextNumber"
  from spreadsheet_import_row r join spreadsheet_import i on i.id = r.import_id where r.import_id = $1 and r.number = $2
), recorded as (
  insert into audit_event (action, object_kind, object_id, object_ids)
    select 'import.row_read', 'import', s.id, array_remove(array[s."caseFileId"], null) from shown s)
select number, status, repeats, cells, problems, "caseFileId", columns, "nextNumber" from shown`;

/** $1 import: the rows of which nothing was created, or taken back, in order. */
export const ROWS_NOT_TAKEN = /* sql */ `
with shown as materialized (
  select ${ROW} from spreadsheet_import_row r where r.import_id = $1 and r.status not in ('created', 'kept') order by r.number
), recorded as (insert into audit_event (action, object_kind, object_id) select 'import.report_exported', 'import', i.id from spreadsheet_import i where i.id = $1)
select * from shown order by number`;

/** $1 lists: the words of reference lists that are valid. */
export const WORDS_OF_LISTS = /* sql */ `
select list, code, label_fr as "labelFr", label_en as "labelEn", attributes ->> 'alpha3' as alpha3 from reference_entry
where list = any ($1::text[]) and (valid_from is null or valid_from <= today()) and (valid_to is null or valid_to >= today()) order by list, position, code`;
