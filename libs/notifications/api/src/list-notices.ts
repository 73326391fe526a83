import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@guichet/platform-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Notice, NoticePage } from '@guichet/notifications-contract';
import type { NoticeQueryDto } from './notice.dto';
import { LIST, UNREAD } from './notice.queries';
import type { NoticeRow } from './notice.queries';

function noticeView(row: NoticeRow): Notice {
  return {
    id: row.id,
    kind: row.kind,
    at: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    referral: row.referral,
    caseFileId: row.case_file_id,
    caseFileReference: row.case_file_reference,
  };
}

/** The notices of the caller. */
@Injectable()
export class ListNotices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(actor: Actor, query: NoticeQueryDto): Promise<NoticePage> {
    const size = query.size ?? PAGE_SIZE;
    const after = readPageKey(query.after);
    const [rows, counted] = await Promise.all([
      this.unitOfWork.statement<NoticeRow>(actor, LIST, [
        query.unread ?? null,
        after?.at ?? null,
        after?.id ?? null,
        size,
      ]),
      this.unitOfWork.statement<{ unread: number }>(actor, UNREAD),
    ]);
    const shown = rows.slice(0, size);
    const last = rows.length > size ? shown.at(-1) : undefined;
    return {
      items: shown.map(noticeView),
      next: last ? writePageKey({ at: last.sort_key, id: last.id }) : null,
      unread: counted[0]?.unread ?? 0,
    };
  }
}
