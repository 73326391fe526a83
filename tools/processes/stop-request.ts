/** Longer than each part of the product is given to end in good order. */
const LONGEST_STOP_MILLISECONDS = 45_000;

/**
 * Resolves when the person, the system or the disappearance of whoever started us asks to stop. Who asks a third time, or
 * waits for longer than any stop takes, is served without good order: the guardian ends what is left.
 */
export function askedToStop(): Promise<void> {
  const parent = process.ppid;
  let times = 0;
  return new Promise((resolve) => {
    const ask = (): void => {
      times += 1;
      if (times === 1) setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref();
      if (times === 3) process.exit(1);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    setInterval(() => {
      if (process.ppid !== parent && times === 0) ask();
    }, 500).unref();
  });
}
