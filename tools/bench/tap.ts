/**
 * Listens in between the API and PostgreSQL, to learn which statements one request sends. The bench replays exactly
 * those through the raw driver, so that both sides do the same work.
 */
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** One statement as it was sent; values as text. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** What was sent with one Sync: the context, and the statement that runs under it. */
export type Sending = readonly SentStatement[];

export interface Tap {
  readonly port: number;
  /** What was sent since the last call. */
  take(): Sending[];
  /** Bytes that PostgreSQL answered since the last call. */
  answered(): number;
  close(): Promise<void>;
}

/** Opens a tap in front of a PostgreSQL on 127.0.0.1. */
export async function openTap(target: number): Promise<Tap> {
  let sent: Sending[] = [];
  let answered = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(target, '127.0.0.1');
    const read = reader((sending) => sent.push(sending));
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk: Buffer) => read(chunk));
    client.pipe(database);
    database.on('data', (chunk: Buffer) => (answered += chunk.length));
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the tap');
  return {
    port: address.port,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    answered: () => {
      const bytes = answered;
      answered = 0;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Reads the frontend messages of one connection: Parse, Bind, Sync and simple Query. */
function reader(tell: (sending: Sending) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>();
  let sending: SentStatement[] = [];
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (!started) {
      if (rest.length < 4 || rest.length < rest.readInt32BE(0)) return;
      rest = rest.subarray(rest.readInt32BE(0));
      started = true;
    }
    while (rest.length >= 5 && rest.length >= 1 + rest.readInt32BE(1)) {
      const type = String.fromCharCode(rest[0] ?? 0);
      const body = rest.subarray(5, 1 + rest.readInt32BE(1));
      rest = rest.subarray(1 + rest.readInt32BE(1));
      if (type === 'P') {
        const [name, text] = body.toString('utf8').split('\0');
        prepared.set(name ?? '', text ?? '');
      } else if (type === 'B') {
        sending.push(bound(body, prepared));
      } else if (type === 'S' && sending.length > 0) {
        tell(sending);
        sending = [];
      } else if (type === 'Q') {
        tell([{ text: body.toString('utf8').replace(/\0$/, ''), values: [] }]);
      }
    }
  };
}

function bound(body: Buffer, prepared: ReadonlyMap<string, string>): SentStatement {
  let at = body.indexOf(0) + 1;
  const end = body.indexOf(0, at);
  const name = body.toString('utf8', at, end);
  at = end + 1;
  const formats = Array.from({ length: body.readInt16BE(at) }, (_, i) => body.readInt16BE(at + 2 + 2 * i));
  at += 2 + 2 * formats.length;
  const count = body.readInt16BE(at);
  at += 2;
  const values: (string | null)[] = [];
  for (let i = 0; i < count; i += 1) {
    const length = body.readInt32BE(at);
    at += 4;
    const binary = (formats.length === 1 ? formats[0] : formats[i]) === 1;
    // bytes are sent as they are; as text they are hexadecimal
    const text = binary ? `\\x${body.toString('hex', at, at + length)}` : body.toString('utf8', at, at + length);
    values.push(length < 0 ? null : text);
    at += Math.max(0, length);
  }
  return { text: prepared.get(name) ?? '', values };
}
