/** One stretch of a week’s work, on the clock in Brussels. Several on one day leave room for a pause. */
export interface WorkingStretch {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** HH:MM */
  readonly from: string;
  /** HH:MM, later than `from` */
  readonly to: string;
}

/** Whose hours count: the member’s own, else those of the team, else the usual ones. */
export const WORKING_HOURS_SOURCES = ['own', 'team', 'usual'] as const;
export type WorkingHoursSource = (typeof WORKING_HOURS_SOURCES)[number];

/** `GET /api/me/working-hours` and `GET /api/teams/:id/working-hours`. */
export interface WorkingHours {
  readonly source: WorkingHoursSource;
  readonly stretches: readonly WorkingStretch[];
}

/** `PUT` of the same; an empty list goes back to the hours of the team, or to the usual ones. */
export interface ReplaceWorkingHours {
  readonly stretches: readonly WorkingStretch[];
}

/** Until somebody says otherwise: nine to five, Monday to Friday. */
export const USUAL_HOURS: readonly WorkingStretch[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));
/** Most stretches of one week. */
export const WORKING_STRETCHES = 21;
