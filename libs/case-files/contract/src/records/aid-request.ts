import type { FactSource } from '../vocabularies';

/** Aid asked of the CPAS or of another body, and what became of it. Days are YYYY-MM-DD; null where not known. */
export interface AidRequestInput {
  source: FactSource;
  /** Code in reference list aid_request_kind: what is asked. */
  kindCode: string;
  /** Body it is asked of. */
  askedOf: string;
  /** Day of the request. */
  askedOn: string | null;
  /** Day by which the body must decide; worked out from the kind where left empty. */
  decisionDueOn: string | null;
  /** Code in reference list request_decision: what was decided; empty while it is awaited. */
  decisionCode: string | null;
  /** Day of the decision. */
  decidedOn: string | null;
  /** Last day to appeal, as the decision says it. */
  appealUntil: string | null;
  /** Remark. */
  note: string;
}
