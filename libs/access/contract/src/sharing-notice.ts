import type { ShareableRoom } from './room';

/**
 * What is read to a person before they agree, in one language. Sentences with `{organisation}`, `{day}` or `{purpose}`
 * are filled in; the others stand as they are. The French one counts, the others help.
 */
export interface SharingNoticeWords {
  readonly title: string;
  readonly greeting: string;
  readonly who: string;
  readonly atOnce: string;
  readonly onReferral: string;
  readonly why: string;
  readonly shared: string;
  readonly refused: string;
  readonly nothingRefused: string;
  readonly until: string;
  readonly free: string;
  readonly confidences: string;
  readonly takeBack: string;
  readonly agree: string;
  readonly signHere: string;
  readonly typeName: string;
  readonly translation: string;
  readonly rooms: Readonly<Record<ShareableRoom, string>>;
}

/** One language of one version of the notice. */
export interface SharingNotice {
  readonly version: number;
  readonly language: string;
  readonly words: SharingNoticeWords;
}

/** The notice as it is read today: French first, then the languages it was put into. */
export interface SharingNotices {
  readonly version: number;
  readonly languages: readonly SharingNotice[];
}
