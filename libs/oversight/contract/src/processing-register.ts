/** A room of files, or all that stands outside them, as the tables describe themselves. */
export interface ProcessingActivity {
  /** Null for what stands outside files. */
  room: string | null;
  tables: string[];
  /** Columns by data class, counted from their comments. */
  columns: { public: number; internal: number; personal: number; sensitive: number };
  /** Personal and sensitive data, in the words of the columns. */
  data: { class: 'personal' | 'sensitive'; words: string }[];
  /** Roles that may read it at all; under a relation to the person, always. */
  roles: string[];
  /** Years after closing by kind of organisation, where the room goes before the file. */
  retention: { kind: string; years: number }[];
}

/** The register of processing (GDPR art. 30), computed from configuration: nothing in it is written by hand. */
export interface ProcessingRegister {
  madeAt: string;
  activities: ProcessingActivity[];
  /** Of whole files. */
  retention: { kind: string; years: number; result: string }[];
  organisations: { name: string; kind: string; signedOn: string | null; endsOn: string | null }[];
  measures: {
    tables: number;
    guardedTables: number;
    recordLines: number;
    sealedLines: number;
    secondFactorOrganisations: number;
    emergencyHours: number;
    emergencyReviewDays: number;
    closedRooms: string[];
  };
}
