import type { FactSource } from '../vocabularies';

/** Money the person receives. Days are YYYY-MM-DD; null where not known. */
export interface IncomeInput {
  source: FactSource;
  /** Code in reference list income_kind: where it comes from. */
  kindCode: string;
  /** Euro cents a month; empty where not known. */
  amountCents: number | null;
  /** Who pays it. */
  payer: string;
  /** Since when. */
  validFrom: string | null;
  /** Until when; empty while it lasts. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
