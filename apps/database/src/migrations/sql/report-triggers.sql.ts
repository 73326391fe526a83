import { ANSWER_CLASSES, STATE_COLUMNS } from './report-tables.sql';

const CLASSES = Array.from({ length: ANSWER_CLASSES }, (_, index) => index + 1);

/** Rows (a case_file with a sign) → what they add to the summaries. Files on members of staff are not counted at all. */
function fileChanges(rows: string, folded: boolean): string {
  return `
  insert into report_case_file (folded, organisation_id, team_id, status, n)
    select ${folded}, organisation_id, team_id, status, sum(sign) from (${rows}) r where staff_of_organisation_id is null
    group by organisation_id, team_id, status having sum(sign) <> 0;
  insert into report_case_file_month (folded, organisation_id, team_id, month, opened, closed)
    select ${folded}, organisation_id, team_id, v.month, sum(v.opened * sign), sum(v.closed * sign)
    from (${rows}) r cross join lateral (values (month_of(opened_on), 1, 0), (month_of(closed_on), 0, 1)) as v (month, opened, closed)
    where staff_of_organisation_id is null and v.month is not null
    group by organisation_id, team_id, v.month having sum(v.opened * sign) <> 0 or sum(v.closed * sign) <> 0;`;
}

const FILE = ['organisation_id', 'team_id', 'status', 'opened_on', 'closed_on', 'staff_of_organisation_id'];

/** Rows (a referral with a sign) → what they add. A draft is its writer's own, an error is nobody's business. */
function referralChanges(rows: string, folded: boolean): string {
  const counted = `(select q.*, month_of(brussels_day(sent_at)) as sent_month from (${rows}) q
      where sent_at is not null and status not in ('draft', 'entered_in_error'))`;
  const decided = `kind <> 'information' and decided_at is not null and answer_class(sent_at, decided_at)`;
  return `
  insert into report_referral (folded, from_organisation_id, to_organisation_id, sent_month, informed, ${STATE_COLUMNS.join(', ')}, answered_in)
    select ${folded}, from_organisation_id, to_organisation_id, sent_month,
      coalesce(sum(sign) filter (where kind = 'information'), 0),
      ${STATE_COLUMNS.map((status) => `coalesce(sum(sign) filter (where kind <> 'information' and status = '${status}'), 0)`).join(',\n      ')},
      case when count(decided_at) filter (where kind <> 'information') = 0 then '{}' else array[
        ${CLASSES.map((place) => `coalesce(sum(sign) filter (where ${decided} = ${place}), 0)`).join(',\n        ')}]::integer[] end
    from ${counted} r group by from_organisation_id, to_organisation_id, sent_month;
  insert into report_refusal (folded, organisation_id, side, sent_month, reason_code, n)
    select ${folded}, v.organisation_id, v.side, sent_month, reason_code, sum(sign)
    from ${counted} r cross join lateral (values (from_organisation_id, 'sender'), (to_organisation_id, 'receiver')) as v (organisation_id, side)
    where status = 'declined' and reason_code is not null and kind <> 'information'
    group by v.organisation_id, v.side, sent_month, reason_code having sum(sign) <> 0;
  insert into report_referral_due (folded, from_organisation_id, to_organisation_id, decide_on, n)
    select ${folded}, from_organisation_id, to_organisation_id, brussels_day(decide_by), sum(sign)
    from ${counted} r where status in ('requested', 'info_requested', 'waitlisted') and decide_by is not null and kind <> 'information'
    group by from_organisation_id, to_organisation_id, brussels_day(decide_by) having sum(sign) <> 0;`;
}

const REFERRAL = [
  'from_organisation_id',
  'to_organisation_id',
  'kind',
  'status',
  'sent_at',
  'decided_at',
  'decide_by',
  'reason_code',
];

/** Of each file the residence document that covers its person longest, from rows of residence_document. */
type LastPapers = (documents: string) => string;

