import type { CaseFileOpened, OpenCaseFile, RecordKind } from '@guichet/case-files-contract';
import { requestValidation } from '@guichet/platform-api-kernel';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { OpenCaseFileDto } from './open-case-file.dto';
import { writeRecord } from './records/add-record';
import { KINDS_OF_RECORD } from './records/record-kinds';
import { writeCaseFile } from './write-case-file';

/** A person whom a partner already accompanies, with what is known of them. */
export interface BroughtIn {
  readonly opening: OpenCaseFile;
  readonly records: readonly { readonly kind: RecordKind; readonly facts: object }[];
}

const validation = requestValidation();
const KINDS = new Map(KINDS_OF_RECORD.map((kind) => [kind.kind, kind]));

/**
 * Opens a file with records in its rooms, all in one transaction: what the routes do one by one, validated as their bodies
 * are and written by their commands.
 */
export async function bringInCaseFile(
  transaction: Transaction,
  actor: Actor,
  { opening, records }: BroughtIn,
  today: string,
): Promise<CaseFileOpened> {
  const valid = (await validation.transform(opening, { type: 'body', metatype: OpenCaseFileDto })) as OpenCaseFileDto;
  const opened = await writeCaseFile(transaction, actor, valid, today);
  for (const { kind: name, facts } of records) {
    const kind = KINDS.get(name);
    if (!kind) throw refusedFor('invalid_request');
    const body = (await validation.transform(facts, { type: 'body', metatype: kind.input })) as object;
    await writeRecord(transaction, actor, kind, opened.id, body);
  }
  return opened;
}
