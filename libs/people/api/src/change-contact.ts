import { Injectable } from '@nestjs/common';
import type { ChangeContactWay, ContactWay } from '@guichet/people-contract';
import { changeOfVersion, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { keepFormerState } from './keep-former-state';
import { preferOnly, sealedInstructions } from './write-person';

const UPDATE = `
update contact_method set kind = $4, value = $5, instructions = $6, safe = $7, preferred = $8, protected = false, version = version + 1
where id = $1 and person_id = $2 and version = $3 and valid_until is null returning version`;
const TAKE_AWAY = `
delete from contact_method where id = $1 and person_id = $2 and version = $3 and valid_until is null returning version + 1 as version`;
const PUT_BACK_PROTECTED = `
insert into contact_method (id, person_id, version, kind, value, instructions, safe, preferred, protected)
values ($1, $2, $3, $4, $5, $6, $7, $8, true)`;
const VISIBLE = 'select version from contact_method where id = $1 and valid_until is null';

/** Corrects a way to reach the person; what was stated before is kept. */
@Injectable()
export class ChangeContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(
    actor: Actor,
    caseFileId: string,
    id: string,
    command: ChangeContactWay,
    version: number,
  ): Promise<ChangedDto> {
    const { change, ...way } = command;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await keepFormerState(transaction, { personId: caseFileId, room: 'contact', objectId: id }, change);
      const known = { visible: VISIBLE, id, version };
      const changed = way.protected
        ? await protect(transaction, { ...known, caseFileId, way })
        : await changeOfVersion(transaction, {
            ...known,
            update: UPDATE,
            values: [id, caseFileId, version, ...(await told(transaction, caseFileId, id, way))],
          });
      if (way.preferred) await preferOnly(transaction, caseFileId, id);
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

interface Protection {
  readonly visible: string;
  readonly id: string;
  readonly version: number;
  readonly caseFileId: string;
  readonly way: ContactWay;
}

/**
 * Whoever learns that an address must be protected may say so without the right to read protected addresses; the
 * database lets nobody change a row into one they may not see, therefore the row is taken away and put back.
 */
async function protect(transaction: Transaction, change: Protection): Promise<number> {
  const { id, caseFileId, version, way } = change;
  const values = [id, caseFileId, version];
  const next = await changeOfVersion(transaction, { ...change, update: TAKE_AWAY, values });
  await transaction.query(PUT_BACK_PROTECTED, [
    id,
    caseFileId,
    next,
    ...(await told(transaction, caseFileId, id, way)),
  ]);
  return next;
}

async function told(transaction: Transaction, personId: string, id: string, way: ContactWay): Promise<unknown[]> {
  const { kind, value, safe, preferred } = way;
  const instructions = await sealedInstructions(transaction, personId, id, way);
  return [kind, value, instructions, safe, preferred];
}
