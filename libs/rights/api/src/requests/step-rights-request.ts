import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { RightsRequestStep } from '@guichet/rights-contract';
import { RightsRequestStep as Line } from './rights-request-step.entity';
import { RightsRequest } from './rights-request.entity';
import { FILE_OF_RIGHTS_REQUEST, STEP_RIGHTS_REQUEST } from './rights-request.queries';

/** What is said with a step. */
export interface StepSaid {
  readonly code?: string;
  readonly text?: string;
  readonly appealTold?: boolean;
}

/** Takes one step of a request. Which may be taken when stands in the contract; the database holds it. */
@Injectable()
export class StepOfRightsRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · stale_version · rights_request_step and the other problems of a step */
  run(
    actor: Actor,
    id: string,
    version: number,
    step: RightsRequestStep,
    { code, text = '', appealTold = false }: StepSaid = {},
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const line = randomUUID();
      const [of] = await transaction.query<{ caseFileId: string }>(FILE_OF_RIGHTS_REQUEST, [id]);
      if (!of) throw refusedFor('not_found');
      const seal = await transaction.sealOf(of.caseFileId);
      const answer = seal.sealFacts(RightsRequest, id, { answer: text }).answer;
      const said = seal.sealFacts(Line, line, { text }).text;
      const values = [id, version, step, code ?? null, answer, appealTold, line, said];
      const [done] = await transaction.query<{ version: number | null }>(STEP_RIGHTS_REQUEST, values);
      if (done?.version === 0) throw refusedFor('stale_version');
      if (!done?.version) throw refusedFor('not_found');
      return { id, version: done.version };
    });
  }
}
