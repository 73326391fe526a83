import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { City } from '../harness/city';

/** Told apart in the answers: what an attacker wants to slip in behind another request. */
const HIDDEN = 'GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
const HIDDEN_LENGTH = Buffer.byteLength(HIDDEN);
const post = (headers: readonly string[], body = ''): string =>
  [
    'POST /api/session HTTP/1.1',
    'Host: localhost',
    'X-Requested-With: guichet',
    'Content-Type: application/json',
    ...headers,
    '',
    body,
  ].join('\r\n');
const get = (headers: readonly string[], body = ''): string =>
  ['GET /api/openapi.json HTTP/1.1', ...headers, '', body].join('\r\n');
const CHUNKED = 'Transfer-Encoding: chunked';
const HOST = 'Host: localhost';
const ZERO = '0\r\n\r\n';

/** Framings that two readers understand differently, by what is wrong. */
const FRAMINGS: Readonly<Record<string, string>> = {
  'a length and chunks': post(['Content-Length: 5', CHUNKED], `${ZERO}${HIDDEN}`),
  'chunks and a length': post([CHUNKED, `Content-Length: ${HIDDEN_LENGTH + 5}`], `${ZERO}${HIDDEN}`),
  'two lengths': post(['Content-Length: 0', `Content-Length: ${HIDDEN_LENGTH}`], HIDDEN),
  'one length twice': post(['Content-Length: 2', 'Content-Length: 2'], `{}${HIDDEN}`),
  'a list of lengths': post([`Content-Length: 0, ${HIDDEN_LENGTH}`], HIDDEN),
  'a length with a sign': post(['Content-Length: +0'], HIDDEN),
  'a negative length': post(['Content-Length: -1'], HIDDEN),
  'a length in hexadecimal': post(['Content-Length: 0x0'], HIDDEN),
  'a length with a fraction': post(['Content-Length: 0.0'], HIDDEN),
  'a length larger than any number': post(['Content-Length: 99999999999999999999999'], HIDDEN),
  'a length of letters': post(['Content-Length: null'], HIDDEN),
  'an empty length': post(['Content-Length: '], HIDDEN),
  'a length with something behind': post(['Content-Length: 0 x'], HIDDEN),
  'chunks not last': post(['Transfer-Encoding: chunked, identity'], `${ZERO}${HIDDEN}`),
  'an unknown coding': post(['Transfer-Encoding: xchunked'], `${ZERO}${HIDDEN}`),
  'chunks twice': post([CHUNKED, 'Transfer-Encoding: identity'], `${ZERO}${HIDDEN}`),
  'a quoted coding': post(['Transfer-Encoding: "chunked"'], `${ZERO}${HIDDEN}`),
  'a coding behind a vertical tab': post(['Transfer-Encoding: \u000bchunked'], `${ZERO}${HIDDEN}`),
  'a space before the colon': post(['Transfer-Encoding : chunked', 'Content-Length: 0'], `${ZERO}${HIDDEN}`),
  'a space before the colon of a length': post([`Content-Length : ${HIDDEN_LENGTH}`], HIDDEN),
  'a folded header': post(['Transfer-Encoding:', ' chunked', 'Content-Length: 0'], `${ZERO}${HIDDEN}`),
  'a folded header after another': post(['X-A: a', ' Transfer-Encoding: chunked', 'Content-Length: 0x5'], HIDDEN),
  'a header without a name': post([': a', 'Content-Length: 0'], HIDDEN),
  'a header without a colon': post(['Content-Length', 'X-A: 1'], HIDDEN),
  'a name with a control character': post(['Transfer\u0000-Encoding: chunked', 'Content-Length: 0'], HIDDEN),
  'a value with a zero': post(['X-A: a\u0000b', 'Content-Length: 0'], HIDDEN),
  'a bare line feed between headers': post(
    ['X-A: a\nTransfer-Encoding: chunked', 'Content-Length: 5'],
    `${ZERO}${HIDDEN}`,
  ),
  'a bare carriage return between headers': post(['X-A: a\rTransfer-Encoding: chunked', 'Content-Length: 0'], HIDDEN),
  'a chunk size with a sign': post([CHUNKED], `+2\r\n{}\r\n${ZERO}`),
  'a chunk size of letters': post([CHUNKED], `zz\r\n{}\r\n${ZERO}`),
  'a negative chunk size': post([CHUNKED], `-1\r\n{}\r\n${ZERO}`),
  'a chunk size with a prefix': post([CHUNKED], `0x2\r\n{}\r\n${ZERO}`),
  'a chunk size larger than any number': post([CHUNKED], `fffffffffffffffff1\r\n{}\r\n${ZERO}`),
  'a chunk longer than said': post([CHUNKED], `1\r\n{}\r\n${ZERO}${HIDDEN}`),
  'a chunk that ends in a bare line feed': post([CHUNKED], `2\n{}\n0\n\n${HIDDEN}`),
  'a chunk size with a space': post([CHUNKED], `2 \r\n{}\r\n${ZERO}`),
  'a chunk extension with a line feed': post([CHUNKED], `2;a\nb\r\n{}\r\n${ZERO}`),
  'no host': get([]),
  'two hosts': get([HOST, 'Host: elsewhere.example']),
  'another version': `GET /api/health/live HTTP/1.2\r\n${HOST}\r\n\r\n`,
  'no version': `GET /api/health/live\r\n${HOST}\r\n\r\n`,
  'a version of two digits': `GET /api/health/live HTTP/1.10\r\n${HOST}\r\n\r\n`,
  'a space in the address': `GET /api/health/live /x HTTP/1.1\r\n${HOST}\r\n\r\n`,
  'a tab in the first line': `GET\t/api/health/live\tHTTP/1.1\r\n${HOST}\r\n\r\n`,
  'a method nobody knows': `GUICHET /api/health/live HTTP/1.1\r\n${HOST}\r\n\r\n`,
  'a preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'headers of a hundred kilobytes': get([HOST, `X-A: ${'a'.repeat(100_000)}`]),
  'an address of a hundred kilobytes': `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${HOST}\r\n\r\n`,
  'TLS in the clear': '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
};

