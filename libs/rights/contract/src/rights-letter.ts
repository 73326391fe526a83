/** An answer on paper, as it was printed; kept with its request. */
export interface RightsLetter {
  id: string;
  at: string;
  /** Language beside French, if any. */
  language: string | null;
  by: string;
}

/** Prints the answer of a closed request. */
export interface IssueRightsLetter {
  /** `own`: the language of the person where a wording for it is offered, and French alone elsewhere. */
  language: LetterLanguage;
}

/** What may stand beside French. */
export const LETTER_LANGUAGES_ASKED = ['own', 'fr', 'en', 'ar', 'uk'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES_ASKED)[number];

/** What a letter is opened for: to be read on the screen, or printed. Both stand in the record. */
export const LETTER_PURPOSES = ['read', 'print'] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];
