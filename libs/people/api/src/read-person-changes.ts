import { Injectable } from '@nestjs/common';
import type { PersonChange, PersonChanges, PersonFactRoom } from '@guichet/people-contract';
import { readPageKey, sealOf, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const CHANGES_PER_PAGE = 20;
const FIRST = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;
const OPENED = (state: string): string =>
  `sealed_within(case x.room when 'identity' then 'person.own_sentence' else 'contact_method.instructions' end, x.object_id, ${state})`;

/** $1 file, $2 room, $3 and $4 page key, $5 how many. What stands after a change is what the next one found. */
const READ = `
with f as materialized (select c.id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.read', f.id, 'person_change', array[$2::text], case_relation(f.id) from f
)
select (select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (
  select x.id, x.room, x.created_at as "changedAt", x.source, x.reason, x.true_until as "trueUntil",
    jsonb_build_object('name', m.given_name || ' ' || m.family_name, 'organisation', o.short_name) as author,
    ${OPENED('x.former')} as before,
    ${OPENED(`coalesce((select n.former from person_change n where n.person_id = x.person_id and n.room = x.room and n.object_id = x.object_id
      and (n.created_at, n.id) > (x.created_at, x.id) order by n.created_at, n.id limit 1), person_state(x.person_id, x.room, x.object_id))`)} as after,
    to_char(x.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  from person_change x join member m on m.id = x.changed_by_id join organisation o on o.id = x.organisation_id
  where x.person_id = f.id and x.room = $2 and (x.created_at, x.id) < ($3::timestamptz, $4::uuid)
  order by x.created_at desc, x.id desc limit $5) q) as changes, ${sealOf('f.id')} from f`;

type Row = PersonChange & { readonly key: string };

/** What the person’s own facts said before, change by change; each page is recorded. */
@Injectable()
export class ReadPersonChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async run(actor: Actor, caseFileId: string, room: PersonFactRoom, before?: string): Promise<PersonChanges> {
    const { at, id } = readPageKey(before) ?? FIRST;
    const values = [caseFileId, room, at, id, CHANGES_PER_PAGE + 1];
    const [row] = await this.unitOfWork.statement<{ changes: Row[] }>(actor, READ, values);
    if (!row) throw refusedFor('not_found');
    const page = row.changes.slice(0, CHANGES_PER_PAGE);
    const last = page.at(-1);
    return {
      items: page.map(({ key: _key, ...change }) => change),
      next: last && row.changes.length > CHANGES_PER_PAGE ? writePageKey({ at: last.key, id: last.id }) : null,
    };
  }
}
