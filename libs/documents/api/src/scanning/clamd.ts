import { connect } from 'node:net';

/** What the scanner said of some bytes. */
export type Verdict = 'clean' | 'infected';

/** The scanner did not answer, or not in a way that says clean or infected. */
export class ScannerUnavailable extends Error {}

const PIECE_BYTES = 64 * 1024;

/** One piece of a stream as clamd wants it: four bytes of length, then the bytes; length 0 ends it. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield Buffer.concat([length, piece]);
  }
  yield Buffer.alloc(4);
}

/** Anything but a plain OK or FOUND is no verdict: a scanner that could not look has not found the file clean. */
function verdictOf(answer: string): Verdict {
  const line = answer.replace(/\0[\s\S]*$/, '').trim();
  if (line === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(line)) return 'infected';
  throw new ScannerUnavailable(`the scanner answered ${JSON.stringify(line.slice(0, 120))}`);
}

/**
 * Asks clamd (command INSTREAM over TCP) about bytes that never touch a disk unsealed.
 * @throws ScannerUnavailable
 */
export function askClamd(
  address: { readonly host: string; readonly port: number; readonly patienceMilliseconds: number },
  bytes: Buffer,
): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address.host, port: address.port });
    let answer = '';
    const give = (failure: Error): void => {
      socket.destroy();
      reject(failure instanceof ScannerUnavailable ? failure : new ScannerUnavailable(failure.message));
    };
    socket.setTimeout(address.patienceMilliseconds, () => give(new ScannerUnavailable('the scanner is silent')));
    socket.once('error', give);
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (const piece of piecesOf(bytes)) socket.write(piece);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.length > 4096) give(new ScannerUnavailable('the scanner talks without end'));
      else if (answer.includes('\0')) socket.end();
    });
    socket.once('close', () => {
      try {
        resolve(verdictOf(answer));
      } catch (failure) {
        give(failure as Error);
      }
    });
  });
}
