import { Injectable } from '@nestjs/common';
import type { ContactWay } from '@guichet/people-contract';
import { refusedFor } from '@guichet/platform-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { addContactWay } from './write-person';

const KNOWN = 'select 1 from case_file where id = $1';

/** Adds a way to reach the person. Whoever may not even know the file is told that there is none. */
@Injectable()
export class AddContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, way: ContactWay, key: string): Promise<ChangedDto> {
    const intent = { route: 'person.contact_add', key, command: { caseFileId, way } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      const [known] = await transaction.query(KNOWN, [caseFileId]);
      if (!known) throw refusedFor('not_found');
      const id = await addContactWay(transaction, caseFileId, way);
      await record(transaction, {
        action: 'person.contact_added',
        caseFileId,
        objectKind: 'contact_method',
        objectId: id,
        rooms: ['contact'],
      });
      return { id, version: 1 };
    });
  }
}
