import { Injectable } from '@nestjs/common';
import { INCIDENT_DAYS_MAX, OVERSIGHT_PROBLEMS } from '@guichet/oversight-contract';
import type { IncidentFile, IncidentFiles, IncidentQuestion, WatchedAccounts } from '@guichet/oversight-contract';
import { readPageKey, UnitOfWork, writePageKey } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, PAGE_SIZE_MAX, Refused, refusedFor } from '@guichet/platform-contract';
import { INCIDENT_PAGE, WATCHED_ACCOUNTS } from './incident.queries';

/** A line with where it stands in the order, to the microsecond. */
export type IncidentRow = IncidentFile & { key: string };

interface PageRow extends Record<string, unknown> {
  account: IncidentFiles['account'];
  sum: IncidentFiles['sum'];
  items: IncidentRow[];
}
const DAY_MILLISECONDS = 86_400_000;

/** @throws incident_period when the days are in no order or too many */
export function checkedPeriod({ from, to }: IncidentQuestion): void {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
  if (days < 0 || days >= INCIDENT_DAYS_MAX)
    throw new Refused(OVERSIGHT_PROBLEMS.incidentPeriod, GENERAL_PROBLEMS.unprocessable, { days: INCIDENT_DAYS_MAX });
}

/** A line as it is shown. */
export const fileOf = ({ key: _, ...file }: IncidentRow): IncidentFile => file;

/** Which files an account came near between two days. Each page that is asked for is recorded. */
@Injectable()
export class ReadIncident {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async accounts(actor: Actor, search: string): Promise<WatchedAccounts> {
    const [row] = await this.unitOfWork.statement<WatchedAccounts & Record<string, unknown>>(actor, WATCHED_ACCOUNTS, [
      search,
    ]);
    return { items: row?.items ?? [] };
  }

  /** @throws not_found when there is no such account · incident_period */
  async page(actor: Actor, question: IncidentQuestion, before: string | undefined): Promise<IncidentFiles> {
    checkedPeriod(question);
    const key = readPageKey(before);
    const values = [question.memberId, question.from, question.to, key?.at, key?.id, PAGE_SIZE_MAX + 1];
    const [row] = await this.unitOfWork.statement<PageRow>(actor, INCIDENT_PAGE, values);
    if (!row) throw refusedFor('not_found');
    const items = row.items.slice(0, PAGE_SIZE_MAX);
    const last = items.at(-1);
    const next = last && row.items.length > PAGE_SIZE_MAX ? writePageKey({ at: last.key, id: last.caseFileId }) : null;
    return { account: row.account, sum: row.sum, items: items.map(fileOf), next };
  }
}
