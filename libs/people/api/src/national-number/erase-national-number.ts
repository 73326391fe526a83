import { Injectable } from '@nestjs/common';
import { record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { mayUseNumbers } from './number-standing';

const ERASE = 'delete from national_number where person_id = $1 returning id';
const CURRENT = 'select version from national_number where person_id = $1 and superseded_at is null';

/** Erases the number and those before it: what is not needed is not kept. That it was erased stays on the record. */
@Injectable()
export class EraseNationalNumber {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws stale_version · forbidden to those who only read · national_numbers_not_authorised · not_found */
  run(actor: Actor, caseFileId: string, version: number): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await mayUseNumbers(transaction, caseFileId);
      const [current] = await transaction.query<{ version: number }>(CURRENT, [caseFileId]);
      if (!current) throw refusedFor('not_found');
      if (current.version !== version) throw refusedFor('stale_version');
      const erased = rowsOf<{ id: string }>(await transaction.query(ERASE, [caseFileId]));
      if (erased.length === 0) throw refusedFor('forbidden');
      await record(transaction, {
        action: 'national_number.erased',
        caseFileId,
        objectKind: 'national_number',
        rooms: ['identity'],
      });
    });
  }
}
