import { PERSON_PROBLEMS } from '@guichet/people-contract';
import type { Transaction } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { NUMBER_STANDING } from './national-number.queries';

/** @throws not_found when the actor may not know the file · national_numbers_not_authorised for their organisation */
export async function mayUseNumbers(transaction: Transaction, caseFileId: string): Promise<void> {
  const [row] = await transaction.query<{ enabled: boolean }>(NUMBER_STANDING, [caseFileId]);
  if (!row) throw refusedFor('not_found');
  if (!row.enabled) throw new Refused(PERSON_PROBLEMS.numbersNotAuthorised, 403);
}
