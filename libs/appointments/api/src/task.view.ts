import type { Task } from '@guichet/appointments-contract';
import { displayName } from '@guichet/people-domain';
import type { TaskRow } from './task.queries';

/** A task as the contract writes it. */
export function taskView(row: TaskRow, today: string): Task {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    title: row.title,
    note: row.note,
    dueOn: row.dueOn,
    overdue: row.status === 'open' && row.dueOn < today,
    caseFileId: row.caseFileId,
    personName: row.names ? displayName(row.names) : null,
    owner: { memberId: row.ownerMemberId, teamId: row.ownerTeamId, name: row.ownerName },
    recurrence:
      row.unit === null || row.interval === null ? null : { unit: row.unit, interval: row.interval, until: row.until },
    doneAt: row.doneAt?.toISOString() ?? null,
    doneByName: row.doneByName,
  };
}
