import type { UndertakingState } from '@guichet/organisations-contract';
import type { ConventionState } from './convention';

/** Somebody to turn to. */
export interface ReceptionContact {
  readonly name: string;
  readonly email: string;
}

/**
 * `GET /api/me/reception`: whether something may be shared with the member, and what is missing. Two signatures open
 * it: the convention of the organisation and the member’s own undertaking of secrecy.
 */
export interface Reception {
  readonly organisationId: string;
  readonly organisation: string;
  /** Null to whoever works on no file: then it is not theirs to miss. */
  readonly convention: ConventionState | null;
  /** Last day of the convention; null when the register holds none. */
  readonly endsOn: string | null;
  readonly undertaking: UndertakingState;
  /** Day from which the old text of the undertaking counts for nothing; null when the new one only asks. */
  readonly requiredFrom: string | null;
  /** Active members of the organisation without an undertaking; 0 to whoever does not manage it. */
  readonly unsworn: number;
  /** Managers of the organisation, who sign its convention. */
  readonly managers: readonly string[];
  /** Data protection officers, who record it. */
  readonly officers: readonly ReceptionContact[];
}
