import { Injectable } from '@nestjs/common';
import { sealOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { PersonStatements } from '@guichet/rights-contract';

/** Statements in the rooms of the reader, with their line in the record. $1 file. */
const READ = `
with f as materialized (select c.id, c.managers from case_file c where c.id = $1),
s as materialized (select x.* from person_statement x join f on f.id = x.case_file_id order by x.created_at desc, x.id limit 200),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'person_statement.read', f.id, 'person_statement', array(select distinct s.fact_room from s order by 1), case_relation(f.id) from f where exists (select 1 from s)
)
select coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'fact', jsonb_build_object('room', s.fact_room, 'kind', s.fact_kind, 'id', s.fact_id),
  'text', sealed_at('person_statement.text', s.id, s.text), 'saidOn', s.said_on, 'recordedAt', s.created_at, 'author', jsonb_build_object('name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name),
  'requestId', s.request_id,
  'withdrawal', (select jsonb_build_object('saidOn', w.said_on, 'reason', w.reason, 'recordedAt', w.created_at, 'author', jsonb_build_object('name', wm.given_name || ' ' || wm.family_name,
    'organisation', wo.short_name)) from person_statement_withdrawal w join member wm on wm.id = w.recorded_by_id join organisation wo on wo.id = wm.organisation_id where w.statement_id = s.id),
  'mayWithdraw', ctx_may('rights_request.receive') and case_relation(f.id) not in ('break_glass', 'none') and (s.author_id = ctx_member() or f.managers && ctx_subjects())
    and not exists (select 1 from person_statement_withdrawal w where w.statement_id = s.id)) order by s.created_at desc, s.id) from s join member m on m.id = s.author_id join organisation o on o.id = m.organisation_id), '[]') as items, ${sealOf('f.id')}
from f`;

/** What the person says of facts, for those who read the facts. */
@Injectable()
export class ReadPersonStatements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async run(actor: Actor, caseFileId: string): Promise<PersonStatements> {
    const [row] = await this.unitOfWork.statement<PersonStatements & Record<string, unknown>>(actor, READ, [
      caseFileId,
    ]);
    if (!row) throw refusedFor('not_found');
    return { items: row.items };
  }
}
