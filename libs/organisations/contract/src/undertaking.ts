/** Where a member stands with the undertaking of secrecy. `new_text`: an earlier text was signed, which still counts. */
export const UNDERTAKING_STATES = ['missing', 'new_text', 'signed'] as const;
export type UndertakingState = (typeof UNDERTAKING_STATES)[number];

/** `GET /api/me/undertaking`: the text in force, and what the member signed. */
export interface OwnUndertaking {
  readonly state: UndertakingState;
  /** Day of the last signature, here or on a paper that the manager noted. */
  readonly signedOn: string | null;
  readonly version: string;
  readonly body: string;
  /** Law it rests on. */
  readonly source: string;
  readonly inForceFrom: string;
  /** Day from which an earlier text counts for nothing; null: the new one only asks. */
  readonly requiredFrom: string | null;
}

/** `PUT /api/me/undertaking`. */
export interface SignUndertaking {
  /** Version that was read. Another one in force by now: `secrecy_text_changed`. */
  version: string;
}
