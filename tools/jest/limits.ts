/**
 * A test or hook that does not end fails after its limit, with its name; the runner itself would wait for ever. The
 * limit is there against hanging, not for measuring: the one a spec gives, or two minutes.
 */
import { addEventHandler } from 'jest-circus';

const USUAL_LIMIT_MILLISECONDS = 120_000;

// a spec may put another clock in their place
const { setTimeout, clearTimeout } = globalThis;

type Work = () => unknown;

function within(limit: number, work: Work): Work {
  return async () => {
    let alarm: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      alarm = setTimeout(() => reject(new Error(`did not end within ${limit / 1000} seconds`)), limit);
    });
    try {
      await Promise.race([work(), late]);
    } finally {
      clearTimeout(alarm);
    }
  };
}

/** What Jest keeps of a test or a hook. */
interface Kept {
  fn?: unknown;
  timeout?: number | null;
}

function limited(one: Kept | undefined): void {
  if (typeof one?.fn === 'function') one.fn = within(one.timeout ?? USUAL_LIMIT_MILLISECONDS, one.fn as Work);
}

addEventHandler(({ name }, { currentDescribeBlock }) => {
  // a handler hears of an event after Jest itself: what was added is there, and the last
  if (name === 'add_test') limited(currentDescribeBlock.children.at(-1) as Kept);
  if (name === 'add_hook') limited(currentDescribeBlock.hooks.at(-1));
});
