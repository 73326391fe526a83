import { refusedFor } from '@guichet/platform-contract';

/** Where a page of a list in the order of time ended. */
export interface PageKey {
  /** Instant with microseconds, as the database wrote it: a JavaScript date would lose them and skip rows. */
  readonly at: string;
  readonly id: string;
}

const INSTANT = /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque word `next` of a page. */
export function writePageKey({ at, id }: PageKey): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

/** @throws invalid_request when the word is none of ours */
export function readPageKey(word: string | undefined): PageKey | null {
  if (word === undefined) return null;
  const [at = '', id = ''] = Buffer.from(word, 'base64url').toString().split('|');
  if (!INSTANT.test(at) || !UUID.test(id)) throw refusedFor('invalid_request');
  return { at, id };
}
