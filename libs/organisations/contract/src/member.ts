import type { Role } from '@guichet/access-contract';
import type { OrganisationName } from './organisation';

/** Roles that a manager may give in the own organisation; the others are given by an administrator. */
export const MANAGER_GRANTED_ROLES = [
  'reception',
  'worker',
  'team_lead',
  'organisation_manager',
] as const satisfies readonly Role[];

/** What one may do with a member. Nobody changes the own rights. */
export const MEMBER_ACTIONS = ['edit', 'edit_rights', 'set_teams', 'reset_password'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

/** A team of a member, by name. */
export interface MemberTeam {
  readonly id: string;
  readonly name: string;
}

/** A line of the list of members. */
export interface MemberLine {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
  readonly organisation: OrganisationName;
  readonly teams: readonly MemberTeam[];
  /** Without it nothing about a person is shown to the member. */
  readonly secrecyUndertakingOn: string | null;
}

/** How the list of members may be ordered; a leading `-` turns it over. */
export const MEMBER_ORDERS = [
  'name',
  '-name',
  'role',
  '-role',
  'organisation',
  '-organisation',
  'email',
  '-email',
] as const;
export type MemberOrder = (typeof MEMBER_ORDERS)[number];

/** `GET /api/members`: the own organisation's; an administrator sees all. */
export interface MemberQuery {
  /** Words of name and e-mail; accents and case do not count. */
  readonly q?: string;
  readonly organisationId?: string;
  readonly teamId?: string;
  readonly role?: Role;
  readonly active?: boolean;
  readonly sort?: MemberOrder;
  /** Items of a page. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** One page of members. */
export interface MemberPage {
  readonly items: readonly MemberLine[];
  readonly next: string | null;
  /** Members that the filters let through, on all pages. */
  readonly total: number;
  /** `create` where the caller may add a member. */
  readonly allowedActions: readonly 'create'[];
}

/** `GET /api/members/:id`, ETag. */
export interface Member extends MemberLine {
  readonly version: number;
  readonly language: 'fr' | 'en';
  /** May open files on staff of the own organisation. */
  readonly staffFileRight: boolean;
  /** May read protected addresses. */
  readonly protectedAddressRight: boolean;
  /** Open files this member leads: hand them over before closing the account. */
  readonly openFilesLed: number;
  readonly allowedActions: readonly MemberAction[];
  /** Roles the caller may give to this member. */
  readonly grantableRoles: readonly Role[];
}

/** What a member is and may do. */
export interface MemberDetails {
  givenName: string;
  familyName: string;
  email: string;
  role: Role;
  language: 'fr' | 'en';
  secrecyUndertakingOn: string | null;
  staffFileRight: boolean;
  protectedAddressRight: boolean;
}

/** `POST /api/members`. */
export interface CreateMember extends MemberDetails {
  organisationId: string;
  teamIds: string[];
  /** True: the member gets a mail and chooses the password; false: a password is shown once. */
  invite?: boolean;
}

/** Answer of `POST /api/members`. */
export interface CreatedMember {
  readonly id: string;
  readonly version: number;
  /** Shown once, to be given to the member by another way than e-mail; null when the member was invited. */
  readonly password: string | null;
}

/** `PUT /api/members/:id`, If-Match. */
export interface ChangeMember extends MemberDetails {
  active: boolean;
}

/**
 * `PUT /api/members/:id/teams`, If-Match of the member: the whole set. A team whose open files the member leads cannot be
 * left (`member_leads_files`).
 */
export interface SetMemberTeams {
  teamIds: string[];
}

/** Answer of `POST /api/members/:id/password`; every session of the member has ended. */
export interface NewPassword {
  readonly password: string;
}

/** `PUT /api/me/language`. */
export interface ChangeOwnLanguage {
  language: 'fr' | 'en';
}

/** `PUT /api/me/password`; the other sessions of the member end. */
export interface ChangeOwnPassword {
  current: string;
  new: string;
}

/** Longest texts of a member, in characters. */
export const MEMBER_LIMITS = { givenName: 80, familyName: 80, email: 254, teams: 20 } as const;
