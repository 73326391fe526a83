import { sealOf } from '@guichet/platform-api-kernel';

const LABEL = (list: string, code: string): string =>
  `(select jsonb_build_object('fr', e.label_fr, 'en', e.label_en) from reference_entry e where e.list = '${list}' and e.code = ${code})`;
/** A row of a list that holds on the day of the answer. */
const HOLDS =
  '(e.valid_from is null or e.valid_from <= q.closed_on) and (e.valid_to is null or e.valid_to >= q.closed_on)';

/** What the letter says; no row where the actor may not know the request. `person` is null for everybody but the officer of a closed request. $1 request. */
export const RIGHTS_LETTER_FACTS = `
select q.case_file_id as "caseFileId", q.fact_room as room, a.name as person, a.languages, q.reference, q.kind, q.received_on::text as "receivedOn", q.due_on::text as "dueOn",
  q.closed_on::text as "closedOn", ${LABEL('delay_extension_reason', 'q.extension_code')} as extension, ${LABEL('rights_refusal_reason', 'q.refusal_code')} as refusal, sealed_at('rights_request.answer', q.id, q.answer) as answer,
  (select e.attributes ->> 'article' from reference_entry e where e.list = 'rights_ground' and e.code = q.kind and ${HOLDS}) as article,
  (select e.attributes || jsonb_build_object('fr', e.label_fr, 'en', e.label_en) from reference_entry e where e.list = 'supervisory_authority' and ${HOLDS} order by e.position limit 1) as authority,
  request_recipients(q.id) as recipients,
  (select jsonb_build_object('name', o.name, 'lines', array_remove(array[o.address, o.phone, o.email], '')) from organisation o where o.id = ctx_organisation()) as organisation, ${sealOf('q.case_file_id')}
from rights_request q left join lateral rights_letter_addressee(q.id) a on true where q.id = $1`;

/** $1 id, $2 request, $3 language, $4 sealed. */
export const KEEP_RIGHTS_LETTER =
  'insert into rights_letter (id, request_id, language, sealed, issued_by_id) values ($1, $2, $3, $4, ctx_member())';

/** The sealed letter, with its line in the record. $1 request, $2 letter, $3 what is recorded. */
export const OPEN_RIGHTS_LETTER = `
with l as materialized (select x.id, x.sealed, q.case_file_id, q.fact_room from rights_letter x join rights_request q on q.id = x.request_id where x.request_id = $1 and x.id = $2),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation)
    select $3, l.case_file_id, 'rights_letter', l.id, array_remove(array[l.fact_room], null),
      case when exists (select 1 from case_file c where c.id = l.case_file_id) then case_relation(l.case_file_id) else 'office' end from l
)
select l.sealed from l`;
