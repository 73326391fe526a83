import type { FactSource } from '../vocabularies';

/** Whether somebody was there. Excused hours are hours planned for them that they could not follow. */
export const ATTENDANCES = ['attended', 'excused', 'absent'] as const;
export type SessionAttendance = (typeof ATTENDANCES)[number];

/** One session of a course or of a part of the path: hours and whether the person was there. Days are YYYY-MM-DD. */
export interface AttendedHoursInput {
  source: FactSource;
  /** Day of the session. */
  heldOn: string;
  /** Part of the path in the same file. */
  moduleId: string | null;
  /** Course in the same file. */
  trainingEpisodeId: string | null;
  /** Hours, to the half hour. */
  hours: number;
  /** Attended, excused or absent. */
  attendance: SessionAttendance;
  /** Code in reference list absence_reason: why the person could not come. */
  reasonCode: string | null;
  /** Remark. */
  note: string;
}

/** What the file shows besides. */
export interface AttendedHoursNames {
  /** Part of the path named; null where it may not be read. */
  moduleCode: string | null;
  /** Title of the course named; null where it may not be read. */
  trainingTitle: string | null;
}
