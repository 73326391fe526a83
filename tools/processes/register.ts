/**
 * The processes that one run has started, each written to a small file. Whatever ends the run, even kill -9, the
 * guardian or the next run finds here what was left over and ends it; nothing else is ever touched.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup, endProcess } from './ending.ts';
import { identityOf } from './identity.ts';

/** One process on record. */
export interface ProcessRecord {
  pid: number;
  identity: string;
  /** The signal by which this program ends in good order. */
  stopSignal: NodeJS.Signals;
  /** Lower numbers are ended first: the API before its database. */
  stopOrder: number;
  /** It leads a process group, which is ended with it. */
  leads?: boolean;
  /** What to tell somebody who finds it running, for example its address. */
  note?: string;
}

/** Puts a living process on record under a name such as `api`. */
export function recordProcess(folder: string, name: string, entry: Omit<ProcessRecord, 'identity'>): void {
  const identity = identityOf(entry.pid);
  if (identity === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = recordFile(folder, name);
  writeFileSync(`${file}.new`, JSON.stringify({ ...entry, identity }));
  renameSync(`${file}.new`, file);
}

export function forgetProcess(folder: string, name: string): void {
  rmSync(recordFile(folder, name), { force: true });
}

/** The recorded process if that very process still lives. */
export function livingProcess(folder: string, name: string): ProcessRecord | undefined {
  try {
    const entry = JSON.parse(readFileSync(recordFile(folder, name), 'utf8')) as ProcessRecord;
    return identityOf(entry.pid) === entry.identity ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Ends what a former run left behind, in stopping order; returns the names of what had to be ended. */
export async function endLeftovers(folder: string, except: readonly string[] = []): Promise<string[]> {
  const names = recordedNames(folder).filter((name) => !except.includes(name));
  const living = names.flatMap((name) => {
    const entry = livingProcess(folder, name);
    return entry === undefined ? [] : [{ name, entry }];
  });
  living.sort((one, other) => one.entry.stopOrder - other.entry.stopOrder);
  for (const { entry } of living) {
    if (entry.leads === true) await endGroup(entry.pid, entry.stopSignal);
    else await endProcess(entry.pid, entry.stopSignal);
  }
  for (const name of names) forgetProcess(folder, name);
  return living.map(({ name }) => name);
}

/**
 * Takes the folder for this process, so that two runs never work on the same data.
 * Returns the run that holds it when it is taken.
 */
export function takeFolder(folder: string, name: string, note: string): ProcessRecord | undefined {
  mkdirSync(folder, { recursive: true });
  const holder = livingProcess(folder, name);
  if (holder !== undefined) return holder;
  forgetProcess(folder, name);
  try {
    closeSync(openSync(recordFile(folder, name), 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another start was faster by a moment and has not written its name yet.
    return livingProcess(folder, name) ?? { pid: 0, identity: '', stopSignal: 'SIGTERM', stopOrder: 0 };
  }
  recordProcess(folder, name, { pid: process.pid, stopSignal: 'SIGTERM', stopOrder: 0, note });
  return undefined;
}

function recordedNames(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
  } catch {
    return [];
  }
}

function recordFile(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}
