import type { RecordFrame } from './room-records';
import type { NoteAudience, NoteNature } from './vocabularies';

/** What a worker writes. `happenedAt` left out means now, `audience` left out the whole file. */
export interface NoteInput {
  nature: NoteNature;
  body: string;
  happenedAt?: string;
  /** Who may read it, never more than who reads its room. */
  audience?: NoteAudience;
  /** The guard proposed another room and the writer kept the text here. */
  keptHere?: boolean;
}

/** An addendum takes its nature and its readers from the note it adds to. */
export interface NoteAddendum {
  body: string;
  keptHere?: boolean;
}

/** The author corrects a note within a day; later only addenda are written. */
export interface NoteCorrection extends NoteInput {
  correctionReason: string;
}

/** The writer's own text that is no note yet; an empty body forgets it. */
export interface NoteDraftInput {
  nature: NoteNature;
  audience: NoteAudience;
  body: string;
}

/** The draft as it was last saved. */
export interface NoteDraft extends NoteDraftInput {
  savedAt: string;
}

/** Longest note, in characters. */
export const NOTE_BODY_MAX = 8000;
/** Hours during which the author may correct a note. */
export const NOTE_CORRECTION_HOURS = 24;
/** Notes the file shows at once; more by `next`. */
export const NOTES_PER_PAGE = 30;
/** Addenda shown beneath one note; the timeline has all of them. */
export const ADDENDA_OF_NOTE = 20;

/** What is shown beneath a note that can no longer be changed. */
export interface AddendumView {
  id: string;
  body: string;
  recordedAt: string;
  author: { id: string; name: string; organisation: string };
}

/** A note as the file shows it. */
export interface NoteView extends RecordFrame {
  nature: NoteNature;
  body: string;
  happenedAt: string;
  audience: NoteAudience;
  /** First row of its chain of corrections: what an addendum names. */
  originId: string;
  /** For an addendum: the note to which it adds. */
  addsToId: string | null;
  /** When it was first written; the lock counts from here. */
  writtenAt: string;
  /** Topics the guard noticed and the author kept here. */
  keptTopics: string[];
  /** Oldest first. */
  addenda: AddendumView[];
  /** True while the reader may still correct it. */
  correctable: boolean;
}
