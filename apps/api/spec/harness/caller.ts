import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'fastify';

/** What the API answered. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Somebody who calls the API as a browser of ours would: cookie, header against forgery, sending key, version. */
export class Caller {
  constructor(
    private readonly application: NestFastifyApplication,
    private readonly cookie: string | null,
    readonly member: { id: string; email: string } | null = null,
  ) {}

  get<Body = Record<string, unknown>>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.call<Body>('GET', path, undefined, headers);
  }

  /** A creation; every call is a new sending unless `key` repeats one. */
  post<Body = Record<string, unknown>>(
    path: string,
    body: object = {},
    options: { version?: number; key?: string } = {},
  ): Promise<Answer<Body>> {
    return this.call<Body>('POST', path, body, {
      'idempotency-key': options.key ?? randomUUID(),
      ...ifMatch(options.version),
    });
  }

  put<Body = Record<string, unknown>>(path: string, body: object, version?: number): Promise<Answer<Body>> {
    return this.call<Body>('PUT', path, body, ifMatch(version));
  }

  delete(path: string, version?: number): Promise<Answer> {
    return this.call('DELETE', path, undefined, ifMatch(version));
  }

  /** A form with a file, as a browser sends it. */
  upload<Body = Record<string, unknown>>(
    path: string,
    file: { bytes: Buffer; name: string } | null,
    fields: Record<string, string> = {},
    key: string = randomUUID(),
  ): Promise<Answer<Body>> {
    const frame = `frame${key}`;
    const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${frame}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const head = `--${frame}\r\ncontent-disposition: form-data; name="file"; filename="${file?.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    if (file) parts.push(Buffer.from(head), file.bytes, Buffer.from('\r\n'));
    return this.call<Body>('POST', path, Buffer.concat([...parts, Buffer.from(`--${frame}--\r\n`)]), {
      'idempotency-key': key,
      'content-type': `multipart/form-data; boundary=${frame}`,
    });
  }

  /** The bytes of an answer that is not JSON. */
  async bytes(path: string): Promise<{ status: number; bytes: Buffer; headers: Answer['headers'] }> {
    const headers = { 'accept-language': 'fr', ...(this.cookie ? { cookie: this.cookie } : {}) };
    const answer = await this.application.inject({ method: 'GET', url: path, headers });
    return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
  }

  async call<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const request: InjectOptions = {
      method,
      url: path,
      headers: {
        'x-requested-with': 'guichet',
        'accept-language': 'fr',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    };
    const answer = await this.application.inject(request);
    const text = answer.body;
    const isJson = (answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      body: (isJson && text ? JSON.parse(text) : text) as Body,
      headers: answer.headers,
    };
  }
}

function ifMatch(version: number | undefined): Record<string, string> {
  return version === undefined ? {} : { 'if-match': `"${version}"` };
}
