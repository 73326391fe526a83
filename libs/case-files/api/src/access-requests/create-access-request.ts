import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccessRequest } from '@guichet/access-api';
import type { CreateAccessRequest as Asking } from '@guichet/access-contract';
import { AccessRequestTokens } from '@guichet/people-api';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { REQUEST_ACCESS, SAY_WHY } from './access-request.queries';

/** Asks the lead worker of a file that the search said exists. The same nothing whether there is no file or it may not be asked for. */
@Injectable()
export class CreateAccessRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: AccessRequestTokens,
  ) {}

  async run(actor: Actor, key: string, { requestToken, reason }: Asking): Promise<{ id: string; version: number }> {
    const caseFileId = await this.tokens.open(actor, requestToken);
    return this.unitOfWork.once(
      actor,
      { route: 'access_request.create', key, command: { caseFileId, reason } },
      async (transaction) => {
        const id = randomUUID();
        const [asked] = await transaction.query<{ made: boolean }>(REQUEST_ACCESS, [id, caseFileId]);
        if (!asked?.made) throw refusedFor('not_found');
        const said = (await transaction.sealOf(caseFileId)).sealFacts(AccessRequest, id, { reason });
        await transaction.query(SAY_WHY, [id, said.reason]);
        return { id, version: 1 };
      },
    );
  }
}
