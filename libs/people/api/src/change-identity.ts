import { Injectable } from '@nestjs/common';
import type { ChangeIdentity as Command } from '@guichet/people-contract';
import { changeOfVersion, enqueue, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { keepFormerState } from './keep-former-state';
import { Person } from './person.entity';
import { SWEEP_NAMES, SWEEP_NAMES_KEY } from './sweep-names';
import { identityColumns, writeSpellings } from './write-person';

const UPDATE = `
update person set family_names = $3, given_names = $4, known_as = $5, own_script_name = $6, pronunciation = $7, name_order = $8,
  birth_year = $9, birth_month = $10, birth_day = $11, birth_approximate = $12, birth_assigned = $13, gender = $14, own_sentence = $15,
  version = version + 1
where id = $1 and version = $2 returning version`;
const VISIBLE = 'select version from person where id = $1';

/** Corrects who the person is; what was stated before is kept. Contributors to room identity only: row-level security decides. */
@Injectable()
export class ChangeIdentity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, command: Command, version: number): Promise<ChangedDto> {
    const { change, ...identity } = command;
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await keepFormerState(transaction, { personId: caseFileId, room: 'identity', objectId: caseFileId }, change);
      const seal = await transaction.sealOf(caseFileId);
      const sealed = seal.sealFacts(Person, caseFileId, identity);
      const changed = await changeOfVersion(transaction, {
        update: UPDATE,
        values: [caseFileId, version, ...identityColumns(sealed)],
        visible: VISIBLE,
        id: caseFileId,
        version,
      });
      await writeSpellings(transaction, caseFileId, identity);
      await record(transaction, {
        action: 'person.identity_changed',
        caseFileId,
        objectKind: 'person',
        objectId: caseFileId,
        rooms: ['identity'],
      });
      await enqueue(transaction, SWEEP_NAMES, {}, { key: SWEEP_NAMES_KEY });
      return { id: caseFileId, version: changed };
    });
  }
}
