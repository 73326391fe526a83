/**
 * An import, from the file to its end. `checking`, `running` and `undoing` are worked by jobs, batch by batch, and go on by
 * themselves after an interruption.
 */
export const IMPORT_STATUSES = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'finished',
  'undoing',
  'undone',
  'discarded',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What a member may ask of an import. `decide` covers corrections of cells and answers about likely doubles. */
export const IMPORT_ACTIONS = ['map', 'decide', 'run', 'undo', 'discard'] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/**
 * The whole life: in which status an import takes which action, and what it becomes. What was brought in can be taken back
 * and what still waits can be decided at any time, so that the rows without a doubt need not wait for the others. A decision
 * that leaves no row to look at makes `checked` of it at once.
 */
export const IMPORT_STEPS = {
  uploaded: { map: 'checking', discard: 'discarded' },
  checking: { decide: 'checking', run: 'running', discard: 'discarded' },
  checked: { map: 'checking', decide: 'checking', run: 'running', undo: 'undoing', discard: 'discarded' },
  running: {},
  finished: { decide: 'checking', undo: 'undoing' },
  undoing: {},
  undone: {},
  discarded: {},
} as const satisfies Record<ImportStatus, Partial<Record<ImportAction, ImportStatus>>>;

/** What an import becomes when its job has nothing left to do; one that ran while its check rested goes back to checking. */
export const IMPORT_ENDS = { checking: 'checked', running: 'finished', undoing: 'undone' } as const;
export type WorkedStatus = keyof typeof IMPORT_ENDS;

/** What an import becomes when the member who gave the order may not work any more: another lead of the team gives the next. */
export const IMPORT_HALTS = {
  checking: 'checked',
  running: 'checked',
  undoing: 'finished',
} as const satisfies Record<WorkedStatus, ImportStatus>;

/** What the action makes of an import in this status; null when it does not take it. */
export function stepOf(status: ImportStatus, action: ImportAction): ImportStatus | null {
  return (IMPORT_STEPS[status] as Partial<Record<ImportAction, ImportStatus>>)[action] ?? null;
}

/**
 * A row. `waiting`: not looked at since it was read or corrected. `problem`: a cell must be corrected. `likely_known`:
 * somebody like this is known, a human decides. `failed`: a rule refused it while it was written, nothing of it exists.
 * `kept`: created, and not taken back because somebody worked on it since.
 */
export const ROW_STATUSES = [
  'waiting',
  'problem',
  'likely_known',
  'ready',
  'left_out',
  'same_person',
  'created',
  'failed',
  'undone',
  'kept',
] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** The status of rows on which a job works, by the status of their import. */
export const ROWS_TO_WORK = {
  checking: 'waiting',
  running: 'ready',
  undoing: 'created',
} as const satisfies Record<WorkedStatus, RowStatus>;

/** A human's answer about a row. `undecided` takes an answer back. */
export const ROW_DECISIONS = ['create', 'same_person', 'leave_out', 'undecided'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/** What a decision makes of a row. */
export const DECIDED_STATUS = {
  create: 'ready',
  same_person: 'same_person',
  leave_out: 'left_out',
  undecided: 'waiting',
} as const satisfies Record<RowDecision, RowStatus>;

/** Rows of these statuses take a decision; a row with a problem can only be left out or corrected, one that was refused also tried again. */
export const DECIDABLE: readonly RowStatus[] = [
  'problem',
  'likely_known',
  'ready',
  'left_out',
  'same_person',
  'failed',
];
