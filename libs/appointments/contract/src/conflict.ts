/** What speaks against a moment. Each is a warning: whoever books may know better. */
export const CONFLICT_KINDS = [
  'double_booking',
  'person_double_booking',
  'outside_hours',
  'holiday',
  'team_closed',
  'in_the_past',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One warning; it never says with whom somebody is busy. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Whom it is about; null when it is about the moment itself. */
  readonly memberName: string | null;
  /** Day of the holiday or closure; start of the other appointment. */
  readonly at: string | null;
}

/** `POST /api/appointments/conflicts`. */
export interface AskConflicts {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly caseFileId: string | null;
  readonly teamId: string | null;
  readonly memberIds: readonly string[];
  /** The appointment that is being changed, which does not conflict with itself. */
  readonly exceptId: string | null;
}
export interface Conflicts {
  readonly conflicts: readonly Conflict[];
}
