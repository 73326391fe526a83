import type { FactSource } from '../vocabularies';

/** Money the person owes. Days are YYYY-MM-DD; null where not known. */
export interface DebtInput {
  source: FactSource;
  /** Code in reference list debt_kind: what it is owed for. */
  kindCode: string;
  /** To whom. */
  creditor: string;
  /** Euro cents owed in all; empty where not known. */
  amountCents: number | null;
  /** Euro cents paid a month under a plan of payment; empty where there is none. */
  planCents: number | null;
  /** Code in reference list debt_mediation: mediation between the person and the creditors. */
  mediationCode: string | null;
  /** Since when. */
  validFrom: string | null;
  /** Day it was settled; empty while it is owed. */
  validUntil: string | null;
  /** Remark. */
  note: string;
}
