import { CASE_FILE_PROBLEMS } from '@guichet/case-files-contract';
import type { CaseFileStatus } from '@guichet/case-files-contract';
import { changeOfVersion, record } from '@guichet/platform-api-kernel';
import type { Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';

/** A file and the version of it that was read. */
export interface FileAddress {
  readonly caseFileId: string;
  readonly version: number;
}

const STATUS = 'select status from case_file where id = $1';
const VISIBLE = 'select version from case_file where id = $1';

/** @throws not_found when the actor may not know the file */
export async function statusOf(transaction: Transaction, caseFileId: string): Promise<CaseFileStatus> {
  const [row] = await transaction.query<{ status: CaseFileStatus }>(STATUS, [caseFileId]);
  if (!row) throw refusedFor('not_found');
  return row.status;
}

/** Refuses a step that the life of a file does not have. */
export function noSuchStep(from: CaseFileStatus, to: CaseFileStatus): Refused {
  return new Refused(CASE_FILE_PROBLEMS.noSuchStep, GENERAL_PROBLEMS.unprocessable, { from, to });
}

/** @throws case_file_closed when nothing of the file can be arranged any more */
export function refuseWhenClosed(status: CaseFileStatus): void {
  if (status === 'closed' || status === 'archived')
    throw new Refused(CASE_FILE_PROBLEMS.closed, GENERAL_PROBLEMS.unprocessable);
}

/**
 * Changes the file row itself and records it. Only whoever manages the file may; the database decides.
 * @param update constant SQL ending in `returning version`, with the file as $1 and the version as $2
 */
export async function changeCaseFile(
  transaction: Transaction,
  { caseFileId, version }: FileAddress,
  change: { action: string; update: string; values?: readonly unknown[] },
): Promise<{ id: string; version: number }> {
  const changed = await changeOfVersion(transaction, {
    update: change.update,
    values: [caseFileId, version, ...(change.values ?? [])],
    visible: VISIBLE,
    id: caseFileId,
    version,
  });
  await record(transaction, { action: change.action, caseFileId, objectKind: 'case_file', objectId: caseFileId });
  return { id: caseFileId, version: changed };
}
