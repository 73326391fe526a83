import type { Browser, System } from './device';

/** What a session rests on: the strongest proof that its sign-in gave. */
export const SESSION_METHODS = ['password', 'totp', 'recovery_code', 'passkey', 'provider', 'invitation'] as const;
export type SessionMethod = (typeof SESSION_METHODS)[number];

/** How long before the end the portal says so (WCAG 2.2.1 asks for at least 20 seconds). */
export const WARNING_SECONDS = { idle: 120, absolute: 600 } as const;

/** One open session of the member. Where it stands on the map is not known, and not guessed. */
export interface OwnSession {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly browser: Browser;
  readonly system: System;
  readonly method: SessionMethod;
  /** ISO instants. `lastSeenAt` is true to the minute. */
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** `GET /api/me/sessions`: the newest use first. */
export interface OwnSessions {
  readonly items: readonly OwnSession[];
}

/** `GET /api/session/ends`: when this session ends. Asking does not prolong it. */
export interface SessionEnds {
  /** ISO instant at which it ends if nothing more is asked. */
  readonly idleAt: string;
  /** ISO instant at which it ends whatever happens. */
  readonly expiresAt: string;
}
