import type { Role } from '@guichet/access-contract';
import type { OrganisationName } from './organisation';

/** Days on which a team is closed; both included, YYYY-MM-DD. They stop the clock of the referrals it must answer. */
export interface TeamClosure {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** Within what a team promises to act. */
export interface TeamDelays {
  /** Hours. */
  readonly acknowledgeWithinHours: number;
  /** Days. */
  readonly decideWithinDays: number;
  /** Days. */
  readonly firstAppointmentWithinDays: number;
  /** Days after which an unanswered referral goes back. */
  readonly expiresAfterDays: number;
}

/** What everybody may know of a team. */
export interface DirectoryTeam extends TeamDelays {
  readonly id: string;
  readonly name: string;
  /** What one may ask of it. */
  readonly description: string;
  /** Who may come: age, territory, language, papers. */
  readonly conditions: string;
  /** Codes of reference list service_theme. */
  readonly themes: readonly string[];
  /** Codes of reference list language. */
  readonly languages: readonly string[];
  readonly acceptsReferrals: boolean;
  /** True: it asks for a residence document before it helps. */
  readonly asksResidenceDocument: boolean;
  /** Closed today. */
  readonly closedNow: boolean;
  /** The closure of today, else the next one. */
  readonly nextClosure: Omit<TeamClosure, 'id'> | null;
}

/** A team one may refer to: `GET /api/teams`. */
export interface TeamChoice extends DirectoryTeam {
  readonly organisation: OrganisationName & {
    readonly hasAccount: boolean;
    /** Its convention is signed, or it is the caller’s own: something may be shared with it. */
    readonly receives: boolean;
  };
}

/** `GET /api/teams`. */
export interface TeamChoices {
  readonly items: readonly TeamChoice[];
}

/** Filters of `GET /api/teams`. */
export interface TeamQuery {
  readonly q?: string;
  readonly theme?: string;
  readonly language?: string;
  readonly acceptsReferrals?: boolean;
  readonly organisationId?: string;
}

/** What one may do with a team. */
export const TEAM_ACTIONS = ['edit', 'close'] as const;
export type TeamAction = (typeof TEAM_ACTIONS)[number];

/** Somebody who works in a team; known to whoever is signed in, where the organisation has accounts. */
export interface TeamMember {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
}

/** `GET /api/teams/:id/members`. */
export interface TeamMembers {
  readonly items: readonly TeamMember[];
}

/** `GET /api/teams/:id`, ETag; also part of the page of its organisation. */
export interface Team extends DirectoryTeam {
  readonly version: number;
  readonly organisationId: string;
  readonly active: boolean;
  /** Those of today and to come, the nearest first. */
  readonly closures: readonly TeamClosure[];
  readonly members: readonly TeamMember[];
  readonly allowedActions: readonly TeamAction[];
}

/** `POST /api/organisations/:id/teams`. */
export interface CreateTeam {
  name: string;
  description: string;
  conditions: string;
  themes: string[];
  languages: string[];
  acceptsReferrals: boolean;
  asksResidenceDocument: boolean;
  acknowledgeWithinHours: number;
  decideWithinDays: number;
  firstAppointmentWithinDays: number;
  expiresAfterDays: number;
}

/** `PUT /api/teams/:id`, If-Match. A team that still holds open files or referrals cannot be closed (`team_in_use`). */
export interface ChangeTeam extends CreateTeam {
  active: boolean;
}

/** `POST /api/teams/:id/closures`. Closures of one team do not overlap (`closure_overlaps`). */
export interface CreateClosure {
  startsOn: string;
  endsOn: string;
  reason: string;
}

/** Texts in characters, delays in their own unit. */
export const TEAM_LIMITS = {
  nameMin: 2,
  name: 160,
  description: 1000,
  conditions: 1000,
  themes: 12,
  languages: 30,
  closureReason: 200,
  /** Longest closure, in days. */
  closureDays: 366,
  acknowledgeWithinHours: { min: 1, max: 720 },
  decideWithinDays: { min: 1, max: 90 },
  firstAppointmentWithinDays: { min: 1, max: 365 },
  expiresAfterDays: { min: 1, max: 365 },
} as const;

/** What a new team promises unless it says otherwise. */
export const TEAM_DELAYS: TeamDelays = {
  acknowledgeWithinHours: 48,
  decideWithinDays: 10,
  firstAppointmentWithinDays: 21,
  expiresAfterDays: 30,
};
