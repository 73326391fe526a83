/** What a member may do at all; relations say on whom. One member, one role. */
export const MEMBER_ROLES = [
  'reception',
  'worker',
  'team_lead',
  'organisation_manager',
  'city_coordinator',
  'data_protection_officer',
  'administrator',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** The languages the staff's interface speaks completely. */
export const MEMBER_LANGUAGES = ['fr', 'en'] as const;
export type MemberLanguage = (typeof MEMBER_LANGUAGES)[number];

/** `POST /api/session`: sign in. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** What a form and the API both refuse beyond. Short enough to keep argon2 from being fed megabytes. */
export const SIGN_IN_LIMITS = { emailLength: 254, passwordLength: 200 } as const;

/** `POST /api/session` (201) and `GET /api/session` (200). The secret itself is in a cookie that no script can read. */
export interface Session {
  readonly member: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string;
    readonly role: MemberRole;
    readonly language: MemberLanguage;
  };
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: string;
  };
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Sorted, such as 'case_file.list'. */
  readonly permissions: readonly string[];
  /** ISO instant at which the session ends if nothing happens. */
  readonly expiresAt: string;
}

/** Stable codes of the problems that signing in can answer. */
export const SESSION_PROBLEMS = {
  /** 401: one answer for an unknown address and a wrong password. */
  credentialsRefused: 'credentials_refused',
  /** 429 with Retry-After: too many failures; says nothing of whether the account exists. */
  signInThrottled: 'sign_in_throttled',
  /** 401: no session, or no longer. */
  sessionMissing: 'not_signed_in',
} as const;
