import { execFileSync } from 'node:child_process';

const CORES = { server: 0, load: 1 } as const;

/**
 * Puts a process and its threads on one core: what serves on one, what asks on the other, so that neither waits for the
 * other. False where that cannot be done.
 */
export function pin(pid: number, side: keyof typeof CORES): boolean {
  try {
    execFileSync('taskset', ['-acp', String(CORES[side]), String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
