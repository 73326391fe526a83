/** One PostgreSQL for all route tests of a run, in a temporary folder, ended by a guardian even if the run is killed. */
import { join } from 'node:path';
import { startPostgres } from '../postgres.ts';
import type { RunningPostgres } from '../postgres.ts';
import { postGuardian } from '../processes/guardian.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

let running: RunningPostgres | undefined;

/** Starts the server and tells the test workers its superuser address; an address set by the caller is used as it is. */
export async function startTestPostgres(): Promise<void> {
  if (process.env['GUICHET_TEST_DATABASE_URL'] !== undefined) return;
  const folder = makeTemporaryFolder('test');
  postGuardian(folder, folder);
  running = await startPostgres({
    folder: join(folder, 'postgres'),
    passwordFile: join(folder, 'postgres.password'),
    logFile: join(folder, 'postgres.log'),
    records: folder,
    durable: false,
  });
  process.env['GUICHET_TEST_DATABASE_URL'] = running.url;
}

/** Stops the server; the guardian deletes the folder as soon as this run is over. */
export async function stopTestPostgres(): Promise<void> {
  await running?.stop();
}
