import type { BirthDate } from './birth-date';
import type { ShownNames } from './names';

/** Why a person was found. `name` also covers other spellings and scripts. */
export const MATCHES = ['reference', 'phone', 'name', 'birth_year', 'own_number', 'national_number'] as const;
export type Match = (typeof MATCHES)[number];

/** Limits of a search, for the form and the API alike. */
export const PERSON_SEARCH_LIMITS = {
  name: 120,
  phone: 40,
  reference: 20,
  ownNumber: 60,
  nationalNumber: 24,
  hits: 20,
  elsewhere: 3,
} as const;

/**
 * `POST /api/people/search`: sent as a body because a name never stands in an address.
 * At least a name, a telephone number or a guichet number; a birth year alone finds nobody.
 */
export interface SearchPeople {
  readonly name?: string;
  readonly birthYear?: number;
  readonly phone?: string;
  /** Guichet number, as typed: letters of either case, with or without hyphens. */
  readonly reference?: string;
  /** A number that the actor's own organisation gave to the person. */
  readonly ownNumber?: string;
  /** Finds somebody only for an organisation that is authorised to use it; for others, nobody, as for nobody's number. */
  readonly nationalNumber?: string;
}

/** A person whose identity the actor may read. */
export interface PersonHit {
  readonly caseFileId: string;
  readonly reference: string;
  readonly names: ShownNames;
  readonly birth: BirthDate;
  /** A status of the case file's life. */
  readonly status: string;
  readonly leadName: string;
  readonly teamName: string;
  readonly organisationShortName: string;
  /** 0 to 1; hits come best first. */
  readonly score: number;
  readonly matchedOn: readonly Match[];
  /** So close that it may be the same person: name and birth year agree, or a number does. */
  readonly close: boolean;
}

/** Somebody like this is known to another organisation. Never which team, never the file, never a room. */
export interface KnownElsewhere {
  readonly organisationShortName: string;
  /** Opaque, for this member, valid for an hour: `POST /api/access-requests` takes it to ask for access. */
  readonly requestToken: string;
}

/**
 * Whether the answer also says who is known elsewhere.
 * `looked`: it does. `needs_more`: give a name and a birth year, or a number. `used_up`: the member learnt of as many
 * persons within the hour as one may. `not_for_role`: only roles that open files are told.
 */
export const ELSEWHERE_STATES = ['looked', 'needs_more', 'used_up', 'not_for_role'] as const;
export type ElsewhereState = (typeof ELSEWHERE_STATES)[number];

/** What a search answers. */
export interface PeopleFound {
  /** Best first, at most 20, only files the actor may know. */
  readonly items: readonly PersonHit[];
  readonly knownElsewhere: readonly KnownElsewhere[];
  readonly elsewhere: ElsewhereState;
}
