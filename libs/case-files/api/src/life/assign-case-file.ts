import { Injectable } from '@nestjs/common';
import { CASE_FILE_EVENTS } from '@guichet/case-files-contract';
import type { AssignCaseFile as Assignment } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { changeCaseFile, refuseWhenClosed, statusOf } from './change-case-file';
import type { FileAddress } from './change-case-file';

const UPDATE = `update case_file set lead_member_id = $3, team_id = coalesce($4::uuid, team_id), version = version + 1
  where id = $1 and version = $2 returning version`;
const TELL = 'select notify_members($1, array[$2::uuid], null, $3)';

/** Gives a file to a colleague, at once. The database checks that the lead works in the team and that it stays in the organisation. */
@Injectable()
export class AssignCaseFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    actor: Actor,
    address: FileAddress,
    { leadMemberId, teamId }: Assignment,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      refuseWhenClosed(await statusOf(transaction, address.caseFileId));
      const values = [leadMemberId, teamId ?? null];
      const assigned = await changeCaseFile(transaction, address, {
        action: 'case_file.assign',
        update: UPDATE,
        values,
      });
      await transaction.query(TELL, [CASE_FILE_EVENTS.assigned, leadMemberId, address.caseFileId]);
      return assigned;
    });
  }
}
