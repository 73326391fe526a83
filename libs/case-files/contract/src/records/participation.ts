import type { FactSource } from '../vocabularies';

/** What the person takes part in, and with whom. Days are YYYY-MM-DD; null where not known. */
export interface ParticipationInput {
  source: FactSource;
  /** Code in reference list participation_kind: what kind of taking part. */
  kindCode: string;
  /** What the person does. */
  activity: string;
  /** Association or collective. */
  organiser: string;
  /** Part the person has in it. */
  role: string;
  /** Hours a month. */
  hoursPerMonth: number | null;
  /** Whom the person met there and can count on, in words. */
  ties: string;
  /** Since when. */
  validFrom: string | null;
  /** Until when; empty while it lasts. */
  validUntil: string | null;
}
