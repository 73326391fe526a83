import type { Tone } from '@guichet/platform-ui';
import type { ImportStatus, RowStatus } from '@guichet/imports-contract';

/** Tones of the status of an import; the words are in the catalogue. */
export const IMPORT_TONES: Readonly<Record<ImportStatus, Tone>> = {
  uploaded: 'info',
  checking: 'info',
  checked: 'warn',
  running: 'info',
  finished: 'ok',
  undoing: 'info',
  undone: 'neutral',
  discarded: 'neutral',
};

/** Tones of the status of a row. */
export const ROW_TONES: Readonly<Record<RowStatus, Tone>> = {
  waiting: 'info',
  problem: 'bad',
  likely_known: 'warn',
  ready: 'ok',
  left_out: 'neutral',
  same_person: 'neutral',
  created: 'ok',
  failed: 'bad',
  undone: 'neutral',
  kept: 'warn',
};

/** Statuses in which a job works, so that the page asks again by itself. */
export const WORKED: readonly ImportStatus[] = ['checking', 'running', 'undoing'];
