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

type UnscannedFile = Pick<CheckedFile, 'bytes' | 'mediaType' | 'stripped'>;

/** Where a file goes: who may send it there, asked before the first byte is read, and how a find is recorded. */
export interface FilingPlace {
  readonly allowed: () => Promise<unknown>;
  readonly infected: () => Promise<unknown>;
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

  /** @throws not_found, forbidden and what `takeIn` throws */
  take(actor: Actor, caseFileId: string, request: KernelRequest): Promise<TakenIn> {
    return this.takeIn(request, {
      allowed: () => this.refuseOutsiders(actor, caseFileId),
      infected: () => this.recordInfected(actor, caseFileId),
    });
  }

  /**
   * Takes one file in, whatever it belongs to.
   * @throws document_busy, document_infected, what `place.allowed`, `receiveFile` and `acceptFile` throw
   */
  async takeIn(request: KernelRequest, place: FilingPlace): Promise<TakenIn> {
    await place.allowed();
    if (this.running >= AT_ONCE)
      throw new Refused(DOCUMENT_PROBLEMS.busy, GENERAL_PROBLEMS.too_many_requests, { seconds: WAIT_SECONDS });
    this.running += 1;
    try {
      const { bytes, fileName, fields } = await receiveFile(request, this.maxBytes);
      const accepted = await acceptFile(bytes, fileName);
      return { file: await this.scanned(accepted, place), fields };
    } finally {
      this.running -= 1;
    }
  }

  /** Has the scanner look at what the product wrote for a file; a find is recorded and refused. */
  checked(actor: Actor, caseFileId: string, file: UnscannedFile): Promise<CheckedFile> {
    return this.scanned(file, { infected: () => this.recordInfected(actor, caseFileId) });
  }

  private async scanned(file: UnscannedFile, { infected }: Pick<FilingPlace, 'infected'>): Promise<CheckedFile> {
    const scanState = await this.scanner.check(file.bytes);
    if (scanState === 'infected') {
      await infected();
      throw new Refused(DOCUMENT_PROBLEMS.infected, GENERAL_PROBLEMS.unprocessable);
    }
    return { ...file, scanState, scannedAt: scanState === 'clean' ? this.clock.now() : null };
  }

  private recordInfected(actor: Actor, caseFileId: string): Promise<unknown> {
    return this.unitOfWork.statement(actor, RECORD_INFECTED, [caseFileId]);
  }

  private async refuseOutsiders(actor: Actor, caseFileId: string): Promise<void> {
    const [file] = await this.unitOfWork.statement<{ may: boolean }>(actor, MAY_ADD, [caseFileId]);
    if (!file) throw refusedFor('not_found');
    if (!file.may) throw refusedFor('forbidden');
  }
}
