import { Injectable } from '@nestjs/common';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { WithdrawStatement } from '@guichet/rights-contract';

const ROUTE = 'person_statement.withdraw';
/** The room of a statement that the actor may take back for the person, or that they only read. $1 file, $2 statement. */
const STATEMENT = `
select s.fact_room as room, s.author_id = ctx_member() or f.managers && ctx_subjects() as may from person_statement s join case_file f on f.id = s.case_file_id
where s.case_file_id = $1 and s.id = $2`;
/** $1 statement, $2 day, $3 words. */
const WITHDRAW =
  'insert into person_statement_withdrawal (statement_id, said_on, reason, recorded_by_id) values ($1, $2, $3, ctx_member())';

/** Takes a statement back when the person says so. What was said stays beside it, and is marked. */
@Injectable()
export class WithdrawPersonStatement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found · forbidden for who neither wrote it down nor manages the file · person_statement_taken_back_on · pk_person_statement_withdrawal */
  run(
    actor: Actor,
    caseFileId: string,
    statementId: string,
    key: string,
    { saidOn, reason }: WithdrawStatement,
  ): Promise<{ id: string; version: number }> {
    const command = { caseFileId, statementId, saidOn, reason };
    return this.unitOfWork.once(actor, { route: ROUTE, key, command }, async (transaction) => {
      const [statement] = await transaction.query<{ room: string; may: boolean }>(STATEMENT, [caseFileId, statementId]);
      if (!statement) throw refusedFor('not_found');
      if (!statement.may) throw refusedFor('forbidden');
      await transaction.query(WITHDRAW, [statementId, saidOn, reason]);
      await record(transaction, {
        ...{ action: ROUTE, caseFileId, objectKind: 'person_statement', objectId: statementId },
        rooms: [statement.room],
      });
      return { id: statementId, version: 1 };
    });
  }
}
