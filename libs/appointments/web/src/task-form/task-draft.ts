import type { RecurrenceUnit, WriteTask } from '@guichet/appointments-contract';

/** A task while it is typed; `owner` is empty for oneself, else a team. */
export interface TaskDraft {
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly owner: string;
  readonly unit: RecurrenceUnit | '';
  readonly interval: string;
  readonly until: string;
}

export const EMPTY_TASK: TaskDraft = { title: '', note: '', dueOn: '', owner: '', unit: '', interval: '1', until: '' };

/** The task as the API takes it. */
export function taskCommand(draft: TaskDraft, memberId: string): WriteTask {
  const { title, note, dueOn, owner, unit, interval, until } = draft;
  return {
    title,
    note,
    dueOn,
    ownerMemberId: owner === '' ? memberId : null,
    ownerTeamId: owner === '' ? null : owner,
    recurrence: unit === '' ? null : { unit, interval: Number(interval) || 1, until: until === '' ? null : until },
  };
}
