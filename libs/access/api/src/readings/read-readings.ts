import { Injectable } from '@nestjs/common';
import type { Reading } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { PAGE_SIZE_MAX, refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { readReadingKey, writeReadingKey } from './reading-key';
import { FILE_READINGS, OFFICER_READINGS } from './readings.queries';

interface ReadingRow {
  id: number;
  at: string;
  member_id: string | null;
  member_name: string | null;
  role: string | null;
  organisation: string | null;
  relation: string | null;
  action: string;
  outcome: Reading['outcome'];
  rooms: string[];
}

function readingView({ id, member_id, member_name, role, ...row }: ReadingRow): Reading {
  const member = member_id === null ? null : { id: member_id, name: member_name ?? '', role: role ?? '' };
  return { ...row, id: String(id), member };
}

/** Who read a file. Asking is itself recorded. */
@Injectable()
export class ReadReadings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws not_found when the actor may not know the file · forbidden when they do not manage it */
  ofManagedFile(actor: Actor, caseFileId: string, before: string | undefined): Promise<Page<Reading>> {
    return this.page(actor, FILE_READINGS, caseFileId, before);
  }

  /** @throws not_found when no file has that number */
  ofAnyFile(actor: Actor, caseFile: string, before: string | undefined): Promise<Page<Reading>> {
    return this.page(actor, OFFICER_READINGS, caseFile, before);
  }

  private async page(
    actor: Actor,
    query: string,
    caseFile: string,
    before: string | undefined,
  ): Promise<Page<Reading>> {
    const { at, id } = readReadingKey(before);
    const values = [caseFile, at, id, PAGE_SIZE_MAX + 1];
    const [row] = await this.unitOfWork.statement<{ manages: boolean; readings: ReadingRow[] }>(actor, query, values);
    if (!row) throw refusedFor('not_found');
    if (!row.manages) throw refusedFor('forbidden');
    const items = row.readings.slice(0, PAGE_SIZE_MAX).map(readingView);
    const last = items.at(-1);
    return { items, next: last && row.readings.length > PAGE_SIZE_MAX ? writeReadingKey(last) : null };
  }
}
