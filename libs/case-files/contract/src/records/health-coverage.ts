import type { FactSource } from '../vocabularies';

/** Who pays for care. What ails the person is never written down. Days are YYYY-MM-DD; null where not known. */
export interface HealthCoverageInput {
  source: FactSource;
  /** Code in reference list health_coverage_kind: who pays for care. */
  kindCode: string;
  /** Mutual insurer or body. */
  insurer: string;
  /** Since when. */
  validFrom: string | null;
  /** Until when; empty while it lasts. */
  validUntil: string | null;
  /** Administrative remark, never about the condition of the person. */
  remark: string;
}
