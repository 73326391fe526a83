import { Injectable } from '@nestjs/common';
import { readReadingKey, writeReadingKey } from '@guichet/access-api';
import type { Room } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { READING_LINES, READING_LINES_PRINTED, SHARING_LINES } from '@guichet/rights-contract';
import type { ReadingLine, ReadingRecord, SharingRecord } from '@guichet/rights-contract';
import { deedOf } from './reading-deed';
import { READ_READING_RECORD, READ_SHARING_RECORD } from './reading-record.queries';

/** Which lines of the record. */
export interface ReadingPeriod {
  readonly from?: string;
  readonly until?: string;
  readonly organisationId?: string;
}

interface Line {
  id: number;
  at: string;
  name: string;
  role: string;
  organisation: string;
  relation: string | null;
  action: string;
  rooms: Room[];
  emergency: string | null;
}
interface Row extends Record<string, unknown> {
  title: ReadingRecord['title'] | 'none';
  lines: Line[] | null;
  reference: string;
}

function lineView({ id, action, emergency, relation, ...line }: Line): ReadingLine {
  return { ...line, id: String(id), relation: relation ?? 'none', deed: deedOf(action), emergencyCode: emergency };
}

/** Who opened a file, for those whose title the contract names. Asking is itself recorded. */
@Injectable()
export class ReadReadingRecord {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file · forbidden when they have no title to its readings */
  page(actor: Actor, caseFileId: string, period: ReadingPeriod, before?: string): Promise<ReadingRecord> {
    return this.lines(actor, caseFileId, period, { before, most: READING_LINES, action: 'readings.read' });
  }

  /** The same for paper: as many lines as fit. */
  printed(actor: Actor, caseFileId: string, period: ReadingPeriod): Promise<ReadingRecord> {
    return this.lines(actor, caseFileId, period, { most: READING_LINES_PRINTED, action: 'readings.print' });
  }

  async sharing(actor: Actor, caseFileId: string): Promise<SharingRecord> {
    const [row] = await this.unitOfWork.statement<{ title: string; record: SharingRecord }>(
      actor,
      READ_SHARING_RECORD,
      [caseFileId, SHARING_LINES],
    );
    if (!row) throw refusedFor('not_found');
    if (row.title === 'none') throw refusedFor('forbidden');
    return row.record;
  }

  private async lines(
    actor: Actor,
    caseFileId: string,
    { from, until, organisationId }: ReadingPeriod,
    { before, most, action }: { before?: string | undefined; most: number; action: string },
  ): Promise<ReadingRecord> {
    const { at, id } = readReadingKey(before);
    const filters = [from ?? null, until ?? null, organisationId ?? null];
    const [row] = await this.unitOfWork.statement<Row>(actor, READ_READING_RECORD, [
      ...[caseFileId, at, id],
      ...filters,
      ...[most + 1, action],
    ]);
    if (!row) throw refusedFor('not_found');
    if (row.title === 'none' || row.lines === null) throw refusedFor('forbidden');
    const items = row.lines.slice(0, most).map(lineView);
    const last = items.at(-1);
    const next = last && row.lines.length > most ? writeReadingKey(last) : null;
    return { items, next, title: row.title, reference: row.reference };
  }
}
