import { sealedProperties } from '@guichet/platform-api-kernel';
import type { Transaction } from '@guichet/platform-api-kernel';
import type { RoomRecord } from '../room-record';
import type { KindOfRecord } from './kind-of-record';

const sealsNothing = (kind: KindOfRecord): boolean => sealedProperties(kind.entity).length === 0;

/** The facts of a new record, sealed as its kind says. @throws not_found when the actor may not know the file */
export async function sealedFacts(
  transaction: Transaction,
  kind: KindOfRecord,
  caseFileId: string,
  id: string,
  facts: object,
): Promise<object> {
  if (sealsNothing(kind)) return facts;
  return (await transaction.sealOf(caseFileId)).sealFacts(kind.entity, id, facts);
}

/** The columns of a row without the class that TypeORM gave it, with its texts sealed for the row that repeats it. */
export async function movedFacts(
  transaction: Transaction,
  kind: KindOfRecord,
  row: RoomRecord,
  id: string,
): Promise<object> {
  const facts = Object.fromEntries(Object.entries(row) as [string, unknown][]);
  if (sealsNothing(kind)) return facts;
  return (await transaction.sealOf(row.caseFileId)).moveFacts(kind.entity, row.id, id, facts);
}