/** As the first version counted: by the printed end, looking the rule up again. */
function printedPapers(documents: string): string {
  return `select distinct on (d.case_file_id) d.case_file_id, d.window_opens_on, d.valid_until,
      case when rule.cohort_expires_on = d.valid_until then d.valid_until else '-infinity' end as cohort_on
    from ${documents} d
    join reference_entry e on e.list = 'residence_document_type' and e.code = d.type_code
      and e.attributes ->> 'coverage' in ('title', 'provisional', 'short_stay')
    left join lateral (select r.cohort_expires_on from residence_rule r where r.type_code = d.type_code and r.valid_from <= d.valid_until
      and (r.valid_to is null or r.valid_to >= d.valid_until) order by r.valid_from desc limit 1) rule on true
    where d.superseded_at is null and d.withdrawn_on is null and d.valid_until is not null
    order by d.case_file_id, d.valid_until desc, d.window_opens_on desc nulls last, rule.cohort_expires_on nulls last`;
}

/** As the clock keeps it beside each paper: a change of a rule is then counted like any other change. */
function clockedPapers(documents: string): string {
  return `select distinct on (d.case_file_id) d.case_file_id, d.window_opens_on, d.covers_until as valid_until,
      case when d.cohort_on = d.covers_until then d.covers_until else '-infinity' end as cohort_on
    from ${documents} d
    where d.superseded_at is null and d.withdrawn_on is null and d.covers_until is not null and d.coverage <> 'none'
    order by d.case_file_id, d.covers_until desc, d.window_opens_on desc nulls last, d.cohort_on nulls last`;
}

/** Rows (organisation, last paper, sign) → what they add. */
function residenceChanges(rows: string, folded: boolean): string {
  return `
  insert into report_residence_window (folded, organisation_id, opens_on, n)
    select ${folded}, organisation_id, window_opens_on, sum(sign) from (${rows}) r where window_opens_on is not null
    group by organisation_id, window_opens_on having sum(sign) <> 0;
  insert into report_residence_expiry (folded, organisation_id, month, cohort_on, n)
    select ${folded}, organisation_id, month_of(valid_until), cohort_on, sum(sign) from (${rows}) r
    group by organisation_id, month_of(valid_until), cohort_on having sum(sign) <> 0;`;
}

/**
 * The last papers of the files that a statement touched, before (-1) and after (+1) it, where those files are counted. File
 * by file: the plan is made once a connection, perhaps in an empty city, and must be right in a full one.
 */
function paperShift(lastPapers: LastPapers, fresh: boolean, gone: boolean): string {
  const files = [
    ...(fresh ? ['select case_file_id from fresh'] : []),
    ...(gone ? ['select case_file_id from gone'] : []),
  ].join(' union ');
  const now = 'select d.* from residence_document d where d.case_file_id = c.id';
  const before = [
    fresh ? `(${now} and d.id not in (select id from fresh))` : `(${now})`,
    ...(gone ? ['(select g.* from gone g where g.case_file_id = c.id)'] : []),
  ].join(' union all ');
  return `select c.organisation_id, p.* from (select distinct case_file_id from (${files}) q) t
    cross join lateral (select f.id, f.organisation_id, f.status, f.staff_of_organisation_id from case_file f where f.id = t.case_file_id offset 0) c
    cross join lateral (
      select *, 1 as sign from (${lastPapers(`(${now})`)}) after
      union all select *, -1 as sign from (${lastPapers(`(${before})`)}) former) p
    where ${COUNTED_FILE}`;
}

const COUNTED_FILE = `c.status not in ('closed', 'archived') and c.staff_of_organisation_id is null`;

const columns = (row: string, names: readonly string[]): string => names.map((name) => `${row}.${name}`).join(', ');
const inserted = (names: readonly string[]): string => `select ${names.join(', ')}, 1 as sign from fresh`;
const updated = (names: readonly string[]): string =>
  `select * from (values (${columns('old', names)}, -1), (${columns('new', names)}, 1)) as u (${names.join(', ')}, sign)`;
const deleted = (names: readonly string[]): string => `select ${columns('old', names)}, -1 as sign`;
const rowsOf = (table: string, names: readonly string[]): string =>
  `select ${names.join(', ')}, 1 as sign from ${table}`;

/** Their values never change the way to them: planned once a connection, not at each of the first changes. */
const trigger = (name: string, body: string): string => `
create or replace function ${name}() returns trigger language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin${body}
  return null;
end $$;`;

