import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { LetterPurpose } from '@guichet/rights-contract';
import { OPEN_RIGHTS_LETTER } from './rights-letter.queries';
import { RightsLetterVault } from './rights-letter-vault';

/** Opens a printed answer for whoever may read its request; reading and printing stand in the record. */
@Injectable()
export class OpenRightsLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: RightsLetterVault,
  ) {}

  /** @throws not_found when there is none for the actor */
  async run(actor: Actor, requestId: string, letterId: string, purpose: LetterPurpose): Promise<Buffer> {
    const values = [requestId, letterId, `rights_letter.${purpose}`];
    const [row] = await this.unitOfWork.statement<{ sealed: Buffer }>(actor, OPEN_RIGHTS_LETTER, values);
    if (!row) throw refusedFor('not_found');
    return this.vault.open(letterId, row.sealed);
  }
}
