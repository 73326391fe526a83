/** Limits of the diary; both sides read them. */
export const APPOINTMENT_LIMITS = {
  subject: 160,
  place: 200,
  external: 120,
  externals: 10,
  participants: 20,
  note: 500,
  /** Shortest and longest appointment, in minutes. */
  minMinutes: 5,
  maxMinutes: 12 * 60,
  /** Most days that one reading of the diary may span. */
  days: 62,
  /** Most lines of one reading. */
  lines: 600,
} as const;
export const TASK_LIMITS = { title: 200, note: 1000, lines: 300 } as const;
