import { Injectable } from '@nestjs/common';
import { TIMELINE_PAGE_SIZE } from '@guichet/case-files-contract';
import type { TimelineEntry, TimelineQuery } from '@guichet/case-files-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { FROM_THE_TOP } from '../records/record-columns';
import { READ_TIMELINE } from './timeline.queries';

/** What happened in a file, page by page; each page is recorded. */
@Injectable()
export class ReadTimeline {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, query: TimelineQuery): Promise<Page<TimelineEntry>> {
    const { at, id } = readPageKey(query.before) ?? FROM_THE_TOP;
    const values = [caseFileId, at, id, query.room ?? null, query.organisationId ?? null, TIMELINE_PAGE_SIZE + 1];
    const [row] = await this.unitOfWork.statement<{ entries: TimelineEntry[] }>(actor, READ_TIMELINE, values);
    if (!row) throw refusedFor('not_found');
    const items = row.entries.slice(0, TIMELINE_PAGE_SIZE);
    const last = items.at(-1);
    return { items, next: last && row.entries.length > TIMELINE_PAGE_SIZE ? writePageKey(last) : null };
  }
}
