import type { Transaction } from '@guichet/platform-api-kernel';

const SET_CREDENTIAL = `select set_credential($1, 'password', $2)`;

/** Writes the hash of a password; the database checks who may, and ends the sessions of anybody but the actor. */
export async function setPassword(transaction: Transaction, memberId: string, hash: string): Promise<void> {
  await transaction.query(SET_CREDENTIAL, [memberId, hash]);
}
