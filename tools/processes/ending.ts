import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from './identity.ts';

/** How long a process is given to end in good order before it is killed. */
const graceMilliseconds = 10_000;

/** Sends the signal, waits until the process is gone, kills it when it takes longer than the grace. */
export async function endProcess(pid: number, signal: NodeJS.Signals, grace = graceMilliseconds): Promise<void> {
  await end(pid, pid, signal, grace);
}

/** The same for a process that leads a group, together with everything that it started. */
export async function endGroup(leader: number, signal: NodeJS.Signals): Promise<void> {
  await end(leader, -leader, signal, graceMilliseconds);
}

async function end(pid: number, target: number, signal: NodeJS.Signals, grace: number): Promise<void> {
  const identity = identityOf(pid);
  if (identity === undefined) return;
  send(target, signal);
  if (await isGone(pid, identity, grace)) return;
  send(target, 'SIGKILL');
  await isGone(pid, identity, 5_000);
}

async function isGone(pid: number, identity: string, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (identityOf(pid) === identity) {
    if (performance.now() > deadline) return false;
    await pause(30);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
