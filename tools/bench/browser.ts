import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What the API answered, its body unread by the bench unless asked. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly etag: string | undefined;
}

/** A signed-in browser with kept connections. */
export class Browser {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private cookie = '';
  private readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  async signIn(email: string, password: string): Promise<void> {
    const reply = await this.send('POST', '/api/session', { email, password });
    if (reply.status !== 201) throw new Error(`sign-in of ${email} answered ${reply.status}: ${reply.text}`);
  }

  /** One request; fails loudly when the answer is not a success. */
  async call(method: string, path: string, body?: object, etag?: string): Promise<Reply> {
    const reply = await this.send(method, path, body, etag);
    if (reply.status >= 400) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.text.slice(0, 300)}`);
    return reply;
  }

  send(method: string, path: string, body?: object, etag?: string): Promise<Reply> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent: this.agent,
          host: '127.0.0.1',
          port: this.port,
          method,
          path,
          headers: {
            'x-requested-with': 'guichet',
            ...(this.cookie ? { cookie: this.cookie } : {}),
            ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
            ...(etag ? { 'if-match': etag } : {}),
            ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}),
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => {
            const set = incoming.headers['set-cookie']?.[0];
            if (set) this.cookie = set.split(';')[0] ?? '';
            resolve({
              status: incoming.statusCode ?? 0,
              text: Buffer.concat(chunks).toString('utf8'),
              etag: incoming.headers.etag,
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  }

  end(): void {
    this.agent.destroy();
  }
}
