import { Readable } from 'node:stream';

/** A download asks again after so long: an agreement that is taken back meanwhile cuts it off. */
export const ASK_AGAIN_MILLISECONDS = 500;

/** What a stream on its way out ends with when the right to it has ended. */
export class RightEnded extends Error {
  override readonly name = 'RightEnded';
}

/**
 * The pieces of `stream` for as long as `allowed` says yes; asked before a piece when the last question is older than
 * ASK_AGAIN_MILLISECONDS. A reader who is slow is asked again when they take the next piece.
 */
export function whileAllowed(stream: Readable, allowed: () => Promise<boolean>, now: () => Date): Readable {
  async function* pieces(): AsyncGenerator<Buffer> {
    let asked = now().getTime();
    for await (const piece of stream) {
      if (now().getTime() - asked >= ASK_AGAIN_MILLISECONDS) {
        if (!(await allowed())) throw new RightEnded('the right to read it ended');
        asked = now().getTime();
      }
      yield piece as Buffer;
    }
  }
  return Readable.from(pieces(), { objectMode: false, highWaterMark: 1 });
}
