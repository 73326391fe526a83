import type { ShareableRoom, SharingNoticeWords } from '@guichet/access-contract';

/** What is agreed, as the notice needs it; names and days already in words. */
export interface SharingTerms {
  readonly from: string;
  /** The receiving team or organisation, as people say it. */
  readonly to: string;
  readonly purpose: string;
  readonly rooms: readonly ShareableRoom[];
  readonly refusedRooms: readonly ShareableRoom[];
  readonly readsAtOnce: boolean;
  /** The last day it holds, in the words of the language. */
  readonly until: string;
}

/** A heading with what stands under it. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Lines that are a list rather than sentences. */
  readonly listed: boolean;
}

/** The notice with the terms filled in: what is read aloud on the screen and what the receipt repeats. */
export interface SharingSheet {
  readonly title: string;
  readonly greeting: string;
  readonly parts: readonly SheetPart[];
  readonly agree: string;
}

/** Puts the terms into the words of one language. Nothing but names, days and the purpose comes from outside. */
export function sharingSheet(words: SharingNoticeWords, terms: SharingTerms): SharingSheet {
  const filled = (sentence: string): string =>
    sentence.replace(/\{(from|organisation|day)\}/g, (_, name: string) =>
      name === 'day' ? terms.until : name === 'from' ? terms.from : terms.to,
    );
  const rooms = (list: readonly ShareableRoom[]): string[] => list.map((room) => words.rooms[room]);
  const part = (heading: string, lines: readonly string[], listed = false): SheetPart => ({
    heading: filled(heading),
    lines: lines.map(filled),
    listed,
  });
  return {
    title: words.title,
    greeting: filled(words.greeting),
    parts: [
      part(words.who, [terms.readsAtOnce ? words.atOnce : words.onReferral]),
      { heading: words.why, lines: [terms.purpose], listed: false },
      part(words.shared, rooms(terms.rooms), true),
      terms.refusedRooms.length > 0
        ? part(words.refused, rooms(terms.refusedRooms), true)
        : part(words.refused, [words.nothingRefused]),
      part(words.until, [words.takeBack]),
      { heading: '', lines: [words.free, words.confidences], listed: false },
    ],
    agree: words.agree,
  };
}
