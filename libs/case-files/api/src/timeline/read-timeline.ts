import { Injectable } from '@nestjs/common';
import { TIMELINE_PAGE_SIZE } from '@guichet/case-files-contract';
import type { TimelineEntry, TimelinePage, TimelineQuery } from '@guichet/case-files-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { fileHead } from '../file-head';
import type { FileHeadRow } from '../file-head';
import { FROM_THE_TOP } from '../records/record-columns';
import { LINES_LOOKED_THROUGH, readTimeline } from './timeline.queries';
import { TimelineSources } from './timeline-source';

type Row = FileHeadRow & { readonly entries: TimelineEntry[] };
type PageKey = Pick<TimelineEntry, 'at' | 'id'>;

/** How often the next lines are looked through for one page, before the reader is asked whether to go on. */
const ROUNDS = 4;

/** Without case and accents, as the database folds. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words as a pattern of `like`. */
const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** What happened in a file, page by page; each page is recorded. */
@Injectable()
export class ReadTimeline {
  private page: string | null = null;
  private search: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: TimelineSources,
  ) {}

  run(actor: Actor, caseFileId: string, query: TimelineQuery): Promise<TimelinePage> {
    const from = readPageKey(query.before) ?? FROM_THE_TOP;
    return query.text
      ? this.searched(actor, caseFileId, { ...query, text: query.text }, from)
      : this.newest(actor, caseFileId, query, from);
  }

  private async newest(actor: Actor, caseFileId: string, query: TimelineQuery, from: PageKey): Promise<TimelinePage> {
    this.page ??= readTimeline(this.sources.all(), TIMELINE_PAGE_SIZE + 1);
    const row = await this.read(actor, this.page, caseFileId, query, from);
    return pageOf(row, row.entries, row.entries.length > TIMELINE_PAGE_SIZE);
  }

  /** The database cannot look into sealed texts: it sends them all, and what they say is compared here. */
  private async searched(
    actor: Actor,
    caseFileId: string,
    query: TimelineQuery & { text: string },
    from: PageKey,
  ): Promise<TimelinePage> {
    this.search ??= readTimeline(this.sources.all(), LINES_LOOKED_THROUGH);
    const words = folded(query.text);
    const found: TimelineEntry[] = [];
    for (let at = from, round = 1; ; round += 1) {
      const row = await this.read(actor, this.search, caseFileId, query, at);
      found.push(...row.entries.filter(({ text }) => folded(text).includes(words)));
      if (found.length > TIMELINE_PAGE_SIZE) return pageOf(row, found, true);
      const last = row.entries.length === LINES_LOOKED_THROUGH ? row.entries.at(-1) : undefined;
      if (!last || round === ROUNDS) return { ...fileHead(row), items: found, next: last ? writePageKey(last) : null };
      at = last;
    }
  }

  private async read(
    actor: Actor,
    statement: string,
    caseFileId: string,
    query: TimelineQuery,
    { at, id }: PageKey,
  ): Promise<Row> {
    const { room = null, organisationId = null, kind = null, from = null, until = null, text } = query;
    const pattern = text ? patternOf(text) : null;
    const values = [caseFileId, at, id, room, organisationId, kind, from, until, pattern];
    const [row] = await this.unitOfWork.newest<Row>(actor, statement, values);
    if (!row) throw refusedFor('not_found');
    return row;
  }
}

function pageOf(row: FileHeadRow, entries: readonly TimelineEntry[], more: boolean): TimelinePage {
  const items = entries.slice(0, TIMELINE_PAGE_SIZE);
  const last = items.at(-1);
  return { ...fileHead(row), items, next: last && more ? writePageKey(last) : null };
}
