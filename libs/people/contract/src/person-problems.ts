import type { Problem } from '@guichet/platform-contract';
import type { PeopleFound } from './person-search';

/** Stable codes of the problems of this scope. */
export const PERSON_PROBLEMS = {
  /** 400: a search needs a name, a telephone number or a guichet number. */
  searchTooVague: 'person_search_too_vague',
  /** 422: family names, given names and the name the person is called by are all empty. */
  nameless: 'ck_person_named',
  /** 422: two languages are marked as preferred. */
  twoPreferredLanguages: 'two_preferred_languages',
  /** 409: somebody like this exists; the body is a `PossibleDuplicateProblem`. */
  possibleDuplicate: 'possible_duplicate',
  /** 429: too many persons known elsewhere were shown within the hour. */
  elsewhereUsedUp: 'known_elsewhere_used_up',
  /** 422: the token to ask for access is not one of ours, not this member's, or older than an hour. */
  requestTokenRefused: 'request_token_refused',
  /** 422: no national number: digits, check digits or date do not agree. */
  notANationalNumber: 'not_a_national_number',
  /** 403: the organisation has no authorisation to use national numbers. */
  numbersNotAuthorised: 'national_numbers_not_authorised',
  /** 429: the member saw as many numbers within the hour as one may. */
  numbersUsedUp: 'national_numbers_used_up',
} as const;

/** The problem that answers the opening of a file when somebody like this exists; `found` holds only close matches. */
export interface PossibleDuplicateProblem extends Problem {
  readonly found: PeopleFound;
}
