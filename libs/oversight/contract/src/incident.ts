import type { Page } from '@guichet/platform-contract';

/** Reference list of why a list of files read by an account leaves the guichet. */
export const INCIDENT_EXPORT_REASON_LIST = 'incident_export_reason';

/** Most days one question may span. */
export const INCIDENT_DAYS_MAX = 366;

/** An account that the officer may ask about; those that were closed stay. */
export interface WatchedAccount {
  id: string;
  name: string;
  email: string;
  role: string;
  organisation: string;
  active: boolean;
}

export interface WatchedAccounts {
  items: WatchedAccount[];
}

/** Which account, and from which day to which, both included. */
export interface IncidentQuestion {
  memberId: string;
  from: string;
  to: string;
}

/** One file that the account came near, with nothing of what stands in it. */
export interface IncidentFile {
  caseFileId: string;
  /** Guichet number; empty when the file was destroyed since. */
  reference: string;
  /** Organisation that owns it. */
  organisation: string;
  firstAt: string;
  lastAt: string;
  /** Times something of it was opened. */
  readings: number;
  /** Times a list or a search showed it. */
  listed: number;
  /** Times something of it was printed, exported or disclosed. */
  taken: number;
  /** Times something was written or decided. */
  changes: number;
  /** Of all these, how many under an emergency. */
  emergency: number;
  /** Rooms that were opened. */
  rooms: string[];
  /** Under which relations to the person. */
  relations: string[];
}

/** Of the whole period, not of the page. */
export interface IncidentSum {
  files: number;
  /** Files of which something was opened, printed or exported; the others were shown by a list only. */
  opened: number;
  taken: number;
  emergency: number;
}

/** The last touched first. */
export interface IncidentFiles extends Page<IncidentFile> {
  account: WatchedAccount;
  sum: IncidentSum;
}

/** The whole list as a file for a spreadsheet, with why it is made. */
export interface ExportIncident extends IncidentQuestion {
  reasonCode: string;
  /** In words, for the record. */
  reason: string;
}
