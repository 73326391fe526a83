/**
 * A second, tiny process that outlives its run by a moment. It waits until the run's end of the pipe closes, which the
 * operating system does however the run ended, and then ends what the run had started and left behind.
 *
 *   node tools/processes/guardian.ts <folder with the records> [folder to delete afterwards]
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { endLeftovers } from './register.ts';

/** Lets a guardian watch over the records in a folder for as long as this process lives. */
export function postGuardian(folder: string, deleteAfterwards?: string): void {
  const words = [import.meta.filename, folder, ...(deleteAfterwards === undefined ? [] : [deleteAfterwards])];
  const guardian = spawn(process.execPath, words, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guardian.stdin.on('error', () => undefined);
  if ('unref' in guardian.stdin) (guardian.stdin as { unref(): void }).unref();
  guardian.unref();
}

async function main(folder: string, deleteAfterwards: string | undefined): Promise<void> {
  for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.chdir('/');
  await new Promise((ended) => process.stdin.on('end', ended).on('error', ended).resume());
  await endLeftovers(folder);
  if (deleteAfterwards !== undefined) rmSync(deleteAfterwards, { recursive: true, force: true });
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const [folder, deleteAfterwards] = process.argv.slice(2);
  if (folder !== undefined) await main(folder, deleteAfterwards);
}
