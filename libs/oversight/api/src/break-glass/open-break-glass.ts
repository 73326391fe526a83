import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OVERSIGHT_PROBLEMS } from '@guichet/oversight-contract';
import type { BreakGlassOpened, OpenBreakGlass as Opening } from '@guichet/oversight-contract';
import { AccessRequestTokens } from '@guichet/people-api';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { BreakGlass } from './break-glass.entity';
import { KNOWN_FILE, OPEN_BREAK_GLASS, SAY_WHY } from './break-glass.queries';

const ROUTE = 'break_glass.open';

/**
 * Opens rooms of one file to the actor alone for some hours. While one runs on the file, this is its renewal with a new
 * reason. The database holds the core rules and tells everybody who must know.
 */
@Injectable()
export class OpenBreakGlass {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: AccessRequestTokens,
  ) {}

  async run(actor: Actor, key: string, opening: Opening): Promise<BreakGlassOpened> {
    const { requestToken, rooms, reasonCode, reason } = opening;
    if ((requestToken === null) === (opening.caseFileId === null)) throw refusedFor('invalid_request');
    const caseFileId = opening.caseFileId ?? (await this.tokens.open(actor, requestToken ?? ''));
    return this.unitOfWork.once(
      actor,
      { route: ROUTE, key, command: { caseFileId, rooms, reasonCode, reason } },
      async (transaction) => {
        if (opening.caseFileId !== null) await this.mustKnow(transaction, caseFileId);
        const id = randomUUID();
        const values = [id, caseFileId, rooms, reasonCode];
        const [done] = await transaction.query<{ answer: string }>(OPEN_BREAK_GLASS, values);
        if (done?.answer === 'needless') throw new Refused(OVERSIGHT_PROBLEMS.needless, GENERAL_PROBLEMS.unprocessable);
        if (done?.answer !== 'opened') throw refusedFor('not_found');
        const said = (await transaction.sealOf(caseFileId)).sealFacts(BreakGlass, id, { reason });
        await transaction.query(SAY_WHY, [id, said.reason]);
        return { id, version: 1, caseFileId };
      },
    );
  }

  /** Naming a file by its identifier is for those who know it; the others have the word of the search. */
  private async mustKnow(transaction: Transaction, caseFileId: string): Promise<void> {
    const [file] = await transaction.query(KNOWN_FILE, [caseFileId]);
    if (!file) throw refusedFor('not_found');
  }
}
