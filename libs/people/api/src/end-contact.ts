import { Injectable } from '@nestjs/common';
import { changeOfVersion, Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { keepFormerState } from './keep-former-state';

const UPDATE = `
update contact_method set valid_until = $4, preferred = false, version = version + 1
where id = $1 and person_id = $2 and version = $3 and valid_until is null returning version`;
const VISIBLE = 'select version from contact_method where id = $1 and valid_until is null';

/** Says that a way to reach the person is no longer used; what it was stays known. */
@Injectable()
export class EndContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, caseFileId: string, id: string, version: number): Promise<void> {
    await this.unitOfWork.transaction(actor, async (transaction) => {
      const today = this.clock.today();
      const change = { source: 'declared', reason: '', trueUntil: today } as const;
      await keepFormerState(transaction, { personId: caseFileId, room: 'contact', objectId: id }, change);
      const values = [id, caseFileId, version, today];
      await changeOfVersion(transaction, { update: UPDATE, values, visible: VISIBLE, id, version });
      await record(transaction, {
        action: 'person.contact_ended',
        caseFileId,
        objectKind: 'contact_method',
        objectId: id,
        rooms: ['contact'],
      });
    });
  }
}
