import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { refusedFor } from '@guichet/platform-contract';
import type { KernelRequest } from './kernel-request';

/** The version the caller read, from If-Match: 428 without, 412 when it is no version of ours. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<KernelRequest>().headers['if-match'];
  if (!header) throw refusedFor('version_required');
  const match = /^"(\d{1,9})"$/.exec(header);
  if (!match) throw refusedFor('stale_version');
  return Number(match[1]);
});

/** The key under which the caller sends a command, so that a repeated sending has one effect. */
export const SendingKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<KernelRequest>().headers['idempotency-key'];
  if (typeof header !== 'string' || !/^[\w-]{8,200}$/.test(header)) throw refusedFor('idempotency_key_required');
  return header;
});

/** Puts the version of what is answered into the ETag, so that the next change can name it. */
export function answerVersions(server: FastifyInstance): void {
  server.addHook('preSerialization', (_request, reply, body, done) => {
    const version = (body as { version?: unknown } | null | undefined)?.version;
    if (typeof version === 'number') void reply.header('ETag', `"${version}"`);
    done(null, body);
  });
}
