import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { CloseCaseFile as Closing } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, PersonSeal, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { CaseFile } from '../case-file.entity';
import { changeCaseFile, refuseWhenClosed, statusOf } from './change-case-file';
import type { FileAddress } from './change-case-file';
import { REMEMBER_CLOSURE } from './closing.queries';
import { FileClosure } from './file-closure.entity';

const OPEN_REFERRALS = 'select count(*)::integer as count from referral where case_file_id = $1 and ended_at is null';
const UPDATE = `update case_file set status = 'closed', closed_on = today(), closure_reason = $3, closure_note = $4, version = version + 1
  where id = $1 and version = $2 returning version`;

/** @throws open_referrals: each is answered or taken back first, so that no loop stays open */
async function refuseOpenReferrals(transaction: Transaction, caseFileId: string): Promise<void> {
  const [open] = await transaction.query<{ count: number }>(OPEN_REFERRALS, [caseFileId]);
  if (open && open.count > 0) {
    throw new Refused(CASE_FILE_PROBLEMS.openReferrals, GENERAL_PROBLEMS.unprocessable, { count: open.count });
  }
}

/** Closes a file with a reason, and what remains open. The right to come back stays. */
@Injectable()
export class CloseCaseFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, address: FileAddress, closing: Closing): Promise<{ id: string; version: number }> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      const { caseFileId } = address;
      refuseWhenClosed(await statusOf(transaction, caseFileId));
      const seal = await transaction.sealOf(caseFileId);
      const closureNote = seal.sealFacts(CaseFile, caseFileId, { closureNote: closing.note }).closureNote;
      const closed = await changeCaseFile(transaction, address, {
        action: 'case_file.close',
        update: UPDATE,
        values: [closing.reasonCode, closureNote],
      });
      await refuseOpenReferrals(transaction, caseFileId);
      const id = randomUUID();
      await transaction.query(REMEMBER_CLOSURE, [caseFileId, id, ...columnsOf(seal, id, closing)]);
      return closed;
    });
  }
}

function columnsOf(seal: PersonSeal, id: string, closing: Closing): unknown[] {
  const { reasonCode, destination = '', satisfaction = 'not_asked', note, wayBack = '' } = closing;
  const said = seal.sealFacts(FileClosure, id, { destination, remainsOpen: note, wayBack });
  return [reasonCode, said.destination, satisfaction, said.remainsOpen, said.wayBack];
}
