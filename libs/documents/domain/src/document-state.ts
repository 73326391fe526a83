import type { ScanState } from '@guichet/documents-contract';

/** Days before its last day in which a document is announced as running out. */
export const EXPIRY_NOTICE_DAYS = 60;

export type ExpiryState = 'none' | 'valid' | 'soon' | 'expired';

/** Where a document stands on a day; both days as YYYY-MM-DD. Its last day still counts. */
export function expiryState(expiresOn: string | null, today: string): ExpiryState {
  if (expiresOn === null) return 'none';
  if (expiresOn < today) return 'expired';
  const days = (Date.parse(`${expiresOn}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return days <= EXPIRY_NOTICE_DAYS ? 'soon' : 'valid';
}

/** True when a version may be opened. Without a scanner it may, and its state says so; with one, only what was found clean. */
export function isReadable(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'not_configured';
}
