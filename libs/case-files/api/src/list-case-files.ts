import { Injectable } from '@nestjs/common';
import { COUNTED_UP_TO } from '@guichet/case-files-contract';
import type { CaseFileList, CaseFileListItem, ListCaseFiles as Query } from '@guichet/case-files-contract';
import { listedClock } from '@guichet/case-files-domain';
import { shownNames } from '@guichet/people-domain';
import { PAGE_SIZE } from '@guichet/platform-contract';
import { Clock, readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { LIST, LIST_FILTERED } from './list-case-files.queries';
import type { ListRow } from './list-case-files.queries';

/** The files the actor may know, last activity first. */
@Injectable()
export class ListCaseFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, query: Query): Promise<CaseFileList> {
    const { size = PAGE_SIZE } = query;
    const after = readPageKey(query.after);
    const first = after === null;
    const page = [size + 1, after?.at ?? null, after?.id ?? null, first];
    const filter = filterOf(actor, query);
    const rows = filter.some((value) => value !== null)
      ? await this.unitOfWork.statement<ListRow>(actor, LIST_FILTERED, [...page, ...filter])
      : await this.unitOfWork.statement<ListRow>(actor, LIST, page);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const today = this.clock.today();
    return {
      items: shown.map((row) => lineView(row, today)),
      next: rows.length > size && last ? writePageKey({ at: last.last_activity_at, id: last.id }) : null,
      total: first ? totalOf(rows[0]?.total ?? 0) : null,
    };
  }
}

function filterOf(actor: Actor, { status, mine, leadId, teamId, openedFrom, openedTo }: Query): unknown[] {
  return [
    status ?? null,
    mine === true ? actor.memberId : (leadId ?? null),
    teamId ?? null,
    openedFrom ?? null,
    openedTo ?? null,
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
