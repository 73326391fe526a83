import type { MemberRole } from './session';

/** Further proofs beside the password. */
export const SECOND_FACTORS = ['totp', 'passkey', 'recovery_code'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** Recovery codes of one set; each opens one sign-in. */
export const RECOVERY_CODES = 10;
/** Digits of a code of the authenticator app. */
export const TOTP_DIGITS = 6;
/** Seconds for which such a code stands; the one before and the one after are taken too, for clocks that differ. */
export const TOTP_PERIOD_SECONDS = 30;
/** Wrong codes that one sign-in may send before it must begin anew. */
export const STEP_TRIES = 5;
/** Passkeys one member may keep. */
export const PASSKEYS_AT_MOST = 10;

/** `POST /api/session` (202): the password was right; a second proof is still asked for. Nothing is open yet. */
export interface SecondStep {
  /** `prove`: give one of the factors. `enrol`: the organisation asks for a second factor, and the member has none yet. */
  readonly step: 'prove' | 'enrol';
  readonly factors: readonly SecondFactor[];
}

/** A passkey of the member. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  /** True when it is kept in an account of the maker of the device and follows the member to other devices. */
  readonly backedUp: boolean;
}

/** `GET /api/me/factors`. */
export interface OwnFactors {
  readonly hasPassword: boolean;
  /** ISO instant since which an authenticator app is set up. */
  readonly totpSince: string | null;
  /** Unused recovery codes. */
  readonly recoveryCodes: number;
  readonly passkeys: readonly Passkey[];
  /** The organisation asks this member for a second factor, so that the last one cannot be removed. */
  readonly required: boolean;
}

/** What the authenticator app needs; shown once, and counted only after a first code proved it. */
export interface TotpOffer {
  /** Base32, in groups of four for typing. */
  readonly secret: string;
  /** `otpauth:` address, the content of the picture. */
  readonly address: string;
  /** The address as a QR picture (SVG). */
  readonly picture: string;
}

/** Shown once; the member prints or writes them down. */
export interface RecoveryCodes {
  readonly codes: readonly string[];
}

/** How a member proves anew that it is them. */
export interface FreshProof {
  /** Only for whoever has no second factor. */
  readonly password?: string;
  /** Code of the authenticator app, or a recovery code. */
  readonly code?: string;
  /** Answer of the passkey, as JSON. */
  readonly passkey?: string;
}

/** `GET /api/session/proof`: what the member can prove themselves with. */
export interface ProofChoice {
  readonly factors: readonly ('password' | SecondFactor)[];
}

/** Stable codes of the problems with factors. */
export const FACTOR_PROBLEMS = {
  /** 401: one answer for a wrong, a used and an old code. */
  codeRefused: 'code_refused',
  /** 401: the second step took too long or was tried too often: begin with the password again. */
  stepOver: 'second_step_over',
  /** 403: prove anew who you are, then send the same again. */
  freshNeeded: 'fresh_factor_needed',
  /** 422: the organisation asks for one. */
  required: 'second_factor_required',
  /** 409 */
  totpStands: 'totp_stands_already',
  /** 422: there is no second factor that a recovery code could stand in for. */
  noFactor: 'no_second_factor',
  /** 401: one answer for every reason. */
  passkeyRefused: 'passkey_refused',
  /** 422 */
  passkeysFull: 'too_many_passkeys',
} as const;

/** Which roles of an organisation must have a second factor, and for which of them the reader decides. */
export interface SecondFactorDuty {
  readonly roles: readonly MemberRole[];
  readonly settable: readonly MemberRole[];
  /** Of the organisation. */
  readonly version: number;
}
