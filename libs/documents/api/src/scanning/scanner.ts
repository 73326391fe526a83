import { Injectable, Logger } from '@nestjs/common';
import type { ScanState } from '@guichet/documents-contract';
import { Configuration } from '@guichet/platform-api-kernel';
import { askClamd, ScannerUnavailable } from './clamd';

const PATIENCE_MILLISECONDS = 20_000;

/** The check for viruses. What it could not check it says so: `not_configured` or `pending`, never `clean`. */
@Injectable()
export class Scanner {
  private readonly logger = new Logger('Scanner');
  private readonly address: { host: string; port: number; patienceMilliseconds: number } | null;

  constructor(configuration: Configuration) {
    const [, host, port] = /^\[?(.+?)\]?:(\d+)$/.exec(configuration.clamavAddress) ?? [];
    this.address = host && port ? { host, port: Number(port), patienceMilliseconds: PATIENCE_MILLISECONDS } : null;
  }

  get configured(): boolean {
    return this.address !== null;
  }

  async check(bytes: Buffer): Promise<Extract<ScanState, 'clean' | 'infected' | 'not_configured' | 'pending'>> {
    if (!this.address) return 'not_configured';
    try {
      return await askClamd(this.address, bytes);
    } catch (failure) {
      if (!(failure instanceof ScannerUnavailable)) throw failure;
      this.logger.warn(`a file waits for its check: ${failure.message}`);
      return 'pending';
    }
  }
}
