import { Injectable } from '@nestjs/common';
import { TIMELINE_PAGE_SIZE } from '@guichet/case-files-contract';
import type { TimelineEntry, TimelineQuery } from '@guichet/case-files-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import { FROM_THE_TOP } from '../records/record-columns';
import { readTimeline } from './timeline.queries';
import { TimelineSources } from './timeline-source';

/** The words as a pattern of `like`. */
const patternOf = (text: string | undefined): string | null =>
  text ? `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;

/** What happened in a file, page by page; each page is recorded. */
@Injectable()
export class ReadTimeline {
  private statement: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: TimelineSources,
  ) {}

  async run(actor: Actor, caseFileId: string, query: TimelineQuery): Promise<Page<TimelineEntry>> {
    this.statement ??= readTimeline(this.sources.all());
    const { at, id } = readPageKey(query.before) ?? FROM_THE_TOP;
    const { room = null, organisationId = null, kind = null, from = null, until = null, text } = query;
    const values = [caseFileId, at, id, room, organisationId, kind, from, until, patternOf(text)];
    const [row] = await this.unitOfWork.newest<{ entries: TimelineEntry[] }>(actor, this.statement, values);
    if (!row) throw refusedFor('not_found');
    const items = row.entries.slice(0, TIMELINE_PAGE_SIZE);
    const last = items.at(-1);
    return { items, next: last && row.entries.length > TIMELINE_PAGE_SIZE ? writePageKey(last) : null };
  }
}
