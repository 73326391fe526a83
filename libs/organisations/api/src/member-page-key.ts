import { refusedFor } from '@guichet/platform-contract';

/** Where a page of members ended: its order key and the member’s id. */
export type PageKey = readonly [orderKey: string, id: string];

/** An opaque word for the end of a page. */
export function wordOfKey(key: PageKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws invalid_request when the word is none of ours */
export function keyOfWord(word: string | undefined): PageKey | readonly [null, null] {
  if (word === undefined) return [null, null];
  try {
    const [orderKey, id] = JSON.parse(Buffer.from(word, 'base64url').toString()) as unknown[];
    if (typeof orderKey === 'string' && typeof id === 'string') return [orderKey, id];
  } catch {
    // falls through: what cannot be read is refused like any other wrong word
  }
  throw refusedFor('invalid_request');
}
