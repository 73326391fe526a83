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
import { OPEN_VERSION, STILL_OPEN } from './document.queries';
import { RightEnded, whileAllowed } from './while-allowed';

interface Found extends SealedVersion {
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly scan: ScanState;
  readonly title: string;
  readonly withdrawn: boolean;
}

/** Bytes on their way out. */
export interface Content {
  readonly stream: Readable;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly fileName: string;
}

/** Opens one version; that it was opened is recorded in the statement that finds it. */
@Injectable()
export class OpenContent {
  private readonly logger = new Logger('OpenContent');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** @throws not_found, document_withdrawn, document_unchecked, document_infected, document_damaged, unavailable */
  async run(actor: Actor, caseFileId: string, documentId: string, number: number): Promise<Content> {
    const [found] = await this.unitOfWork.statement<Found>(actor, OPEN_VERSION, [caseFileId, documentId, number]);
    if (!found) throw refusedFor('not_found');
    if (found.withdrawn) throw new Refused(DOCUMENT_PROBLEMS.withdrawn, GENERAL_PROBLEMS.unprocessable);
    if (!isReadable(found.scan)) {
      const code = found.scan === 'infected' ? DOCUMENT_PROBLEMS.infected : DOCUMENT_PROBLEMS.unchecked;
      throw new Refused(code, GENERAL_PROBLEMS.unprocessable);
    }
    const { mediaType, size, title } = found;
    const allowed = (): Promise<boolean> => this.stillOpen(actor, documentId);
    const stream = whileAllowed(await this.stream(found), allowed, () => this.clock.now());
    stream.on('error', (failure) => this.cutOff(found, failure));
    return { stream, mediaType, size, fileName: downloadName(title, mediaType) };
  }

  /** An ended session, or any other refusal, ends the download too. */
  private async stillOpen(actor: Actor, documentId: string): Promise<boolean> {
    try {
      return (await this.unitOfWork.statement(actor, STILL_OPEN, [documentId])).length > 0;
    } catch {
      return false;
    }
  }

  private cutOff({ id }: Found, failure: Error): void {
    if (failure instanceof RightEnded) this.logger.warn(`version ${id} was cut off: ${failure.message}`);
    else this.logger.error(`version ${id} does not open: ${failure.message}`);
  }

  private async stream(version: Found): Promise<Readable> {
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
