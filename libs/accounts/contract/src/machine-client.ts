import type { MachinePermission } from '@guichet/access-contract';

/** Signatures that the software of an organisation may use: those that FAPI 2.0 allows. */
export const MACHINE_ALGORITHMS = ['ES256', 'EdDSA', 'PS256'] as const;
export type MachineAlgorithm = (typeof MACHINE_ALGORITHMS)[number];

/** How a client stands on a day. */
export const MACHINE_STATES = ['stands', 'not_yet', 'over', 'ended'] as const;
export type MachineState = (typeof MACHINE_STATES)[number];

/** A public key as it is shown: its name and kind, never the key itself. */
export interface MachineKeyLine {
  readonly kid: string;
  readonly algorithm: MachineAlgorithm;
  /** ISO instant. */
  readonly addedAt: string;
}

/** Software of an organisation that signs in by its own key pair. */
export interface MachineClient {
  readonly id: string;
  readonly version: number;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly name: string;
  /** What it does with what it reads. */
  readonly purpose: string;
  /** Whom to call when something is wrong with it. */
  readonly contact: string;
  readonly permissions: readonly MachinePermission[];
  /** First and last day on which it may sign in. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** ISO instant of its end before that day. */
  readonly endedAt: string | null;
  /** ISO instant of its last token. */
  readonly lastUsedAt: string | null;
  readonly state: MachineState;
  readonly keys: readonly MachineKeyLine[];
  readonly allowedActions: readonly MachineAction[];
}
export const MACHINE_ACTIONS = ['change', 'end'] as const;
export type MachineAction = (typeof MACHINE_ACTIONS)[number];

/** `GET /api/organisations/:id/machine-clients`, and `GET /api/machine-clients` for the whole city. */
export interface MachineClients {
  readonly items: readonly MachineClient[];
  /** Where its software asks for tokens: the only audience of its assertions. */
  readonly issuer: string;
}

/** What an administrator decides about a client. */
export interface MachineClientTerms {
  readonly name: string;
  readonly purpose: string;
  readonly contact: string;
  readonly permissions: readonly MachinePermission[];
  readonly startsOn: string;
  readonly endsOn: string;
  /** JSON Web Key Set with the public keys, as text; left out of a change to keep those that stand. */
  readonly keySet?: string | undefined;
}

/** Answer of `POST /api/machine-tokens`; the names are those of OAuth 2.0 (RFC 6749). */
export interface MachineToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
}

/** Bounds of what is decided about a client; the database says the same. */
export const MACHINE_LIMITS = {
  nameMin: 2,
  name: 100,
  purposeMin: 10,
  purpose: 500,
  contactMin: 5,
  contact: 200,
  keySet: 20_000,
  keys: 5,
  /** Longest time for which a client is registered; after it somebody asks whether it is still needed. */
  days: 731,
} as const;

/** Stable codes of the problems with machines. */
export const MACHINE_PROBLEMS = {
  /** 401: one answer for every reason; the record says which client was named. */
  refused: 'machine_refused',
  /** 422: one of the keys cannot be used; the field says which rule it breaks. */
  keySetRefused: 'machine_key_set_refused',
  /** 422: the days are in the wrong order, too far apart or over. */
  daysRefused: 'machine_days_refused',
} as const;

/** Rules of a key set, one code each. */
export const KEY_SET_FAULTS = {
  unreadable: 'key_set_unreadable',
  count: 'key_set_count',
  private: 'key_private',
  kind: 'key_kind',
  weak: 'key_weak',
  name: 'key_name',
} as const;
export type KeySetFault = (typeof KEY_SET_FAULTS)[keyof typeof KEY_SET_FAULTS];

/** How a client stands on a day, YYYY-MM-DD. */
export function machineState(
  client: { readonly startsOn: string; readonly endsOn: string; readonly ended: boolean },
  today: string,
): MachineState {
  if (client.ended) return 'ended';
  if (today < client.startsOn) return 'not_yet';
  return today > client.endsOn ? 'over' : 'stands';
}
