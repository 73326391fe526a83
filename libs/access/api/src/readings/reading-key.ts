import { refusedFor } from '@guichet/platform-contract';

/** Where a page of the record ended: instant and number of its last line. */
export interface ReadingKey {
  readonly at: string;
  readonly id: string;
}

const FROM_THE_TOP: ReadingKey = { at: 'infinity', id: '9223372036854775807' };
const SHAPE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}(?:[+-]\d\d:\d\d|Z))\|(\d{1,18})$/;

/** The opaque word `next` of a page of the record. */
export function writeReadingKey({ at, id }: ReadingKey): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

/** @throws invalid_request when the word is none of ours */
export function readReadingKey(word: string | undefined): ReadingKey {
  if (word === undefined) return FROM_THE_TOP;
  const [, at, id] = SHAPE.exec(Buffer.from(word, 'base64url').toString()) ?? [];
  if (!at || !id) throw refusedFor('invalid_request');
  return { at, id };
}
