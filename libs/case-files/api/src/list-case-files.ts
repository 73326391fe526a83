import { Injectable } from '@nestjs/common';
import { COUNTED_UP_TO } from '@guichet/case-files-contract';
import type { CaseFileList, CaseFileListItem, ListCaseFiles as Query } from '@guichet/case-files-contract';
import { listedClock } from '@guichet/case-files-domain';
import { shownNames } from '@guichet/people-domain';
import { PAGE_SIZE } from '@guichet/platform-contract';
import { Clock, readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { LIST, LIST_FILTERED, LIST_SORTED } from './list-case-files.queries';
import type { ListRow } from './list-case-files.queries';
import { readListKey, writeListKey } from './list-page-key';

/** The files the actor may know, last activity first. */
@Injectable()
export class ListCaseFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, query: Query): Promise<CaseFileList> {
    const { size = PAGE_SIZE, sort = 'activity' } = query;
    const first = query.after === undefined;
    const filter = filterOf(actor, query);
    const rows =
      sort === 'activity'
        ? await this.byActivity(actor, query.after, size, filter)
        : await this.bySort(actor, sort, query.after, size, filter);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const today = this.clock.today();
    return {
      items: shown.map((row) => lineView(row, today)),
      next: rows.length > size && last ? nextOf(last) : null,
      total: first ? totalOf(rows[0]?.total ?? 0) : null,
    };
  }

  private byActivity(
    actor: Actor,
    word: string | undefined,
    size: number,
    filter: readonly unknown[],
  ): Promise<ListRow[]> {
    const after = readPageKey(word);
    const page = [size + 1, after?.at ?? null, after?.id ?? null, after === null];
    return this.read(actor, { all: LIST, filtered: LIST_FILTERED }, page, filter);
  }

  private bySort(
    actor: Actor,
    sort: keyof typeof LIST_SORTED,
    word: string | undefined,
    size: number,
    filter: readonly unknown[],
  ): Promise<ListRow[]> {
    const after = readListKey(word);
    const page = [size + 1, after?.key ?? null, after?.id ?? null, after === null];
    return this.read(actor, LIST_SORTED[sort], page, filter);
  }

  private read(
    actor: Actor,
    { all, filtered }: { readonly all: string; readonly filtered: string },
    page: readonly unknown[],
    filter: readonly unknown[],
  ): Promise<ListRow[]> {
    return filter.some((value) => value !== null)
      ? this.unitOfWork.statement<ListRow>(actor, filtered, [...page, ...filter])
      : this.unitOfWork.statement<ListRow>(actor, all, page);
  }
}

function nextOf(last: ListRow): string {
  return last.key === null
    ? writePageKey({ at: last.last_activity_at, id: last.id })
    : writeListKey({ key: last.key, id: last.id });
}

function filterOf(actor: Actor, query: Query): unknown[] {
  const { status, mine, leadId, teamId, openedFrom, openedTo, birthYear, need, closedFrom, closedTo } = query;
  return [
    status ?? null,
    mine === true ? actor.memberId : (leadId ?? null),
    teamId ?? null,
    openedFrom ?? null,
    openedTo ?? null,
    birthYear ?? null,
    need ?? null,
    closedFrom ?? null,
    closedTo ?? null,
  ];
}

function totalOf(counted: number): CaseFileList['total'] {
  return { count: Math.min(counted, COUNTED_UP_TO), more: counted > COUNTED_UP_TO };
}

function lineView(row: ListRow, today: string): CaseFileListItem {
  return {
    id: row.id,
    reference: row.reference,
    ...(row.names ? { names: shownNames(row.names) } : {}),
    ...(row.rooms.includes('language') ? { language: row.language } : {}),
    status: row.status,
    openedOn: row.opened_on,
    lead: { id: row.lead_member_id, name: row.lead_name },
    team: { id: row.team_id, name: row.team_name },
    organisationShortName: row.organisation_short_name,
    lastActivityAt: row.last_activity_at,
    ...(row.rooms.includes('residence') ? { residenceClock: listedClock(row.document, today) } : {}),
    openReferrals: row.open_referrals,
  };
}
