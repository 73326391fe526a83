import type { EntityClass, Transaction } from '@guichet/platform-api-kernel';

/** The facts of a row with their words sealed for its person; what is about nobody stays as it is. */
export async function sealedForFile<Facts extends object>(
  transaction: Transaction,
  caseFileId: string | null,
  entity: EntityClass,
  id: string,
  facts: Facts,
): Promise<Facts> {
  return caseFileId === null ? facts : (await transaction.sealOf(caseFileId)).sealFacts(entity, id, facts);
}
