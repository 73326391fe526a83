import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { DocumentMediaType, ScanState } from '@guichet/documents-contract';
import { downloadName, isReadable } from '@guichet/documents-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { StorageUnavailable } from '../storage/document-storage';
import { Vault } from '../vault/vault';
import type { SealedVersion } from '../vault/vault';
import { RightEnded, whileAllowed } from './while-allowed';

/** Sealed bytes that were found, whatever they belong to. */
export interface SealedContent extends SealedVersion {
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly scan: ScanState;
  readonly title: string;
}

/** Bytes on their way out. */
export interface Content {
  readonly stream: Readable;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly fileName: string;
}

/** A statement that finds a row for as long as the actor may read on. */
interface StillOpen {
  readonly query: string;
  readonly values: readonly unknown[];
}

/** Opens sealed bytes as a download that ends when the right to it ends. */
@Injectable()
export class OpenSealed {
  private readonly logger = new Logger('OpenSealed');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** @throws document_unchecked, document_infected, document_damaged, unavailable */
  async run(actor: Actor, found: SealedContent, still: StillOpen): Promise<Content> {
    if (!isReadable(found.scan)) {
      const code = found.scan === 'infected' ? DOCUMENT_PROBLEMS.infected : DOCUMENT_PROBLEMS.unchecked;
      throw new Refused(code, GENERAL_PROBLEMS.unprocessable);
    }
    const { mediaType, size, title } = found;
    const allowed = (): Promise<boolean> => this.stillOpen(actor, still);
    const stream = whileAllowed(await this.stream(found), allowed, () => this.clock.now());
    stream.on('error', (failure) => this.cutOff(found, failure));
    return { stream, mediaType, size, fileName: downloadName(title, mediaType) };
  }

  /** An ended session, or any other refusal, ends the download too. */
  private async stillOpen(actor: Actor, { query, values }: StillOpen): Promise<boolean> {
    try {
      return (await this.unitOfWork.statement(actor, query, [...values])).length > 0;
    } catch {
      return false;
    }
  }

  private cutOff({ id }: SealedContent, failure: Error): void {
    if (failure instanceof RightEnded) this.logger.warn(`version ${id} was cut off: ${failure.message}`);
    else this.logger.error(`version ${id} does not open: ${failure.message}`);
  }

  private async stream(version: SealedContent): Promise<Readable> {
    try {
      const stream = await this.vault.open(version);
      await firstPiece(stream);
      return stream;
    } catch (failure) {
      this.logger.error(`version ${version.id} does not open: ${(failure as Error).message}`);
      if (failure instanceof StorageUnavailable) throw refusedFor('unavailable');
      throw new Refused(DOCUMENT_PROBLEMS.damaged, GENERAL_PROBLEMS.unexpected);
    }
  }
}

/** Waits until the first piece is verified, so that damage is said in words instead of cutting the answer off. */
function firstPiece(stream: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const ready = (): void => {
      stream.off('error', reject);
      resolve();
    };
    stream.once('readable', ready).once('error', reject);
  });
}
