/** Problem codes of the diary. Some are also names of the database’s last guards. */
export const APPOINTMENT_PROBLEMS = {
  /** 422: it stands in another state, or has not begun. */
  step: 'appointment_step',
  /** 422: it ends before it begins, or lasts too long. */
  period: 'appointment_period',
  /** 409 with the conflicts: send it again with `despiteConflicts` to book all the same. */
  conflicts: 'appointment_conflicts',
  /** 422: a participant works elsewhere and may not know the file. */
  participant: 'participant_outside',
  /** 422: an interpreter is asked for without a language, or the reverse. */
  interpreter: 'interpreter_language_missing',
  /** 422: the diary is read over too long a time. */
  span: 'diary_span',
  /** 422: a task belongs to one member or to one team. */
  taskOwner: 'task_owner',
  /** 422: the task is done, or is not. */
  taskState: 'task_state',
  /** 422: the rule of repetition ends before it begins. */
  recurrence: 'task_recurrence',
  /** 422: hours of one day overlap or end before they begin. */
  workingHours: 'working_hours',
} as const;
