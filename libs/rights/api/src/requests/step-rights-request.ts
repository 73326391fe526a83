import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { RightsRequestStep } from '@guichet/rights-contract';
import { STEP_RIGHTS_REQUEST } from './rights-request.queries';

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
      const values = [id, version, step, code ?? null, text, appealTold];
      const [done] = await transaction.query<{ version: number | null }>(STEP_RIGHTS_REQUEST, values);
      if (done?.version === 0) throw refusedFor('stale_version');
      if (!done?.version) throw refusedFor('not_found');
      return { id, version: done.version };
    });
  }
}
