import { sealOf } from '@guichet/platform-api-kernel';
import { FRAME, NOTE, NOTE_ADDENDA, WITH_AUTHOR } from '../records/record-columns';
import { KINDS_OF_RECORD } from '../records/record-kinds';

const own = (table: string, columns: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${FRAME}, ${columns} from ${table} x ${WITH_AUTHOR}
    where x.case_file_id = $1 and x.superseded_at is null and x.owner_subject = any (ctx_subjects()) order by x.created_at desc, x.id) q)`;

/**
 * What the actor’s own teams wrote in a file, whether or not the file is still open to them, with its line in the
 * record. No row when they never wrote anything there. $1 file.
 */
export const READ_CONTRIBUTIONS = `
with door as materialized (select r.room from case_room r where r.case_file_id = $1 and r.contributed && ctx_subjects() and ctx_reads(r.room)),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms)
    select 'case_file.read', $1, 'contributions', array(select d.room from door d order by 1) where exists (select 1 from door)
)
select jsonb_build_object(
  'records', jsonb_build_object(${KINDS_OF_RECORD.map(({ kind, name, columns }) => `'${kind}', ${own(name, columns)}`).join(',\n    ')}),
  'notes', ${own('note', `${NOTE}, ${NOTE_ADDENDA}`)}
) as contributions, ${sealOf('$1')} where exists (select 1 from door)`;
