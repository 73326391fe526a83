import {
  EMPLOYMENT_EPISODE,
  FRAME,
  HOUSING_SITUATION,
  NOTE,
  PROJECT,
  RESIDENCE_DOCUMENT,
  RESIDENCE_PROCEDURE,
  TRAINING_EPISODE,
  WITH_AUTHOR,
} from '../records/record-columns';

const own = (table: string, columns: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (select ${FRAME}, ${columns} from ${table} x ${WITH_AUTHOR}
    where x.case_file_id = $1 and x.superseded_at is null and x.owner_subject = any (ctx_subjects()) order by x.created_at desc, x.id) q)`;

/**
 * What the actor’s own teams wrote in a file, whether or not the file is still open to them, with its line in the
 * record. No row when they never wrote anything there. $1 file.
 */
export const READ_CONTRIBUTIONS = `
with door as materialized (select r.room from case_room r where r.case_file_id = $1 and r.contributed && ctx_subjects()),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms)
    select 'case_file.read', $1, 'contributions', array(select d.room from door d order by 1) where exists (select 1 from door)
)
select jsonb_build_object(
  'documents', ${own('residence_document', RESIDENCE_DOCUMENT)},
  'procedures', ${own('residence_procedure', RESIDENCE_PROCEDURE)},
  'housing', ${own('housing_situation', HOUSING_SITUATION)},
  'training', ${own('training_episode', TRAINING_EPISODE)},
  'employment', ${own('employment_episode', EMPLOYMENT_EPISODE)},
  'project', ${own('project', PROJECT)},
  'notes', ${own('note', NOTE)}
) as contributions where exists (select 1 from door)`;
