import type { FactSource } from '../vocabularies';

/** Whether a complaint was made. Whether one is made is for the person to decide. */
export const COMPLAINTS = ['none', 'considered', 'made', 'withdrawn', 'unknown'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** A right denied or violence done, what the person asks for and what protects them. Days are YYYY-MM-DD; null where not known. */
export interface RightsMatterInput {
  source: FactSource;
  /** Code in reference list rights_matter_kind: what it is about. */
  kindCode: string;
  /** What the person asks for, in their words. */
  askedFor: string;
  /** Code in reference list protection_measure: protection in place. */
  protectionCode: string | null;
  /** None, considered, made, withdrawn or unknown. */
  complaint: Complaint;
  /** How to reach the person without danger. */
  safeContact: string;
  /** Since when. */
  validFrom: string | null;
  /** Until when; empty while it lasts. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
