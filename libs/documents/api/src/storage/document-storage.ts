import type { Readable } from 'node:stream';

/** Where sealed bytes lie. Names are random and say nothing of a person; contents are sealed before they come here. */
export abstract class DocumentStorage {
  /** Stores all of it or nothing. */
  abstract put(name: string, bytes: Buffer): Promise<void>;
  /** @throws StoredBytesMissing */
  abstract get(name: string): Promise<Readable>;
  /** Removes it; nothing happens when it is not there. */
  abstract remove(name: string): Promise<void>;
  /** True when something lies under the name, whole or not. */
  abstract holds(name: string): Promise<boolean>;
}

/** Nothing is stored under this name, though something should be. */
export class StoredBytesMissing extends Error {}

/** The storage did not answer, or refused. */
export class StorageUnavailable extends Error {}
