import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { askClamd, ScannerUnavailable } from './clamd';

/** A scanner that reads the protocol as clamd does and answers what the test wants. */
function fakeClamd(answer: (bytes: Buffer) => string | null): Server {
  return createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      if (!heard.subarray(0, 10).equals(Buffer.from('zINSTREAM\0'))) return void socket.end('UNKNOWN COMMAND\0');
      const pieces: Buffer[] = [];
      for (let at = 10; at + 4 <= heard.length;) {
        const length = heard.readUInt32BE(at);
        if (length === 0) {
          const words = answer(Buffer.concat(pieces));
          if (words !== null) socket.end(words);
          return;
        }
        if (at + 4 + length > heard.length) return;
        pieces.push(heard.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
}

describe('the scanner', () => {
  const servers: Server[] = [];
  const ask = async (answer: (bytes: Buffer) => string | null, bytes: Buffer): Promise<string> => {
    const server = fakeClamd(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return askClamd({ host: '127.0.0.1', port, patienceMilliseconds: 300 }, bytes);
  };
  afterAll(() => servers.forEach((server) => server.close()));

  it('hears every byte and says clean or infected', async () => {
    const bytes = Buffer.from('0123456789'.repeat(20_000));
    expect(await ask((heard) => (heard.equals(bytes) ? 'stream: OK\0' : 'ERROR\0'), bytes)).toBe('clean');
    expect(await ask(() => 'stream: Eicar-Signature FOUND\0', bytes)).toBe('infected');
  });

  it.each([
    ['refuses the size', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['says nothing and closes', () => ''],
    ['stays silent', () => null],
    ['talks nonsense', () => 'hello\0'],
  ])('that %s has found nothing clean', async (_name, answer) => {
    await expect(ask(answer, Buffer.from('x'))).rejects.toThrow(ScannerUnavailable);
  });

  it('that is not there has found nothing clean', async () => {
    await expect(askClamd({ host: '127.0.0.1', port: 1, patienceMilliseconds: 300 }, Buffer.from('x'))).rejects.toThrow(
      ScannerUnavailable,
    );
  });
});
