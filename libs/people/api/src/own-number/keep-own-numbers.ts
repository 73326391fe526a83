import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddOwnNumber, OwnNumber, OwnNumbers } from '@guichet/people-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const READ = `
with known as materialized (select id from case_file where id = $1),
found as materialized (select n.id, n.version, n.system, n.value from own_number n where n.person_id = $1),
recorded as (insert into audit_event (action, case_file_id, object_kind, object_ids)
  select 'own_number.read', $1, 'own_number', array_agg(f.id) from found f having count(*) > 0)
select coalesce((select jsonb_agg(to_jsonb(f) order by f.system, f.value) from found f), '[]') as items from known`;
const KNOWN = 'select 1 from case_file where id = $1';
const ADD = `
insert into own_number (id, person_id, organisation_id, system, value, recorded_by_id) values ($1, $2, ctx_organisation(), $3, $4, ctx_member())`;
const REMOVE = 'delete from own_number where id = $1 and person_id = $2 and version = $3 returning version';
const VISIBLE = 'select version from own_number where id = $1';

/** The numbers that one's own organisation gives to the person. */
@Injectable()
export class KeepOwnNumbers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file */
  async read(actor: Actor, caseFileId: string): Promise<OwnNumbers> {
    const [row] = await this.unitOfWork.statement<{ items: OwnNumber[] }>(actor, READ, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    return row;
  }

  add(actor: Actor, caseFileId: string, { system, value }: AddOwnNumber, key: string): Promise<ChangedDto> {
    const intent = { route: 'own_number.add', key, command: { caseFileId, system, value } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const [known] = await transaction.query(KNOWN, [caseFileId]);
      if (!known) throw refusedFor('not_found');
      const id = randomUUID();
      await transaction.query(ADD, [id, caseFileId, system, value]);
      await record(transaction, { action: 'own_number.added', caseFileId, objectKind: 'own_number', objectId: id });
      return { id, version: 1 };
    });
  }

  remove(actor: Actor, caseFileId: string, id: string, version: number): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const values = [id, caseFileId, version];
      await changeOfVersion(transaction, { update: REMOVE, values, visible: VISIBLE, id, version });
      await record(transaction, { action: 'own_number.removed', caseFileId, objectKind: 'own_number', objectId: id });
    });
  }
}
