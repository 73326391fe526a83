import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MergeCaseFile as Command } from '@guichet/case-files-contract';
import { record, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

const STANDING = 'select ctx_merges(id) as merges from case_file where id = $1';
const MERGE = `
insert into file_merger (id, surviving_id, merged_id, reason, merged_by_id) values ($1, $2, $3, $4, ctx_member())`;

/** Puts two files of one person together: the one leads to the other from now on, and nothing in either is rewritten. */
@Injectable()
export class MergeCaseFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found for a file the actor may not know · forbidden for one of another organisation · merger_chain */
  run(actor: Actor, survivingId: string, { mergedId, reason }: Command, key: string): Promise<ChangedDto> {
    const intent = { route: 'case_file.merge', key, command: { survivingId, mergedId, reason } };
    return this.unitOfWork.once(actor, intent, async (transaction) => {
      await mayMerge(transaction, survivingId);
      await mayMerge(transaction, mergedId);
      const id = randomUUID();
      await transaction.query(MERGE, [id, survivingId, mergedId, reason]);
      // both histories tell it
      for (const caseFileId of [survivingId, mergedId])
        await record(transaction, { action: 'case_file.merged', caseFileId, objectKind: 'file_merger', objectId: id });
      return { id, version: 1 };
    });
  }
}

/** The same answer for a file one may not know and for none. */
export async function mayMerge(transaction: Transaction, caseFileId: string): Promise<void> {
  const [row] = await transaction.query<{ merges: boolean }>(STANDING, [caseFileId]);
  if (!row) throw refusedFor('not_found');
  if (!row.merges) throw refusedFor('forbidden');
}
