/**
 * What the portal's foundation needs to know of the person at the keyboard.
 * The whole answer of `GET /api/session` is `Session` in the accounts contract; it satisfies this shape.
 */
export interface SignedInSession {
  readonly member: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string;
    readonly role: string;
    readonly language: 'fr' | 'en';
  };
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly kind: string;
  };
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** What this member may do at all, such as 'referral.read'. Whom it concerns is decided by the API, case by case. */
  readonly permissions: readonly string[];
  /** ISO instant */
  readonly expiresAt: string;
}
