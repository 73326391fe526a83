/** Days for which an invitation opens an account. */
export const INVITATION_DAYS = 7;

/** `GET /api/members/:id/invitation`. */
export interface MemberInvitation {
  readonly state: 'none' | 'open' | 'expired' | 'revoked' | 'accepted';
  /** ISO instants; null without an invitation. */
  readonly sentAt: string | null;
  readonly expiresAt: string | null;
  readonly allowedActions: readonly ('invite' | 'revoke')[];
}

/** `POST /api/invitations/opening`: what whoever holds the word of the mail may know. */
export interface OpenInvitation {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: string;
  readonly language: 'fr' | 'en';
  /** ISO instant */
  readonly expiresAt: string;
  /** The undertaking of professional secrecy, in the member's language. */
  readonly secrecy: { readonly version: string; readonly body: string };
}

/** `POST /api/invitations/acceptance`. */
export interface AcceptInvitation {
  token: string;
  password: string;
  /** Version of the undertaking that was read and accepted. */
  secrecyVersion: string;
}

/** What a leaving member holds in one team; only numbers, because whoever closes accounts may not know the files. */
export interface Holding {
  /** Null: what a member without a team holds. */
  readonly teamId: string | null;
  readonly team: string;
  readonly files: number;
  readonly referrals: number;
  readonly tasks: number;
  /** Booked and not over. */
  readonly appointments: number;
  /** Who may take them over. */
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

/** A led file that the caller may know of, for handing over one by one. */
export interface HeldFile {
  readonly id: string;
  readonly reference: string;
  readonly teamId: string;
}

/** `GET /api/members/:id/departure`. */
export interface DeparturePlan {
  readonly version: number;
  readonly holdings: readonly Holding[];
  readonly files: readonly HeldFile[];
}

/** `POST /api/members/:id/departure`, If-Match of the member. */
export interface Depart {
  /** Who takes over what is held in each team. */
  heirs: { teamId: string | null; memberId: string }[];
  /** Files that go to somebody else than the heir of their team. */
  files: { caseFileId: string; memberId: string }[];
}

/** Stable codes of the problems of coming and leaving. */
export const COMING_PROBLEMS = {
  /** 404: unknown, used, taken back or too old: one answer for all. */
  invitationOver: 'invitation_over',
  /** 422 */
  signsInAlready: 'member_signs_in_already',
  /** 503: the invitation stands, the mail did not go; sending it again takes its place. */
  mailFailed: 'invitation_mail_failed',
  /** 422: the text was changed between reading and accepting. */
  secrecyChanged: 'secrecy_text_changed',
  /** 422 */
  departureIncomplete: 'departure_incomplete',
} as const;
