import { createParamDecorator, Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';
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
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') void reply.header('ETag', `"${version}"`);
      }),
    );
  }
}