/** A file that opens, closes or moves takes the paper it follows with it. */
const paperOfMovedFile = (lastPapers: LastPapers): string => `select m.organisation_id, p.*, m.sign
    from (values (old.organisation_id, old.status, old.staff_of_organisation_id, -1), (new.organisation_id, new.status, new.staff_of_organisation_id, 1)) as m (organisation_id, status, staff_of, sign)
    cross join (${lastPapers('(select * from residence_document where case_file_id = new.id)')}) p
    where m.status not in ('closed', 'archived') and m.staff_of is null`;

const LOCK_FILES = (rows: string): string => `
  perform 1 from case_file where id in (select case_file_id from ${rows}) order by id for no key update;`;

const fileChanged = (lastPapers: LastPapers): string =>
  trigger(
    'report_file_changed',
    fileChanges(updated(FILE), false) + residenceChanges(paperOfMovedFile(lastPapers), false),
  );
// the file's row is held, so that two who record papers of one person at once are counted one after the other
const papersMoved = (lastPapers: LastPapers): string => `
${trigger('report_papers_recorded', LOCK_FILES('fresh') + residenceChanges(paperShift(lastPapers, true, false), false))}
${trigger('report_papers_changed', LOCK_FILES('fresh') + residenceChanges(paperShift(lastPapers, true, true), false))}
${trigger('report_papers_removed', LOCK_FILES('gone') + residenceChanges(paperShift(lastPapers, false, true), false))}`;
// for those who load rows in bulk with triggers off: counts everything again, set by set
const rebuild = (lastPapers: LastPapers): string => `
create or replace function rebuild_report_summaries() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(7215002);
  lock table case_file, referral, residence_document in share mode;
  delete from report_case_file; delete from report_case_file_month; delete from report_referral; delete from report_refusal;
  delete from report_referral_due; delete from report_residence_window; delete from report_residence_expiry;
  ${fileChanges(rowsOf('case_file', FILE), true)}
  ${referralChanges(rowsOf('referral', REFERRAL), true)}
  ${residenceChanges(`select c.organisation_id, p.*, 1 as sign from (${lastPapers('residence_document')}) p join case_file c on c.id = p.case_file_id and ${COUNTED_FILE}`, true)}
end $$;`;

/**
 * What keeps the summaries true. Rows that arrive are counted statement by statement; a change is looked at only when it
 * touches what is counted, which most changes (activity, acknowledgement, sides) do not.
 */
export const REPORT_TRIGGERS = /* sql */ `
${trigger('report_files_opened', fileChanges(inserted(FILE), false))}
${fileChanged(printedPapers)}
${trigger('report_file_removed', fileChanges(deleted(FILE), false))}
create trigger report_opened after insert on case_file referencing new table as fresh for each statement execute function report_files_opened();
create trigger report_changed after update on case_file for each row
  when ((${columns('old', FILE)}) is distinct from (${columns('new', FILE)})) execute function report_file_changed();
create trigger report_removed after delete on case_file for each row execute function report_file_removed();

${trigger('report_referrals_written', referralChanges(inserted(REFERRAL), false))}
${trigger('report_referral_changed', referralChanges(updated(REFERRAL), false))}
${trigger('report_referral_removed', referralChanges(deleted(REFERRAL), false))}
create trigger report_written after insert on referral referencing new table as fresh for each statement execute function report_referrals_written();
create trigger report_changed after update on referral for each row
  when ((${columns('old', REFERRAL)}) is distinct from (${columns('new', REFERRAL)})) execute function report_referral_changed();
create trigger report_removed after delete on referral for each row when (old.sent_at is not null) execute function report_referral_removed();

${papersMoved(printedPapers)}
create trigger report_recorded after insert on residence_document referencing new table as fresh for each statement execute function report_papers_recorded();
create trigger report_changed after update on residence_document referencing new table as fresh old table as gone for each statement execute function report_papers_changed();
create trigger report_removed after delete on residence_document referencing old table as gone for each statement execute function report_papers_removed();

${rebuild(printedPapers)}
`;

/** The same, counted by what the clock keeps beside each paper. The functions keep their owner and their callers. */
export const REPORT_PAPERS_BY_CLOCK = /* sql */ `
${fileChanged(clockedPapers)}
${papersMoved(clockedPapers)}
${rebuild(clockedPapers)}
select rebuild_report_summaries();
`;

/** The papers of the files that a statement touched, file by file. The functions keep their owner and their callers. */
export const REPORT_PAPERS_BY_FILE = papersMoved(clockedPapers);
