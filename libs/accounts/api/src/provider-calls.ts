import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Configuration } from '@guichet/platform-api-kernel';

/** Longest answer of a provider, in bytes: discovery and keys are a few kilobytes. */
const LONGEST_ANSWER = 256 * 1024;

type Send = (
  address: string,
  options: { method?: string; headers?: Record<string, string>; body?: unknown },
) => Promise<Response>;

/** Calls to identity providers: encrypted, to named hosts, following nothing, reading no more than a few kilobytes. */
@Injectable()
export class ProviderCalls {
  constructor(private readonly configuration: Configuration) {}

  /** True when the address may be called at all. */
  allows(address: URL): boolean {
    const own = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
    if (own) return this.configuration.providerLoopback;
    const named = isIP(address.hostname.replace(/^\[|\]$/g, '')) === 0 && address.hostname.includes('.');
    return address.protocol === 'https:' && named && !/\.(internal|local|localhost)$/.test(address.hostname);
  }

  /** The `fetch` of the library. */
  readonly send: Send = async (address, options) => {
    if (!this.allows(new URL(address))) throw new Error('this address is not called');
    const answer = await fetch(address, { ...(options as RequestInit), redirect: 'manual' });
    const bytes = await limited(answer);
    return new Response(bytes.length > 0 && answer.status !== 204 ? bytes : null, {
      status: answer.status >= 200 && answer.status < 600 ? answer.status : 502,
      headers: answer.headers,
    });
  };
}

async function limited(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = (answer.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > LONGEST_ANSWER) {
      await reader?.cancel();
      throw new Error('the answer is too long');
    }
    parts.push(next.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}
