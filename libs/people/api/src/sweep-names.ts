import type { JobTask } from '@guichet/platform-api-kernel';

/** Job that removes words nobody bears any more from the dictionary of names. */
export const SWEEP_NAMES = 'people.sweep_names';
/** One sweep at a time, however many names were corrected meanwhile. */
export const SWEEP_NAMES_KEY = 'people.sweep_names';

const SWEEP = 'select sweep_name_tokens()';

export const sweepNames: JobTask = async (client) => {
  await client.query(SWEEP);
};
