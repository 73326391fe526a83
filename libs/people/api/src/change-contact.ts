import { Injectable } from '@nestjs/common';
import type { ContactWay } from '@guichet/people-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { preferOnly } from './write-person';

const UPDATE = `
update contact_method set kind = $4, value = $5, instructions = $6, safe = $7, preferred = $8, protected = $9, version = version + 1
where id = $1 and person_id = $2 and version = $3 and valid_until is null returning version`;
const VISIBLE = 'select version from contact_method where id = $1 and person_id = $2 and valid_until is null';

/** Corrects a way to reach the person. */
@Injectable()
export class ChangeContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, id: string, way: ContactWay, version: number): Promise<ChangedDto> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { kind, value, instructions, safe, preferred } = way;
      const changed = await changeOfVersion(transaction, {
        update: UPDATE,
        values: [id, caseFileId, version, kind, value, instructions, safe, preferred, way.protected],
        visible: VISIBLE,
        id,
        version,
      });
      if (preferred) await preferOnly(transaction, caseFileId, id);
      await record(transaction, {
        action: 'person.contact_changed',
        caseFileId,
        objectKind: 'contact_method',
        objectId: id,
        rooms: ['contact'],
      });
      return { id, version: changed };
    });
  }
}
