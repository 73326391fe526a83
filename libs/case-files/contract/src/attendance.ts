/** Hours of one course or of one part of the integration path, out of the ledger. */
export interface AttendanceLine {
  /** Kind of the record the hours are of. */
  kind: 'pathway-modules' | 'training-episodes';
  /** The record, as it stands now; hours written on what it corrects count here. */
  recordId: string;
  /** Code in reference list integration_module or training_kind. */
  code: string;
  /** What is learnt, or who gives it. */
  title: string;
  hoursPlanned: number | null;
  /** Hours the record itself says were followed: what came before the ledger is in them. */
  declared: number;
  attended: number;
  excused: number;
  absent: number;
  /** Hours attended in a week, over the last eight weeks or since the first session; null before it. */
  weeklyPace: number | null;
  /** Day on which the hours planned are reached at this pace; null when they are, or when nobody can tell. */
  reachedOn: string | null;
}

/** The hours of a file, summed up. Hours of a record entered in error are not counted. */
export interface Attendance {
  hoursPlanned: number;
  attended: number;
  excused: number;
  absent: number;
  lines: AttendanceLine[];
}
