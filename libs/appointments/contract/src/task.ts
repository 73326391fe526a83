import type { Recurrence } from './recurrence';

/** How a task stands. `dropped`: not to be done any more, which also ends its repetition. */
export const TASK_STATUSES = ['open', 'done', 'dropped'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Which tasks: one’s own and those one’s teams share, or all tasks of one’s teams. */
export const TASK_BOXES = ['own', 'team'] as const;
export type TaskBox = (typeof TASK_BOXES)[number];

/** Something to do by a day. */
export interface Task {
  readonly id: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  /** The file it is about and how the person wishes to be called; null without a file, or where the file is closed to the caller. */
  readonly caseFileId: string | null;
  readonly personName: string | null;
  /** One of the two owns it. */
  readonly owner: { readonly memberId: string | null; readonly teamId: string | null; readonly name: string };
  readonly recurrence: Recurrence | null;
  readonly doneAt: string | null;
  readonly doneByName: string | null;
}
export interface TaskList {
  readonly items: readonly Task[];
}

/** `POST /api/tasks` and `PUT /api/tasks/:id`. */
export interface WriteTask {
  readonly title: string;
  readonly note: string;
  readonly dueOn: string;
  readonly ownerMemberId: string | null;
  readonly ownerTeamId: string | null;
  readonly recurrence: Recurrence | null;
}
export interface CreateTask extends WriteTask {
  readonly caseFileId: string | null;
}

/** `POST /api/tasks/:id/completion`; answers the task that takes its place when it comes back. */
export interface CompleteTask {
  readonly outcome: 'done' | 'dropped';
}
export interface TaskCompleted {
  readonly id: string;
  readonly version: number;
  readonly next: { readonly id: string; readonly dueOn: string } | null;
}
