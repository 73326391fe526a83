import type { FactSource } from '../vocabularies';

/** A way to care that has to be opened: codes and days alone, so that no condition can be written down. Days are YYYY-MM-DD; null where not known. */
export interface CareNeedInput {
  source: FactSource;
  /** Code in reference list care_need: what is needed to get care. */
  needCode: string;
  /** Day it was asked for. */
  askedOn: string | null;
  /** Day of the appointment. */
  appointmentOn: string | null;
  /** Day it was settled; empty while it is needed. */
  settledOn: string | null;
}
