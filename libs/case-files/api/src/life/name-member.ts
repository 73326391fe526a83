import { Injectable } from '@nestjs/common';
import { CASE_FILE_EVENTS } from '@guichet/case-files-contract';
import type { NameCaseFileMember } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { changeCaseFile, refuseWhenClosed, statusOf } from './change-case-file';
import type { FileAddress } from './change-case-file';

const TOUCH = 'update case_file set version = version + 1 where id = $1 and version = $2 returning version';
const NAME = `insert into case_file_member (case_file_id, member_id, since, until) values ($1, $2, today(), $3)
  on conflict (case_file_id, member_id) do update set until = excluded.until`;
// the day before, so that the right ends with this statement and not at midnight
const END = `update case_file_member set until = today() - 1 where case_file_id = $1 and member_id = $2 and (until is null or until >= today())`;
const NAMED = `select 1 as named from case_file_member where case_file_id = $1 and member_id = $2 and (until is null or until >= today())`;
const TELL = 'select notify_members($1, array[$2::uuid], null, $3)';

/** Names a colleague on a file, or ends it, at once. The naming is part of the file: its version grows. */
@Injectable()
export class NameMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  name(
    actor: Actor,
    address: FileAddress,
    memberId: string,
    { until }: NameCaseFileMember,
  ): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      refuseWhenClosed(await statusOf(transaction, address.caseFileId));
      const changed = await changeCaseFile(transaction, address, { action: 'case_file.name_member', update: TOUCH });
      await transaction.query(NAME, [address.caseFileId, memberId, until]);
      await transaction.query(TELL, [CASE_FILE_EVENTS.named, memberId, address.caseFileId]);
      return changed;
    });
  }

  end(actor: Actor, address: FileAddress, memberId: string): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await statusOf(transaction, address.caseFileId);
      const named = await transaction.query(NAMED, [address.caseFileId, memberId]);
      if (named.length === 0) throw refusedFor('not_found');
      const changed = await changeCaseFile(transaction, address, { action: 'case_file.end_member', update: TOUCH });
      await transaction.query(END, [address.caseFileId, memberId]);
      return changed;
    });
  }
}
