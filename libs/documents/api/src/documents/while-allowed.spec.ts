import { Readable } from 'node:stream';
import { RightEnded, whileAllowed } from './while-allowed';

describe('a download while the right to it holds', () => {
  let at = 0;
  let asked = 0;
  let allowed = true;
  const open = (pieces: number) =>
    whileAllowed(
      Readable.from(Array.from({ length: pieces }, (_, index) => Buffer.from(String(index % 10)))),
      () => {
        asked += 1;
        return Promise.resolve(allowed);
      },
      () => new Date(at),
    );

  beforeEach(() => {
    at = 0;
    asked = 0;
    allowed = true;
  });

  it('passes everything on, and asks again only when time has gone by', async () => {
    const read: string[] = [];
    for await (const piece of open(6)) {
      read.push(String(piece));
      at += 260;
    }
    expect(read.join('')).toBe('012345');
    expect(asked).toBeGreaterThanOrEqual(1);
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('is cut off within a second of the end of the right', async () => {
    const ended = async (): Promise<void> => {
      for await (const piece of open(100)) {
        at += 100 * String(piece).length;
        if (at === 1000) allowed = false;
      }
    };
    await expect(ended()).rejects.toBeInstanceOf(RightEnded);
    expect(at).toBeLessThanOrEqual(2000);
  });
});
