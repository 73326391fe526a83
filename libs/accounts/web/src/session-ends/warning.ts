import type { SessionEnds } from '@guichet/accounts-contract';
import { WARNING_SECONDS } from '@guichet/accounts-contract';

const SECOND = 1000;
const SHORTEST_LOOK = 5 * SECOND;
/** While a warning stands, whether another tab went on is asked this often. */
const LOOK_WHILE_WARNING = 15 * SECOND;
const LONGEST_LOOK = 10 * 60 * SECOND;

/** Which end is near: the idle one can be put off, the absolute one only be told, once. */
export function warningOf(ends: SessionEnds | undefined, now: number, told: boolean): 'idle' | 'absolute' | undefined {
  if (!ends) return undefined;
  if (!told && Date.parse(ends.expiresAt) - now <= WARNING_SECONDS.absolute * SECOND) return 'absolute';
  const idleIsFirst = Date.parse(ends.idleAt) < Date.parse(ends.expiresAt);
  return idleIsFirst && Date.parse(ends.idleAt) - now <= WARNING_SECONDS.idle * SECOND ? 'idle' : undefined;
}

/** Milliseconds until the end of the session is asked again. */
export function nextLook(ends: SessionEnds | undefined, now: number): number {
  if (!ends) return LOOK_WHILE_WARNING;
  const idle = Date.parse(ends.idleAt) - now - WARNING_SECONDS.idle * SECOND;
  const absolute = Date.parse(ends.expiresAt) - now - WARNING_SECONDS.absolute * SECOND;
  const near = Math.min(idle > 0 ? idle : LOOK_WHILE_WARNING, absolute > 0 ? absolute : LOOK_WHILE_WARNING);
  return Math.min(Math.max(near, SHORTEST_LOOK), LONGEST_LOOK);
}
