import type { OrganisationKind } from './organisation-kind';
import type { DirectoryTeam, Team } from './team';

/** What one may do with an organisation; the API says which, the portal shows the buttons. */
export const ORGANISATION_ACTIONS = ['edit', 'edit_standing', 'add_team', 'add_member'] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

/** The name under which an organisation is shown beside something else. */
export interface OrganisationName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
}

/** What everybody may know of an organisation. */
export interface OrganisationFacts {
  readonly id: string;
  readonly name: string;
  /** Name as people say it. */
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly description: string;
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** True when its members sign in here; a referral to any other organisation shares nothing. */
  readonly hasAccount: boolean;
  /** False closes it to referrals and to sign-in; only those who administer it still see it. */
  readonly active: boolean;
}

/** An organisation in the directory, with the teams that answer what was asked. */
export interface DirectoryOrganisation extends OrganisationFacts {
  readonly teams: readonly DirectoryTeam[];
  /** Teams it has in all. */
  readonly teamCount: number;
}

/** `GET /api/organisations`: one city has about a hundred, so they come at once, sorted by name. */
export interface OrganisationDirectory {
  readonly items: readonly DirectoryOrganisation[];
  /** `create` where the caller may add an organisation. */
  readonly allowedActions: readonly 'create'[];
}

/** Filters of the directory. Those about teams must hold for one and the same team. */
export interface DirectoryQuery {
  /** Words of names, themes and descriptions; accents and case do not count; each word must be found. */
  readonly q?: string;
  readonly kind?: OrganisationKind;
  /** Code of reference list service_theme. */
  readonly theme?: string;
  /** Code of reference list language. */
  readonly language?: string;
  readonly acceptsReferrals?: boolean;
  /** Also those that are closed, for whoever administers them. */
  readonly closed?: boolean;
}

/** `GET /api/organisations/:id`, ETag. */
export interface Organisation extends OrganisationFacts {
  readonly version: number;
  /** Since when its convention of joint controllers is signed. */
  readonly conventionSignedOn: string | null;
  /** Null: its members neither see nor enter national numbers. */
  readonly nationalNumberAuthorisation: NationalNumberAuthorisation | null;
  readonly teams: readonly Team[];
  readonly allowedActions: readonly OrganisationAction[];
}

/**
 * What allows an organisation to use national numbers. `PUT /api/organisations/:id/national-number-authorisation` enters
 * it, `DELETE` ends it at once; both If-Match, administrators only.
 */
export interface NationalNumberAuthorisation {
  /** Reference of the law, decree or decision. */
  readonly reference: string;
  /** Day of it. */
  readonly grantedOn: string;
  /** Where it can be read. */
  readonly source: string;
}

/** What the members of an organisation may say about it themselves. */
export interface OrganisationDetails {
  name: string;
  shortName: string;
  description: string;
  website: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

/** What only the administrator of the city decides. */
export interface OrganisationStanding {
  kind: OrganisationKind;
  hasAccount: boolean;
  conventionSignedOn: string | null;
  active: boolean;
}

/** `POST /api/organisations`. */
export type CreateOrganisation = OrganisationDetails & Omit<OrganisationStanding, 'active'>;

/** `PUT /api/organisations/:id`, If-Match. `standing` is left out by everybody but the administrator. */
export interface ChangeOrganisation extends OrganisationDetails {
  standing?: OrganisationStanding;
}

/** Longest texts of an organisation, in characters. */
export const ORGANISATION_LIMITS = {
  nameMin: 2,
  name: 160,
  shortName: 60,
  description: 1000,
  website: 200,
  phone: 40,
  email: 254,
  address: 200,
  authorisationMin: 3,
  authorisation: 120,
  authorisationSource: 300,
} as const;
