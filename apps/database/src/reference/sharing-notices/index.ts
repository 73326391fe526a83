import type { SharingNotice, SharingNoticeWords } from '@guichet/access-contract';
import { ARABIC } from './arabic';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { SPANISH } from './spanish';
import { UKRAINIAN } from './ukrainian';

/** Since when the version is read, where its content comes from, when somebody looks at it again. */
export const NOTICE_VERSION = {
  version: 1,
  validFrom: '2026-01-01',
  source:
    'Own wording after the five conditions of shared professional secrecy (former article 458 of the Criminal Code; doctrine); to be approved by the officer of each organisation. Translations by the makers of the product, to be read by a sworn translator.',
  reviewOn: '2027-01-01',
} as const;

const WORDS: Readonly<Record<string, SharingNoticeWords>> = {
  fr: FRENCH,
  en: ENGLISH,
  ar: ARABIC,
  es: SPANISH,
  uk: UKRAINIAN,
};

/** The first version of the notice, in every language it was put into. A later wording is a later version. */
export const SHARING_NOTICES: readonly SharingNotice[] = Object.entries(WORDS).map(([language, words]) => ({
  version: NOTICE_VERSION.version,
  language,
  words,
}));
