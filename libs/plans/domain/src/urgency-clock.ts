/** Where the clock of an urgency stands. `soon`: less than a third of its time is left. */
export type UrgencyClockState = 'running' | 'soon' | 'overdue' | 'solved_in_time' | 'solved_late';

/** What the clock of an urgency says at one moment. */
export interface UrgencyClock {
  readonly state: UrgencyClockState;
  /** Share of its time used up; 1 when it runs out, more when it is overdue. */
  readonly used: number;
  /** Minutes left; negative when overdue. For a solved one, what was left when it was solved. */
  readonly minutesLeft: number;
}

const MINUTE = 60_000;
const SOON_FROM = 2 / 3;

/** The clock of an urgency: it runs from its opening to the end of its level, and stops when it is solved. */
export function urgencyClock(
  urgency: { readonly openedAt: string; readonly dueAt: string; readonly solvedAt: string | null },
  now: Date,
): UrgencyClock {
  const opened = Date.parse(urgency.openedAt);
  const due = Date.parse(urgency.dueAt);
  const at = urgency.solvedAt === null ? now.getTime() : Date.parse(urgency.solvedAt);
  const used = Math.max(0, (at - opened) / (due - opened));
  return { state: stateOf(urgency.solvedAt !== null, used), used, minutesLeft: Math.floor((due - at) / MINUTE) };
}

function stateOf(solved: boolean, used: number): UrgencyClockState {
  if (solved) return used <= 1 ? 'solved_in_time' : 'solved_late';
  if (used >= 1) return 'overdue';
  return used >= SOON_FROM ? 'soon' : 'running';
}
