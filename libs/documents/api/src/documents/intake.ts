import { Injectable } from '@nestjs/common';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { Clock, Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, KernelRequest } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';
import { acceptFile } from '../files/accept-file';
import { receiveFile } from '../files/received-file';
import { Scanner } from '../scanning/scanner';
import type { CheckedFile } from '../vault/vault';
import { MAY_ADD, RECORD_INFECTED } from './document.queries';

/** Files in memory at one time; each may be as large as the setting allows. */
const AT_ONCE = 4;
const WAIT_SECONDS = 5;

/** What passed every check, with the fields that came along. */
export interface TakenIn {
  readonly file: CheckedFile;
  readonly fields: Readonly<Record<string, string>>;
}

/** The way in for every file: whether the actor may add at all comes before the first byte is read. */
@Injectable()
export class Intake {
  private running = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scanner: Scanner,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  get maxBytes(): number {
    return this.configuration.documentMegabytes * 1024 * 1024;
  }

  /** @throws not_found, forbidden, document_infected and what `receiveFile` and `acceptFile` throw */
  async take(actor: Actor, caseFileId: string, request: KernelRequest): Promise<TakenIn> {
    await this.refuseOutsiders(actor, caseFileId);
    if (this.running >= AT_ONCE)
      throw new Refused(DOCUMENT_PROBLEMS.busy, GENERAL_PROBLEMS.too_many_requests, { seconds: WAIT_SECONDS });
    this.running += 1;
    try {
      const { bytes, fileName, fields } = await receiveFile(request, this.maxBytes);
      const accepted = await acceptFile(bytes, fileName);
      return { file: await this.checked(actor, caseFileId, accepted), fields };
    } finally {
      this.running -= 1;
    }
  }

  /** Has the scanner look at it; a find is recorded and refused. */
  async checked(
    actor: Actor,
    caseFileId: string,
    file: Pick<CheckedFile, 'bytes' | 'mediaType' | 'stripped'>,
  ): Promise<CheckedFile> {
    const scanState = await this.scanner.check(file.bytes);
    if (scanState === 'infected') {
      await this.unitOfWork.statement(actor, RECORD_INFECTED, [caseFileId]);
      throw new Refused(DOCUMENT_PROBLEMS.infected, GENERAL_PROBLEMS.unprocessable);
    }
    return { ...file, scanState, scannedAt: scanState === 'clean' ? this.clock.now() : null };
  }

  private async refuseOutsiders(actor: Actor, caseFileId: string): Promise<void> {
    const [file] = await this.unitOfWork.statement<{ may: boolean }>(actor, MAY_ADD, [caseFileId]);
    if (!file) throw refusedFor('not_found');
    if (!file.may) throw refusedFor('forbidden');
  }
}
