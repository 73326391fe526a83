import type { BirthDate } from './birth-date';
import type { PersonNames } from './names';
import type { FactChange } from './person-changes';
import type { AliasSource, ContactKind, Gender, LanguageLevel } from './vocabularies';

/** Another spelling of the whole name, and where it comes from. */
export interface OtherSpelling {
  readonly spelling: string;
  readonly source: AliasSource;
}

/** Room `identity` of a person, as read and as written. */
export interface PersonIdentity {
  readonly names: PersonNames;
  /** Transliterations that the guichet adds by itself are not listed here. */
  readonly otherSpellings: readonly OtherSpelling[];
  readonly birth: BirthDate;
  readonly gender: Gender;
  /** Codes of reference list `country`; several are normal. */
  readonly nationalities: readonly string[];
  /** What the person wants, in their own words. */
  readonly ownSentence: string;
}

/** One language of a person. */
export interface PersonLanguageSkill {
  /** Code of reference list `language`. */
  readonly languageCode: string;
  readonly spokenLevel: LanguageLevel;
  readonly writtenLevel: LanguageLevel;
  /** The language the person prefers to speak with us; at most one. */
  readonly preferred: boolean;
  readonly interpreterNeeded: boolean;
}

/** A way to reach a person, and how to do it without harm. */
export interface ContactWay {
  readonly kind: ContactKind;
  readonly value: string;
  readonly instructions: string;
  /** False: somebody else may listen or read; leave no message. */
  readonly safe: boolean;
  readonly preferred: boolean;
  /** A protected address: shown only to members with the special right, and the person is never shown as known elsewhere. */
  readonly protected: boolean;
}

/**
 * `PUT /api/case-files/:caseFileId/identity` takes a `ChangeIdentity`;
 * `PUT /api/case-files/:caseFileId/languages` takes a `ReplaceLanguages`, the whole set.
 * Both compare If-Match with the version of the person and answer the new one: the two are the person's own facts and
 * share one version.
 */
export interface ChangeIdentity extends PersonIdentity {
  readonly change: FactChange;
}
export interface ReplaceLanguages {
  readonly languages: readonly PersonLanguageSkill[];
  readonly change: FactChange;
}

/** `PUT /api/case-files/:caseFileId/contacts/:contactId`. */
export interface ChangeContactWay extends ContactWay {
  readonly change: FactChange;
}
