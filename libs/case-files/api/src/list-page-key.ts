import { refusedFor } from '@guichet/platform-contract';

/** Where a page of a sorted list ended. */
export interface ListKey {
  readonly key: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque word `next`. The identifier comes first: the key is a text and may hold anything. */
export function writeListKey({ key, id }: ListKey): string {
  return Buffer.from(`${id}|${key}`).toString('base64url');
}

/** @throws invalid_request when the word is none of ours */
export function readListKey(word: string | undefined): ListKey | null {
  if (word === undefined) return null;
  const text = Buffer.from(word, 'base64url').toString();
  const id = text.slice(0, text.indexOf('|'));
  if (!UUID.test(id)) throw refusedFor('invalid_request');
  return { id, key: text.slice(id.length + 1) };
}
