import { Injectable } from '@nestjs/common';
import { NOTES_PER_PAGE } from '@guichet/case-files-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { CaseFileDocument } from './case-file-document';
import { caseFileView } from './case-file.view';
import { TimelineSources } from '../timeline/timeline-source';
import { readCaseFile } from './read-case-file.queries';

/** Opens a file: one statement that reads what the actor may read and records that it was read. */
@Injectable()
export class ReadCaseFile {
  private statement: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly sources: TimelineSources,
  ) {}

  async run(actor: Actor, caseFileId: string): Promise<CaseFileView> {
    this.statement ??= readCaseFile(this.sources.all());
    const rows = await this.unitOfWork.newest<{ file: CaseFileDocument }>(actor, this.statement, [
      caseFileId,
      NOTES_PER_PAGE + 1,
    ]);
    const [row] = rows;
    if (!row) throw refusedFor('not_found');
    const now = this.clock.now();
    return caseFileView(row.file, actor, { now, today: brusselsDay(now) });
  }
}
