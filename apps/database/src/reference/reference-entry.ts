/** A value kept beside a code; lists of strings for things such as postcodes or the stages of a procedure. */
export type ReferenceAttribute = string | number | boolean | string[];

/** One row of the table `reference_entry`; its key is (list, code). Law and vocabulary are data: they carry where they come from and when somebody last read them. */
export interface ReferenceEntry {
  list: string;
  code: string;
  labelFr: string;
  labelEn: string;
  /** Order of display inside the list, from 1. */
  position: number;
  attributes?: Record<string, ReferenceAttribute>;
  /** Where the code or the label comes from, in words a reader can follow. */
  source: string;
  /** ISO date of the last reading; for an old page, the date of that page, so that the twelve-month warning shows. */
  reviewedOn: string;
  /** First day the code may be used; absent = always. */
  validFrom?: string;
  /** Last day the code may be used for something new; absent = still in use. */
  validTo?: string;
}

/** Where a row comes from and when it was last read. */
export interface Provenance {
  source: string;
  reviewedOn: string;
}

/** What may differ from the rest of the list in one row. */
export interface RowDetails extends Partial<Provenance> {
  attributes?: Record<string, ReferenceAttribute>;
  validFrom?: string;
  validTo?: string;
}

/** Code, French label, English label, and what is particular to this row. */
export type ReferenceRow = readonly [code: string, labelFr: string, labelEn: string, details?: RowDetails];

/** Numbers the rows in the order written and gives each the list's provenance unless it names its own. */
export function referenceList(list: string, provenance: Provenance, rows: readonly ReferenceRow[]): ReferenceEntry[] {
  return rows.map(([code, labelFr, labelEn, details], index) => ({
    list,
    code,
    labelFr,
    labelEn,
    position: index + 1,
    ...provenance,
    ...details,
  }));
}
