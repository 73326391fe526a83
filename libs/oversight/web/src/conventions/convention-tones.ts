import type { ConventionState } from '@guichet/oversight-contract';
import type { Tone } from '@guichet/platform-ui';

/** The colour in which the standing of a convention is said. */
export const CONVENTION_TONES = {
  missing: 'neutral',
  unrecorded: 'info',
  holds: 'ok',
  ends_soon: 'warn',
  ended: 'bad',
} as const satisfies Record<ConventionState, Tone>;
