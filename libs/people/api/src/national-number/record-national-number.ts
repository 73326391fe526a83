import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { RecordNationalNumber as Command } from '@guichet/people-contract';
import { parseNationalNumber } from '@guichet/people-domain';
import { Clock, record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';
import { NumberVault } from './number-vault';
import { mayUseNumbers } from './number-standing';

const SUPERSEDE =
  'update national_number set superseded_at = now(), version = version + 1 where person_id = $1 and superseded_at is null';
const INSERT = `
insert into national_number (id, person_id, kind, ciphertext, key_id, equality, source, recorded_by_id, recorded_for_id)
values ($1, $2, $3, $4, $5, $6, $7, ctx_member(), ctx_organisation())`;

/**
 * Records a number, in place of the one before. That somebody else has the same number is neither refused nor told: the
 * database notes it for whoever may put the two files together. The sending key remembers a hash, never the digits.
 */
@Injectable()
export class RecordNationalNumber {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: NumberVault,
    private readonly clock: Clock,
  ) {}

  /** @throws not_a_national_number · national_numbers_not_authorised · not_found */
  run(actor: Actor, caseFileId: string, { number, source }: Command, key: string): Promise<ChangedDto> {
    const read = parseNationalNumber(number, this.clock.today());
    const sameNumber = read ? this.vault.equality(read.digits).toString('base64') : null;
    const intent = { route: 'national_number.record', key, command: { caseFileId, source, sameNumber } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      await mayUseNumbers(transaction, caseFileId);
      if (!read) throw new Refused(PERSON_PROBLEMS.notANationalNumber, 422);
      const id = randomUUID();
      const { ciphertext, keyId, equality } = this.vault.seal(await transaction.sealOf(caseFileId), id, read.digits);
      await transaction.query(SUPERSEDE, [caseFileId]);
      await transaction.query(INSERT, [id, caseFileId, read.kind, ciphertext, keyId, equality, source]);
      await record(transaction, {
        action: 'national_number.recorded',
        caseFileId,
        objectKind: 'national_number',
        objectId: id,
        rooms: ['identity'],
      });
      return { id, version: 1 };
    });
  }
}
