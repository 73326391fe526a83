import { Injectable } from '@nestjs/common';
import { ACCESS_EVENTS, ACCESS_PROBLEMS } from '@guichet/access-contract';
import type { AnswerAccessRequest as Answer } from '@guichet/access-contract';
import { record, rowsOf, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { AccessRequest } from '@guichet/access-api';
import { ACCESS_REQUEST, ANSWER_ACCESS_REQUEST } from './access-request.queries';

const TELL = 'select notify_members($1, array[$2::uuid], null, null)';

interface Asked {
  version: number;
  status: string;
  requester_id: string;
  case_file_id: string;
}

/** Answers a request for access and tells who asked. It opens nothing by itself. */
@Injectable()
export class AnswerAccessRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    requestId: string,
    version: number,
    { decision, text }: Answer,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const [asked] = await transaction.query<Asked>(ACCESS_REQUEST, [requestId]);
      if (!asked) throw refusedFor('not_found');
      if (asked.version === version && asked.status !== 'open') {
        throw new Refused(ACCESS_PROBLEMS.requestAnswered, GENERAL_PROBLEMS.unprocessable);
      }
      if (asked.version !== version) throw refusedFor('stale_version');
      const seal = await transaction.sealOf(asked.case_file_id);
      const { answer } = seal.sealFacts(AccessRequest, requestId, { answer: text });
      const status = decision === 'granted' ? 'answered' : 'declined';
      const [answered] = rowsOf<{ version: number }>(
        await transaction.query(ANSWER_ACCESS_REQUEST, [requestId, version, status, answer]),
      );
      if (!answered) throw refusedFor('forbidden');
      await transaction.query(TELL, [ACCESS_EVENTS.answered, asked.requester_id]);
      await record(transaction, {
        action: `access_request.${decision}`,
        caseFileId: asked.case_file_id,
        objectKind: 'access_request',
        objectId: requestId,
      });
      return { id: requestId, version: answered.version };
    });
  }
}
