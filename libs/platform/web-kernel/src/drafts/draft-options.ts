/** A record as it stands now, in the shape of the form that edits it. */
export interface NewestVersion<Draft extends object> {
  /** Only the fields that the record has; a reason for the change is the writer's alone. */
  readonly value: Partial<Draft>;
  readonly version: number;
  /** Who changed it last and when, where the record says so. */
  readonly by?: string;
  readonly at?: string;
  /** What was asked is an act on the record, not its text: it is not sent again by itself, the person looks again first. */
  readonly lookAgain?: boolean;
}

/** Label and words of a field whose control does not say them. */
export interface SaidField {
  readonly label: string;
  readonly words: (value: unknown) => string;
}

/** What a form says of itself. */
export interface DraftOptions<Draft extends object> {
  /** Code of the form; it has words in `myDay.drafts.form`. */
  readonly form: string;
  /** Identifiers of what it is about; null while it is not open. */
  readonly about: () => readonly string[] | null;
  /** What the form holds before anything is typed. */
  readonly start: () => Draft;
  readonly caseFileId?: () => string | null | undefined;
  /** The version of the record that was read. */
  readonly version?: () => number | null | undefined;
  /** Reads the record again after somebody else changed it; undefined when it is gone. */
  readonly newest?: () => Promise<NewestVersion<Draft> | undefined>;
  readonly says?: (name: string) => SaidField | undefined;
  /** Fields that the form fills in by itself: alone they are no text of anybody’s. */
  readonly fills?: readonly (keyof Draft)[];
}

/** Two versions, while the person has to choose. */
export interface OpenConflict<Draft extends object> {
  readonly theirs: NewestVersion<Draft>;
  readonly names: readonly (keyof Draft & string)[];
}
