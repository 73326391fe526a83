import type { FactSource } from '../vocabularies';

/** An address for letters of somebody without housing. Days are YYYY-MM-DD; null where not known. */
export interface ReferenceAddressInput {
  source: FactSource;
  /** Code in reference list reference_address_kind: with whom. */
  kindCode: string;
  /** Body or person who keeps the letters. */
  holder: string;
  /** Day of the request. */
  askedOn: string | null;
  /** Code in reference list request_decision: what was decided; empty while it is awaited. */
  decisionCode: string | null;
  /** Day of the decision. */
  decidedOn: string | null;
  /** Since when. */
  validFrom: string | null;
  /** Until when; empty while it lasts. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
