import { Injectable } from '@nestjs/common';
import { LetterPrinter } from '@guichet/documents-api';
import { Clock } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { ReadReadingRecord } from './read-reading-record';
import type { ReadingPeriod } from './read-reading-record';
import { readingSheet } from './reading-sheet';
import { READING_TEMPLATE } from './reading-template';

/** Prints who opened a file, for the person to take along; recorded as a print. */
@Injectable()
export class PrintReadingRecord {
  constructor(
    private readonly reading: ReadReadingRecord,
    private readonly printer: LetterPrinter,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    caseFileId: string,
    period: ReadingPeriod,
    language: 'fr' | 'en',
  ): Promise<{ pdf: Buffer; reference: string }> {
    const record = await this.reading.printed(actor, caseFileId, period);
    const sharing = await this.reading.sharing(actor, caseFileId);
    const now = this.clock.now();
    const by = `${actor.givenName} ${actor.familyName}, ${actor.organisation.name}`;
    const sheet = readingSheet({ record, sharing, period, by, now }, language);
    return { pdf: await this.printer.print(sheet, now, READING_TEMPLATE), reference: record.reference };
  }
}
