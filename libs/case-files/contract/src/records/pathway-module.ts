import type { FactSource } from '../vocabularies';

/** One part of the integration path with one provider. Days are YYYY-MM-DD. */
export interface PathwayModuleInput {
  source: FactSource;
  /** Code in reference list integration_module: part of the path. */
  moduleCode: string;
  /** Who gives it. */
  providerName: string;
  /** Hours planned. */
  hoursPlanned: number | null;
  /** First day. */
  validFrom: string | null;
  /** Last day, reached or planned. */
  validUntil: string | null;
  /** How it ended. */
  outcome: string;
  /** Remark. */
  note: string;
}
