import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { RIGHTS_PROBLEMS } from '@guichet/rights-contract';
import type { ReceiveRightsRequest as Received } from '@guichet/rights-contract';
import { PersonStatement } from '../statements/person-statement.entity';
import { RightsRequest } from './rights-request.entity';
import { ADD_PERSON_STATEMENT, KNOWN_FILE, RECEIVE_RIGHTS_REQUEST } from './rights-request.queries';

const ROUTE = 'rights_request.receive';

/** Writes down what a person asks. A contradiction stands beside its fact from this moment, whatever is answered. */
@Injectable()
export class ReceiveRightsRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file · rights_request_fact · rights_request_received_on */
  run(actor: Actor, caseFileId: string, key: string, received: Received): Promise<{ id: string; version: number }> {
    return this.unitOfWork.once(
      actor,
      { route: ROUTE, key, command: { caseFileId, received } },
      async (transaction) => {
        const id = randomUUID();
        const { kind, receivedOn, receivedHow, identityCheckCode, statement, fact } = received;
        await this.mustStand(transaction, caseFileId, received);
        const seal = await transaction.sealOf(caseFileId);
        const about = [fact?.room ?? null, fact?.kind ?? null, fact?.id ?? null];
        const said = [identityCheckCode, seal.sealFacts(RightsRequest, id, { statement }).statement];
        const values = [id, caseFileId, kind, receivedOn, receivedHow, ...said, ...about];
        await transaction.query(RECEIVE_RIGHTS_REQUEST, values);
        if (kind === 'contradiction') {
          const beside = randomUUID();
          const { text } = seal.sealFacts(PersonStatement, beside, { text: statement });
          await transaction.query(ADD_PERSON_STATEMENT, [beside, caseFileId, ...about, id, text, receivedOn]);
        }
        const rooms = fact ? [fact.room] : [];
        await record(transaction, { action: ROUTE, caseFileId, objectKind: 'rights_request', objectId: id, rooms });
        return { id, version: 1 };
      },
    );
  }

  private async mustStand(transaction: Transaction, caseFileId: string, { kind, fact }: Received): Promise<void> {
    const about = [fact?.room ?? null, fact?.kind ?? null, fact?.id ?? null];
    const [file] = await transaction.query<{ fact: string | null }>(KNOWN_FILE, [caseFileId, ...about]);
    if (!file) throw refusedFor('not_found');
    if (fact ? file.fact === null : kind === 'contradiction')
      throw new Refused(RIGHTS_PROBLEMS.factUnknown, GENERAL_PROBLEMS.unprocessable);
  }
}
