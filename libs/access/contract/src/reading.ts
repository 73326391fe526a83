/** One line of "who read this file". */
export interface Reading {
  id: string;
  at: string;
  /** Empty when the clock did it. */
  member: { id: string; name: string; role: string } | null;
  organisation: string | null;
  /** Under which relation to the person; empty when it was not recorded. */
  relation: string | null;
  /** What was done, e.g. `case_file.read`. */
  action: string;
  outcome: 'allowed' | 'refused';
  rooms: string[];
}
