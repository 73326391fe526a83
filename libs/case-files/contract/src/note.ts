import type { RecordFrame } from './room-records';
import type { NoteNature } from './vocabularies';

/** What a worker writes. `happenedAt` left out means now. */
export interface NoteInput {
  nature: NoteNature;
  body: string;
  happenedAt?: string;
}

/** The author corrects a note within a day; later an addendum is a new note. */
export interface NoteCorrection extends NoteInput {
  correctionReason: string;
}

/** Longest note, in characters. */
export const NOTE_BODY_MAX = 8000;
/** Hours during which the author may correct a note. */
export const NOTE_CORRECTION_HOURS = 24;
/** Notes the file shows at once; more by `next`. */
export const NOTES_PER_PAGE = 30;

/** A note as the file shows it. */
export interface NoteView extends RecordFrame {
  nature: NoteNature;
  body: string;
  happenedAt: string;
  /** True while the reader may still correct it. */
  correctable: boolean;
}