describe('requests whose framing is doubtful', () => {
  let city: City;
  let port: number;
  beforeAll(async () => {
    city = await City.build({ logLevel: 'silent' });
    await city.application.listen(0, '127.0.0.1');
    port = (city.application.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => city.end());

  /** Status lines that come back until the server closes, or has nothing more to say. */
  function send(text: string, patienceMilliseconds = 1500): Promise<{ statuses: number[]; closed: boolean }> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')));
      let heard = '';
      const finish = (closed: boolean): void => {
        clearTimeout(timer);
        socket.destroy();
        resolve({ statuses: [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)), closed });
      };
      const timer = setTimeout(() => finish(false), patienceMilliseconds);
      socket.on('data', (bytes: Buffer) => (heard += bytes.toString('latin1')));
      socket.on('close', () => finish(true));
      socket.on('error', () => undefined);
    });
  }

  it('the judge sees a request that stands behind another', async () => {
    const body = JSON.stringify({ email: 'personne@example.org', password: 'faux' });
    const { statuses } = await send(`${post([`Content-Length: ${body.length}`], body)}${HIDDEN}`, 4000);
    expect(statuses).toEqual([401, 200]);
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n${ZERO}`;
    expect((await send(`${post([CHUNKED], chunked)}${HIDDEN}`, 4000)).statuses).toEqual([401, 200]);
  });

  it.each(Object.entries(FRAMINGS))('are refused, and nothing behind them is read: %s', async (_, text) => {
    const { statuses, closed } = await send(text);
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
    expect(statuses.length).toBeLessThanOrEqual(1);
    expect(closed).toBe(true);
  });

  it.each(['TRACE', 'CONNECT'])('are refused by their method: %s', async (method) => {
    const { statuses } = await send(`${method} /api/health/live HTTP/1.1\r\n${HOST}\r\nConnection: close\r\n\r\n`);
    expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  it('goes on answering whoever asks rightly', async () => {
    expect((await send(`GET /api/health/live HTTP/1.1\r\n${HOST}\r\nConnection: close\r\n\r\n`)).statuses).toEqual([
      200,
    ]);
  });
});
