import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JWTPayload } from 'jose';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** One answer of the token endpoint, about to be sent: a fault changes it. */
export interface Answering {
  claims: JWTPayload & { nonce?: string };
  readonly provider: HostileProvider;
  /** Instead of a well-signed token. */
  token?: () => Promise<string>;
  status?: number;
  body?: (token: string) => string;
  headers?: Record<string, string>;
  waitMilliseconds?: number;
}

/** An identity provider that does everything right, but for the one fault a spec gives it. */
export class HostileProvider {
  fault: (answer: Answering) => void = () => undefined;
  /** Changes what discovery says. */
  metadata: (metadata: Record<string, unknown>) => Record<string, unknown> = (one) => one;
  readonly calls: string[] = [];
  private readonly codes = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    readonly keys: Keys,
    readonly stranger: Keys,
  ) {}

  static async start(): Promise<HostileProvider> {
    const pair = (): Promise<Keys> => generateKeyPair('RS256', { extractable: true });
    const server = createServer();
    const provider = new HostileProvider(server, await pair(), await pair());
    server.on('request', (request, response) => void provider.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A code that the person's browser brings back, for the nonce of this question. */
  code(question: URL): string {
    const code = crypto.randomUUID();
    this.codes.set(code, question.searchParams.get('nonce') ?? '');
    return code;
  }

  /** Every check off and every right on: the same hole that no guard would see. */
  calmDown(): void {
    this.fault = () => undefined;
    this.metadata = (one) => one;
    this.calls.length = 0;
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  sign(claims: JWTPayload, keys: Keys = this.keys): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a' }).sign(keys.privateKey);
  }

  /** The classic confusion: the public key as the secret of a MAC. */
  async signedWithPublicKey(claims: JWTPayload): Promise<string> {
    const secret = new TextEncoder().encode(await exportSPKI(this.keys.publicKey));
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(secret);
  }

  unsigned(claims: JWTPayload): string {
    return new UnsecuredJWT(claims).encode();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.issuer).pathname;
    this.calls.push(path);
    if (path === '/token') return this.giveToken(await bodyOf(request), response);
    if (path === '/.well-known/openid-configuration') send(response, 200, this.metadata(this.described()));
    else if (path === '/jwks')
      send(response, 200, { keys: [{ ...(await exportJWK(this.keys.publicKey)), kid: 'a', use: 'sig' }] });
    else send(response, 404, {});
  }

  private async giveToken(body: URLSearchParams, response: ServerResponse): Promise<void> {
    const nonce = this.codes.get(body.get('code') ?? '');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      sub: 'claire',
      aud: 'guichet',
      iat: now,
      exp: now + 300,
      ...(nonce ? { nonce } : {}),
    };
    const answering: Answering = { claims, provider: this };
    this.fault(answering);
    if (answering.waitMilliseconds) await new Promise((resolve) => setTimeout(resolve, answering.waitMilliseconds));
    const token = await (answering.token?.() ?? this.sign(answering.claims));
    const usual = JSON.stringify({ access_token: 'a', token_type: 'Bearer', id_token: token });
    response.writeHead(answering.status ?? 200, { 'content-type': 'application/json', ...answering.headers });
    response.end(answering.body?.(token) ?? usual);
  }

  private described(): Record<string, unknown> {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString());
}
