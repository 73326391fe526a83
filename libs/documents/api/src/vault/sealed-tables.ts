/**
 * Tables whose rows open sealed bytes, each with the columns of `SealedVersion` and of the scan. What asks the scanner
 * again and what wraps keys anew goes through all of them.
 */
export const SEALED_TABLES = ['document_version', 'convention_paper'] as const;
export type SealedTable = (typeof SEALED_TABLES)[number];
