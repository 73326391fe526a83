/**
 * What a form keeps on the server before it is sent. A draft is its author's alone; it ends when the form is sent, when
 * its author may no longer know the file, and after {@link FORM_DRAFT_LIMITS} days.
 */
export interface KeepFormDraft {
  /** Code of the form, such as `identity`; its words stand in the catalogue of whoever lists drafts. */
  readonly form: string;
  /** Address in the portal at which the form takes the draft up again. */
  readonly address: string;
  /** The file it is about; empty where it is about none. */
  readonly caseFileId?: string | null;
  /** Version of the record when the first word was typed; empty for something new. */
  readonly baseVersion?: number | null;
  /** What the form holds, as JSON text. Sealed before it is stored. */
  readonly content: string;
}

/** `GET /api/drafts/{key}`: version 0 and no content where nothing is kept. The version is the one to name in If-Match. */
export interface FormDraftView {
  readonly key: string;
  readonly version: number;
  readonly content: string | null;
  readonly baseVersion: number | null;
  /** ISO instant. */
  readonly savedAt: string | null;
}

/** `PUT /api/drafts/{key}`. */
export interface FormDraftKept {
  readonly key: string;
  readonly version: number;
  /** ISO instant. */
  readonly savedAt: string;
}

/** One line of `GET /api/drafts`: where one's unsent text is, never what it says. */
export interface FormDraftLine {
  readonly key: string;
  readonly form: string;
  readonly address: string;
  readonly caseFileId: string | null;
  readonly reference: string | null;
  /** ISO instant. */
  readonly savedAt: string;
}

/** `GET /api/drafts`, newest first. */
export interface FormDrafts {
  readonly items: readonly FormDraftLine[];
}

/** `key`, `form`, `address`, `content`: most characters. `drafts`: most of one member. `days`: after which one is removed. */
export const FORM_DRAFT_LIMITS = {
  key: 200,
  form: 40,
  address: 300,
  content: 100_000,
  drafts: 200,
  days: 30,
} as const;

/** Shape of the key of a draft: words and identifiers between colons, such as `identity:<file>`. */
export const FORM_DRAFT_KEY = /^[a-z0-9][\w-]*(:[\w-]+)*$/;

/** 422: the member keeps too many drafts. */
export const TOO_MANY_FORM_DRAFTS = 'too_many_form_drafts';
