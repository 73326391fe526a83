import type { Transaction } from '../database/unit-of-work';

/** One line of the record. Who, for which organisation, under which role and request come from the context. */
export interface AuditEntry {
  readonly action: string;
  readonly caseFileId?: string | null;
  readonly objectKind?: string;
  readonly objectId?: string | null;
  readonly rooms?: readonly string[];
  readonly relation?: string | null;
  /** Words of people, such as a reason. Kept beside the chain, so that it can be erased and the chain still verifies. */
  readonly detail?: string | null;
}

const INSERT =
  'insert into audit_event (action, case_file_id, object_kind, object_id, rooms, relation) values ($1, $2, $3, $4, $5, $6)';
const WITH_DETAIL = 'select record_with_detail($1, $2, $3, $4, $5, $6, $7)';

/** Writes to the record in the transaction of what it records: if it cannot be written, nothing happens. */
export async function record(transaction: Transaction, entry: AuditEntry): Promise<void> {
  const line = [
    entry.action,
    entry.caseFileId ?? null,
    entry.objectKind ?? null,
    entry.objectId ?? null,
    entry.rooms ?? [],
    entry.relation ?? null,
  ];
  if (entry.detail) await transaction.query(WITH_DETAIL, [...line, entry.detail]);
  else await transaction.query(INSERT, line);
}
