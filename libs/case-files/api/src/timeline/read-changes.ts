import { Injectable } from '@nestjs/common';
import { CHANGES_TOLD } from '@guichet/case-files-contract';
import type { CaseFileChanges, MarkSeen, TimelineEntry } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { fileHead } from '../file-head';
import type { FileHeadRow } from '../file-head';
import { MARK_SEEN, readChanges } from './timeline.queries';
import { TimelineSources } from './timeline-source';

interface Changed extends FileHeadRow {
  since: Date | null;
  until: Date;
  items: TimelineEntry[];
}

/** What others did since the reader’s visit before; reading it is recorded. Marking as seen is the reader’s own. */
@Injectable()
export class ReadChanges {
  private statement: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: TimelineSources,
  ) {}

  async run(actor: Actor, caseFileId: string): Promise<CaseFileChanges> {
    this.statement ??= readChanges(this.sources.all());
    const [row] = await this.unitOfWork.newest<Changed>(actor, this.statement, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    return {
      ...fileHead(row),
      since: row.since?.toISOString() ?? null,
      until: row.until.toISOString(),
      items: row.items.slice(0, CHANGES_TOLD),
      more: row.items.length > CHANGES_TOLD,
    };
  }

  async markSeen(actor: Actor, caseFileId: string, { until }: MarkSeen): Promise<MarkSeen> {
    const [row] = await this.unitOfWork.statement<{ until: Date }>(actor, MARK_SEEN, [caseFileId, until]);
    if (!row) throw refusedFor('not_found');
    return { until: row.until.toISOString() };
  }
}
