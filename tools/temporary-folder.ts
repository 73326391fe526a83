import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder of our own among the temporary files, for data or reports. Others may pass through it but not look
 * around: the ordinary user that PostgreSQL runs as when we are root must reach the database files inside.
 */
export function makeTemporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `guichet-${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}
