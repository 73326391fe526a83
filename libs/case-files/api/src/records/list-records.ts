import { Injectable } from '@nestjs/common';
import { RECORDS_PER_PAGE } from '@guichet/case-files-contract';
import type { RecordFrame } from '@guichet/case-files-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import type { Page } from '@guichet/platform-contract';
import type { KindOfRecord } from './kind-of-record';
import { FROM_THE_TOP } from './record-columns';
import type { RecordQueryDto } from './record-frame.dto';

type Row = RecordFrame & { key: string };

/** The current records of one kind, or those that were withdrawn, page by page; each page is recorded. */
@Injectable()
export class ListRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(
    actor: Actor,
    kind: KindOfRecord,
    caseFileId: string,
    { before, withdrawn = false }: RecordQueryDto,
  ): Promise<Page<RecordFrame>> {
    const { at, id } = readPageKey(before) ?? FROM_THE_TOP;
    const values = [caseFileId, at, id, RECORDS_PER_PAGE + 1, kind.room];
    const [row] = await this.unitOfWork.statement<{ records: Row[] }>(
      actor,
      withdrawn ? kind.withdrawn : kind.list,
      values,
    );
    if (!row) throw refusedFor('not_found');
    const page = row.records.slice(0, RECORDS_PER_PAGE);
    const last = page.at(-1);
    return {
      items: page.map(({ key: _key, ...record }) => record),
      next: last && row.records.length > RECORDS_PER_PAGE ? writePageKey({ at: last.key, id: last.id }) : null,
    };
  }
}
