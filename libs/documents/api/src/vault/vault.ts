import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { KeyRing } from '@guichet/platform-api-kernel';
import type { DocumentMediaType, ScanState, StrippedPart } from '@guichet/documents-contract';
import { DocumentStorage } from '../storage/document-storage';
import { Opening, Sealing } from './sealed-file';

/** What is needed to find and open the bytes of a version. */
export interface SealedVersion {
  readonly id: string;
  readonly keyId: string;
  readonly wrappedKey: Buffer;
  readonly storageName: string;
}

/** The columns of a version whose bytes lie in the storage. */
export interface KeptVersion extends SealedVersion {
  readonly sha256: Buffer;
  readonly size: number;
  readonly mediaType: DocumentMediaType;
  readonly stripped: StrippedPart[];
  readonly scanState: ScanState;
  readonly scannedAt: Date | null;
}

/** Bytes that were accepted and, where a scanner is configured, looked at. */
export interface CheckedFile {
  readonly bytes: Buffer;
  readonly mediaType: DocumentMediaType;
  readonly stripped: readonly StrippedPart[];
  readonly scanState: ScanState;
  readonly scannedAt: Date | null;
}

/** Seals bytes into the storage and opens them again. Each version has a key of its own, known only wrapped. */
@Injectable()
export class Vault {
  constructor(
    private readonly keys: KeyRing,
    private readonly storage: DocumentStorage,
  ) {}

  /** Stores the bytes; they are garbage to everybody until the row that holds their wrapped key is committed. */
  async keep({ bytes, stripped, ...file }: CheckedFile): Promise<KeptVersion> {
    const id = randomUUID();
    const storageName = randomUUID();
    const key = randomBytes(32);
    const sealed = await buffer(Readable.from([bytes]).pipe(new Sealing(key, id)));
    await this.storage.put(storageName, sealed);
    const { keyId, wrapped: wrappedKey } = this.keys.wrap(key, id);
    const sha256 = createHash('sha256').update(bytes).digest();
    return { ...file, id, storageName, keyId, wrappedKey, sha256, size: bytes.length, stripped: [...stripped] };
  }

  /** The bytes of a version, verified piece by piece. @throws KeyUnavailable, StoredBytesMissing */
  async open(version: SealedVersion): Promise<Readable> {
    const key = this.keys.unwrap({ keyId: version.keyId, wrapped: version.wrappedKey }, version.id);
    const sealed = await this.storage.get(version.storageName);
    const opening = new Opening(key, version.id);
    sealed.once('error', (failure) => opening.destroy(failure));
    opening.once('close', () => sealed.destroy());
    return sealed.pipe(opening);
  }

  /** Removes what was stored for a row that was not committed. */
  async discard(version: KeptVersion): Promise<void> {
    await this.storage.remove(version.storageName);
  }
}
